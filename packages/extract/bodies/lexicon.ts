/** The words for a rank of government that stand before a body of the article's own place: 省委, 市政府, 区人大. */
export const RANKS = ['特区', '自治区', '自治州', '自治县', '自治旗', '林区', '省', '市', '州', '盟', '县', '区', '旗']

/** Organs that every rank has, the longer before those they begin with. */
export const ORGANS = [
  ...[
    '人民代表大会常务委员会',
    '人大常委会党组',
    '人大常委会',
    '人民代表大会',
    '人大',
    '人民政府办公厅',
    '人民政府办公室',
    '人民政府党组',
    '人民政府',
  ],
  ...[
    '政府办公厅',
    '政府办公室',
    '政府党组',
    '政府办',
    '政府',
    '政协党组',
    '政协',
    '纪律检查委员会',
    '纪委监委',
    '纪委',
    '监察委员会',
    '监委',
  ],
  ...['高级人民法院', '中级人民法院', '人民法院', '法院', '人民检察院', '检察院', '军区', '警备区', '军分区', '人武部'],
  ...[
    '总工会',
    '团委',
    '妇联',
    '科协',
    '文联',
    '作协',
    '残联',
    '侨联',
    '台联',
    '社科联',
    '工商联',
    '红十字会',
    '贸促会',
    '供销社',
  ],
]

/** Bodies of the Centre and of the State whose names say so by themselves. */
export const CENTRAL_BODIES = [
  ...[
    '中共中央政治局常务委员会',
    '中共中央政治局',
    '中央政治局常委会',
    '中央政治局',
    '中共中央办公厅',
    '中共中央',
    '党中央',
    '中央书记处',
  ],
  ...[
    '国务院办公厅',
    '国务院党组',
    '国务院',
    '全国人民代表大会常务委员会',
    '全国人大常委会党组',
    '全国人大常委会',
    '全国人民代表大会',
    '全国人大',
  ],
  ...[
    '全国政协常委会',
    '全国政协党组',
    '全国政协',
    '中国人民政治协商会议全国委员会',
    '中央纪委国家监委',
    '中央纪委',
    '国家监委',
    '中央军委',
  ],
  ...[
    '最高人民法院',
    '最高人民检察院',
    '外交部',
    '国防部',
    '教育部',
    '科学技术部',
    '科技部',
    '工业和信息化部',
    '工信部',
    '公安部',
    '国家安全部',
  ],
  ...[
    '民政部',
    '司法部',
    '财政部',
    '人力资源和社会保障部',
    '人力资源社会保障部',
    '人社部',
    '自然资源部',
    '生态环境部',
    '住房和城乡建设部',
  ],
  ...[
    '住房城乡建设部',
    '住建部',
    '交通运输部',
    '水利部',
    '农业农村部',
    '商务部',
    '文化和旅游部',
    '文旅部',
    '退役军人事务部',
    '应急管理部',
  ],
  ...[
    '中国人民银行',
    '审计署',
    '海关总署',
    '国家税务总局',
    '全国总工会',
    '共青团中央',
    '团中央',
    '全国妇联',
    '全国工商联',
    '中国科协',
  ],
  ...[
    '中央组织部',
    '中央宣传部',
    '中央统战部',
    '中央政法委',
    '中央社会工作部',
    '中央财办',
    '中央农办',
    '中央编办',
    '中央网信办',
    '中央外办',
  ],
  ...[
    '国家发展和改革委员会',
    '国家发展改革委',
    '国家发改委',
    '国家民委',
    '国家卫生健康委',
    '国家卫健委',
    '国务院国资委',
    '国资委',
    '中联部',
  ],
  ...['民革中央', '民盟中央', '民建中央', '民进中央', '农工党中央', '致公党中央', '九三学社中央', '台盟中央'],
]

/** What stands in no name of a body; a name ends before it. */
export const NO_PART = [
  ...[
    '[与由为对在将向等的了把被是从据]',
    '有关',
    '相关',
    '召开',
    '举行',
    '主持',
    '参加',
    '出席',
    '教授',
    '院长',
    '校长',
    '所长',
  ],
  ...['主任', '书记', '会长', '代表', '董事', '经理', '记者', '同志'],
]

/** Parts of speech, in jieba's tags, that begin no name: verb, adverb, preposition, conjunction, pronoun, time, phrase. */
export const LEADING_WORDS = new Set(['v', 'vd', 'd', 'ad', 'p', 'c', 'r', 't', 'l', 'i'])

