/**
 * The closed vocabularies of the record contract. A code listed here is the only spelling that the schemas accept;
 * the Chinese word beside it is what pages and feeds show.
 */

export const KINDS = {
  'joint-conference': '联席会议',
  'leading-group': '领导小组会议',
  'standing-committee': '常委会会议',
  'executive-meeting': '常务会议',
  'party-group': '党组会议',
  plenary: '全体会议',
  'work-conference': '工作会议',
  symposium: '座谈会',
  'study-session': '集体学习',
  'delegation-visit': '考察交流',
  'bilateral-meeting': '会见会谈',
  signing: '签约仪式',
  forum: '论坛大会',
  'press-conference': '新闻发布会',
  other: '其他会议',
} as const

export const ROLES = {
  chair: '主持',
  speaker: '讲话',
  presenter: '通报汇报',
  adviser: '到会指导',
  signatory: '签署',
  witness: '见证',
  host: '东道',
  visitor: '来访',
  attendee: '出席',
  observer: '列席',
} as const

export const AGENDA_ACTIONS = {
  hear: '听取',
  review: '审议',
  adopt: '通过',
  study: '学习研究',
  sign: '签署',
  launch: '启动',
  announce: '通报发布',
  deploy: '部署',
} as const

export const STRENGTHS = {
  decided: '已决定',
  will: '将',
  must: '要求',
  strive: '力争',
  propose: '希望',
} as const

export const CATEGORIES = {
  transport: '交通',
  industry: '产业',
  innovation: '科技创新',
  'opening-up': '对外开放',
  reform: '改革',
  finance: '金融',
  'culture-tourism': '文化旅游',
  ecology: '生态环境',
  'public-services': '公共服务',
  'urban-rural': '城乡建设',
  digital: '数字化',
  'energy-water': '能源水利',
  agriculture: '农业农村',
  governance: '治理',
  security: '安全',
} as const

export const MODES = { 'in-person': '现场', video: '视频', hybrid: '现场与视频' } as const

export type Kind = keyof typeof KINDS
export type Role = keyof typeof ROLES
export type AgendaAction = keyof typeof AGENDA_ACTIONS
export type Strength = keyof typeof STRENGTHS
export type Category = keyof typeof CATEGORIES
export type Mode = keyof typeof MODES

/** The codes of a vocabulary, in the order it lists them. */
export function codes<T extends Record<string, string>>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]
}
