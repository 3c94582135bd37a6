/** One body under its several names, rewritten in this order until the shortest remains. Marks of term and number are gone before. */
export const SAME_BODY: readonly (readonly [RegExp, string])[] = [
  [/（扩大）|扩大(?=会议$)/, ''],
  [/^(?:中国共产党|中共|党的)(?=.)/, ''],
  [/人民政府/, '政府'],
  [/中央政治局/, '政治局'],
  [/人民代表大会/g, '人大'],
  [/常务委员会/g, '常委会'],
  [/(?:中国人民政治协商会议|人民政协|政协)(?:第?全国|全国)委员会/, '全国政协'],
  [/(?:中国人民政治协商会议|人民政协|政协)([^，会]{2,14}?)委员会/, '$1政协'],
  [/深改委(?!员)/, '全面深化改革委员会'],
  [/财经委(?!员)/, '财经委员会'],
  [/网信委(?!员)/, '网络安全和信息化委员会'],
  [/审计委(?!员)/, '审计委员会'],
  [/(?<=[央省市县区])编委(?!员)/, '机构编制委员会'],
  [/国安委(?!员)/, '国家安全委员会'],
  [/外事委(?!员)/, '外事工作委员会'],
  [/(?:全面)?依法治([国省市县区])委(?:员会)?/, '全面依法治$1委员会'],
  [/安委会/, '安全生产委员会'],
  [/食安委(?!员)/, '食品安全委员会'],
  [/([省市县区州盟旗]|自治区)委员会(?=全)/, '$1委'],
  [/^中央委员会(?=全)/, '中央'],
  [/(?<=委|央)全体会议$/, '全会'],
  [/^全会$/, '中央全会'],
  [/工代会/, '工会代表大会'],
  [/妇代会/, '妇女代表大会'],
  [/职代会/, '职工代表大会'],
  [/(?<=(?:代表大会|会员大会|常委会|委员会|领导小组|小组|专班|指挥部|人大|政协|理事会|机制))(?:全体)?会议$/, ''],
  [/全体会议$/, '会议'],
]

/** What a joint conference is called after the names of its sides. */
export const JOINT_CONFERENCE =
  /(?:(?:党政|党委|政府|行政首长|主要领导|市长|区长|县长|高层|工作|合作)*联席会议?(?:办公室主任会议|办公室会议)?|(?<=^.{2,12})合作会议)$/

/** Names that begin with a rank and no place, such as 市政府常务会议: every place has one. */
export const RANK_ALONE = /^[本该]?(?:特区|自治[区州县旗]|省|市|州|盟|县|区|旗|镇|乡|街道|地委|行署)/
/** Names that begin with an organ and no place. */
export const ORGAN_ALONE =
  /^[我本全该]?(?:学校|学院|[校院](?=党|务|长|学)|公司|集团|机关|[局厅](?=党|务|长|领)|党政|党支部|人大|政协|人民政府|政府|党[委组]|党工委|纪委|常委会|常务|主席团?|主任|委员长|理论学习|中心组|理事会|董事会|委员会|领导小组|市长|区长|县长|联席会议|代表大会|会员大会|职工代表|全会|全委会|办公会|会议|专题|集体学习|理论)/
/** Names that end with a group formed for a task. */
export const WORKING_GROUP = /(?:领导小组|工作小组|协调小组|专班|指挥部)[^组班部]{0,8}$/
export const OF_THE_CENTRE = /^(?:中央|国务院|国家|全国|中国|政治局)/
/** Regions of several divisions, which their series are named after. */
export const OF_A_REGION =
  /^.{0,12}(?:地区|三角|湾区|经济圈|经济区|经济带|城市群|都市圈|京津冀|成渝|川渝|长三角|国际|世界|全球)/

/** Words that stand apart in an id, which the dictionary runs together: 全国人大常委会. */
export const APART = /人大|政协|常委会|联席|集体|专题|常务|深化|委员长|主任|会议/g

/** 陕西, whose two a tell it from 山西. */
export const SHAANXI = '610000'

/** Divisions whose short names are spelled like another's: 伊春 and 宜春, 苏州 and 宿州, 泰州 and 台州, 福州 and 抚州, 玉林 and 榆林; 临夏市 and 临夏县, 云安 and 郁南, 伊宁, 和田. */
export const SPELLED_ALIKE: ReadonlySet<string> = new Set(
  '230700 360900 320500 341300 321200 331000 350100 361000 450900 610800 622901 622921 445303 445322 654002 654021 653201 653221'.split(
    ' ',
  ),
)