/** Verbs that the dictionary takes for something else. */
export const LEADING_VERBS = new Set(['深化', '强化', '优化', '细化', '大力支持', '加快', '依法', '联手'])

/** The same of single characters, of which a verb or a place word may well begin a name: 安踏, 中建. */
export const LEADING_CHARACTERS = new Set(['d', 'p', 'c', 'r', 'u', 'uj', 'ul'])

/** What stands behind the kind of a body in its posts: 厅党组成员, 镇党委书记, 街道办事处主任. */
const DEPARTMENT_PARTS =
  /^(?:党组|党委|纪委|工会|董事长|监事|党工委|分党组|机关|领导|办公室|总|副|一级|二级|[局厅署]长)/
const TOWN_PARTS = /^(?:党委|党工委|工委|党政办|人大|政府|办事处|纪委|纪工委|武装部|人武部|团工委|妇联|政协|领导)/
const SCHOOL_PARTS = /^(?:党委|纪委|领导|工会|团委|办公室|长)/
const ZONE_PARTS = /^(?:党工委|工委|纪工委|管委会|管委|党委(?=副?书记|委员|常委))/
/** What ends a name before it begins: 召开, 在, a mark. */
const NAME_EDGE = '(?<=^|[，。：；、（“\\n ]|[日午在由])'

/**
 * Bodies that articles call by their kind alone. `called`: the words that do so; `named`: the name in full, where the
 * rules for bodies find none; `parts`: what stands behind the kind in a post; `head`: posts that lead such a body.
 */
export const OWN_KINDS: readonly { kind: string; called: RegExp; named: RegExp; parts: RegExp; head: RegExp }[] = [
  ...['厅', '局', '署'].map((kind) => ({
    kind,
    called: new RegExp(
      `(?:^|[，。：；、\\n ]|召开|主持)(?:${kind}(?:党组|党委|领导|机关)|${kind}长|副${kind}长|党组(?:成员|书记))`,
    ),
    named: new RegExp(
      `(?<=^|[\\n，])(?:(?:[省市县区州]|自治区)[\\u4e00-\\u9fff]{2,10}?|国家[\\u4e00-\\u9fff]{2,10}|中[国铁建交水冶电][\\u4e00-\\u9fff]{0,8}[一二三四五六七八九十]{1,3}[公航]?)${kind}(?=\\n|$|召开|举行|党组|党委)`,
    ),
    parts: DEPARTMENT_PARTS,
    head: new RegExp(`^(?:常务)?副?${kind}长$`),
  })),
  {
    kind: '委',
    called: /(?:^|[，。：；、\n 由])委(?:党组|领导|机关|主任)/,
    named:
      /(?<=^|[\n，。])(?:国家|国务院|[省市县区州])[\u4e00-\u9fff]{2,8}(?<![省市县区州盟旗党纪工团])委(?=召开|举行|印发|党组)/,
    parts: /^(?:党组|机关|领导|办公室|副?主任|一级|二级|总)/,
    head: /^(?:常务)?副?主任$/,
  },
  {
    kind: '部',
    called: /(?:^|[，。：；、\n 由])部(?:党组|党委|领导)/,
    named: /(?<=^|[\n，。])(?:国家|中央|[\u4e00-\u9fff]{2,10}(?<![组宣统][织传战]))部(?=召开|举行|印发|部署|党组|党委)/,
    parts: DEPARTMENT_PARTS,
    head: /^(?:常务)?副?部长$/,
  },
  ...['镇', '乡'].map((kind) => ({
    kind,
    called: new RegExp(`(?:^|[，。：；、\\n ]|召开|主持|由|兼)(?:${kind}(?:党委|人大|政府|领导)|副?${kind}长)`),
    named: new RegExp(
      `${NAME_EDGE}[\\u4e00-\\u9fff]{1,5}?(?<![乡城全各我本集村市州])${kind}(?=召开|举行|组织|党委|党政|人大|政府|于\\d|在[^，。]{1,16}(?:召开|举行))`,
    ),
    parts: TOWN_PARTS,
    head: new RegExp(`^(?:常务)?副?${kind}长$`),
  })),
  {
    kind: '街道',
    called: /(?:^|[，。：；、\n ]|召开|主持|由)(?:街道|办事处主任|(?:党)?工委(?:副)?书记)/,
    named: new RegExp(
      `${NAME_EDGE}[\\u4e00-\\u9fff]{2,6}?(?<![全各我本镇])街道(?=召开|举行|组织|党工委|工委|办事处|办|在)`,
    ),
    parts: TOWN_PARTS,
    head: /^(?:办事处)(?:副)?主任$/,
  },
  {
    kind: '区',
    called: /(?:^|[，。：；、\n ]|召开|主持|由)(?:区?党工委|管委会|区党委|区管委)/,
    named: new RegExp(
      `${NAME_EDGE}[\\u4e00-\\u9fff]{2,8}?(?:经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新区|新区|管理区|度假区|合作区)(?=召开|举行|组织|党工委|管委|党委)`,
    ),
    parts: ZONE_PARTS,
    head: /^管委会(?:常务)?副?主任$/,
  },
  {
    kind: '师',
    called: /(?:^|[，。：；、\n])师(?:党委|机关|领导)/,
    named: /(?<=^|[，。：；、\n])(?:兵团)?第?[一二三四五六七八九十]{1,3}师(?=党委|政委|师长|与|召开|举行)/,
    parts: /^党委(?=副?书记|常委|委员|[组宣统社]|政法委|办)|^(?:副)?政委$|^副?师长$/,
    head: /^(?:副)?(?:师长|政委)$/,
  },
  {
    kind: '校',
    called: /(?:^|[，。：；、\n ]|召开|主持|由|体)(?:学校|我校|全校|校(?:党委|领导|长)|副校长)/,
    named: /(?<=^|[\n，。])[\u4e00-\u9fff]{2,14}(?:大学|学院|学校|中学|党校)(?=召开|举行|组织|党委|在|与|赴|领导|第)/,
    parts: SCHOOL_PARTS,
    head: /^(?:常务)?副?校长$/,
  },
  {
    kind: '师市',
    called: /师市(?:党委|领导|政协|人大)/,
    named:
      /第[一二三四五六七八九十]{1,3}师[\u4e00-\u9fff]{2,4}市|(?<=^|[，。：；、\n])[一二三四五六七八九十]{1,2}师[\u4e00-\u9fff]{2,4}市/,
    parts: TOWN_PARTS,
    head: /^师长$/,
  },
]

