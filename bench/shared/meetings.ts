import type { Meeting } from '#model/record.ts'

const KINDS = ['symposium', 'work-conference', 'forum', 'executive-meeting', 'leading-group'] as const
const PLACES = [
  { name: '成都市', adcode: '510100' },
  { name: '绵阳市', adcode: '510700' },
  { name: '重庆市', adcode: '500000' },
  { name: '武侯区', adcode: '510107' },
] as const
const TOPICS = ['transport', 'digital', 'ecology'] as const
const THEMES = ['交通', '数字经济', '生态环境', '文化旅游', '乡村振兴', '科技创新', '公共服务']
const DIGITS = [...'一二三四五六七八九十']
const SURNAMES = [...'林欧白何苗秦许沈陆顾']

/** An invented meeting, told apart from others by its number. Ten name one project; two in five of Sichuan's government, two commitments. */
export function meetingNumbered(number: number): Meeting {
  const id = `bench-${number}`
  const pick = <Value>(values: readonly Value[], of = number): Value => values[of % values.length] as Value
  const place = pick(PLACES)
  const theme = pick(THEMES)
  const span: [number, number] = [0, 4]
  const day = '2026-01-05'
  const project = `第${Math.floor(number / 10)}高铁`
  return {
    id,
    title: `${place.name}${theme}工作会议`,
    kind: pick(KINDS),
    series: null,
    date: { start: day, end: day, precision: 'day', basis: 'text', span },
    mode: 'in-person',
    places: [place],
    hosts: [number % 5 < 2 ? '四川省人民政府' : `${place.name}人民政府`],
    participants: Array.from({ length: 3 }, (_, at) => ({
      name: `${pick(SURNAMES, number + at)}${pick(DIGITS, at)}${pick(DIGITS, number + 3 * at)}`,
      entityType: 'person',
      titles: [`${place.name}副市长`],
      roles: ['attendee'],
      span,
    })),
    agenda: [],
    documents: [{ title: `${theme}三年行动方案`, action: 'review', span }],
    agreements: [],
    visits: [],
    commitments: Array.from({ length: 2 }, (_, at) => ({
      id: `${id}-c${at}`,
      text: `要加快推进${theme}重点任务${at === 0 ? `，建好${project}` : ''}，确保年底前见到实效`,
      actor: place.name,
      speaker: null,
      strength: 'must',
      categories: [pick(TOPICS)],
      period: null,
      deadline: null,
      targets: [],
      projects: at === 0 ? [project] : [],
      span,
    })),
    progress: [],
    references: [],
    summary:
      `${place.name}召开${theme}工作会议，听取情况汇报，研究部署下一步重点任务，要求各部门压实责任、形成合力。`.repeat(
        2,
      ),
    sources: [
      { articleId: `a-${number}`, url: null, outlet: `${place.name}日报`, title: '会议召开', publishedAt: day },
    ],
  }
}