/** What bodies formed for a task are called, after the first time without the rest of their name; the longer first. */
export const FORMED: readonly string[] = [
  '工作领导小组',
  '领导小组',
  '协调小组',
  '工作小组',
  '专项小组',
  '工作专班',
  '专班',
  '指挥部',
  '委员会',
]

/** Bodies of the Centre in short, where a title begins with them, and in full. */
export const ABBREVIATED_CENTRE: readonly (readonly [short: string, full: string])[] = [
  ['最高检(?!察)', '最高人民检察院'],
  ['最高法(?!院)', '最高人民法院'],
  ['工信部', '工业和信息化部'],
  ['人社部', '人力资源和社会保障部'],
  ['住建部', '住房和城乡建设部'],
  ['文旅部', '文化和旅游部'],
  ['应急部', '应急管理部'],
]

/** Bodies in short and in full. */
export const ABBREVIATED: readonly (readonly [short: string, full: string])[] = [
  ['中院', '中级人民法院'],
  ['高院', '高级人民法院'],
  ['卫健委', '卫生健康委员会'],
  ['卫健局', '卫生健康局'],
  ['发改委', '发展和改革委员会'],
  ['发改局', '发展和改革局'],
  ['深改委', '全面深化改革委员会'],
  ['财经委', '财经委员会'],
  ['审计委', '审计委员会'],
  ['国资委', '国有资产监督管理委员会'],
  ['人社厅', '人力资源和社会保障厅'],
  ['人社局', '人力资源和社会保障局'],
  ['住建厅', '住房和城乡建设厅'],
  ['住建局', '住房和城乡建设局'],
  ['工信厅', '工业和信息化厅'],
  ['工信局', '工业和信息化局'],
  ['经信厅', '经济和信息化厅'],
  ['经信局', '经济和信息化局'],
  ['文旅厅', '文化和旅游厅'],
  ['文旅局', '文化和旅游局'],
  ['市场监管局', '市场监督管理局'],
  ['安委会', '安全生产委员会'],
  ['决咨委', '决策咨询委员会'],
  ['法工委', '法制工作委员会'],
  ['网信委', '网络安全和信息化委员会'],
  ['社科院', '社会科学院'],
  ['疾控中心', '疾病预防控制中心'],
  ['网信办', '网络安全和信息化委员会办公室'],
]
