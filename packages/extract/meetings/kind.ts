import type { Kind } from '#model/vocabulary.ts'
import { endsWithHead, kindOfHead } from './heads.ts'

/** What a name says of its kind before its last word does; the first that fits decides. */
const TELLING: readonly (readonly [RegExp, Kind])[] = [
  [/(?:学院|大学|学校|系)党政联席会/, 'executive-meeting'],
  [/联席会/, 'joint-conference'],
  [
    /^(?:\d{4}年(?:度)?)?[京津沪渝粤港澳深珠台闽苏浙皖鲁豫鄂湘赣川滇黔桂琼]{2,4}(?:政府)?合作会议(?:第[^次]{1,6}次(?:全体)?会议)?$/,
    'joint-conference',
  ],
  [/主席团[^，]{0,12}会议$|次会议[^，]{0,8}(?:联组|分组|小组)(?:讨论)?会议?$/, 'plenary'],
  [/(?:代表|会员)大会(?:[开闭]幕[会式])?$|次会议预备会议$/, 'plenary'],
  [
    /(?:办公室|[处科室部门局院校厅所站中心])(?:主任|秘书长)会议$|(?:局长|院长|校长|厅长|处长|秘书长|检察长|所长|站长|书记)会议$/,
    'work-conference',
  ],
  [/(?:代表大会|会员大会|[职教妇团工党]代会)(?:第[^次]{1,5}次)?(?:全体)?会议$/, 'plenary'],
  [/(?:投资|贸易|经贸|招商|产业|产销|供需|银企|政企)[^会]{0,12}(?:交流|恳谈|对接|说明)会$/, 'forum'],
  [
    /(?:合作|联合|混合|指导|协调|政府间)委员会[^会]{0,30}(?:第[^次]{1,5}次|年度)?会议$|联委会|混委会|分委(?:员)?会|定期会晤委员会/,
    'joint-conference',
  ],
  [/中心组(?!工作)/, 'study-session'],
  [/集体学习|集中学习|专题学习|理论学习|学习会|读书班|研讨班/, 'study-session'],
  [/发布会|吹风会|记者(?:招待|见面)?会|媒体见面会|通气会/, 'press-conference'],
  [/(?:领导人|元首|首脑|总理)[^，]{0,16}(?:会晤|会议|理事会)/, 'forum'],
  [/(?:签约|签字|签署)仪式/, 'signing'],
  [/(?:运动会|锦标赛|联赛|公开赛|大赛|文化节|艺术节|旅游节|电影节|音乐节|马拉松)[^会]{0,6}[开闭]幕式$/, 'other'],
  [/座谈|民主生活会|组织生活会|协商会|恳谈会|研讨会|茶话会/, 'symposium'],
  [/党组(?:成员)?(?:\d{4}年)?(?:第[^次]{1,6}次)?(?:（?扩大）?)?会/, 'party-group'],
  [
    /中央委员会[^会]{0,20}全体会议|纪律检查委员会|纪委[^会]{0,12}全[体会]|(?:中国共产党|中共|届)[^，]{0,20}委员会[^会]{0,6}第[^次]{1,5}次全体(?:（扩大）)?会议$/,
    'plenary',
  ],
]

/** Bodies that meet under their own name, and the kind of their 会议. Asked after the words that name the kind itself. */
const BODIES: readonly (readonly [RegExp, Kind])[] = [
  [/政治局常(?:务)?委(?:员)?会/, 'standing-committee'],
  [/政治局/, 'plenary'],
  [
    /(?:人大|人民代表大会|政协|全国委员会|工商联|侨联|文联|妇联|残联|科协|总工会)[^会]{0,16}(?:常委会?|常务委员会)/,
    'plenary',
  ],
  [/(?:人大|政协)[^会]{0,12}(?:主席团?|主任|委员长)会/, 'plenary'],
  [/政协|人民代表大会|人大[^会]{0,8}第[^次]{1,5}次会议/, 'plenary'],
  [
    /领导小组|工作小组|协调小组|专项小组|推进小组|专班|指挥部|工作机制|总河长|总林长|总链长|河长制|林长制/,
    'leading-group',
  ],
  [
    /(?<!常务)委员会(?!常委|常务)|(?:深改|财经|网信|审计|依法治[国省区市县]|国安|编|外事|军民融合|安|社会工作|科技|金融|食安|防火|双拥|全面依法治国)委(?=全体|第|会|[^会]{0,6}会议)/,
    'leading-group',
  ],
  [/常委(?:会)?(?:（?扩大）?)?会|(?:党|党工|^区工)委(?:会|（扩大）会|扩大会)/, 'standing-committee'],
  [/常务会|办公会|专题会议|政务会|[院校部委局厅署]务会/, 'executive-meeting'],
]

/** The kind of a meeting by its name, written out with its host where the name is bare. */
export function kindOf(words: string): Kind {
  return kindBy(words).kind
}

/** The same, with what in the name settled it: a word that tells the kind, its last word, the body that meets, or nothing. */
export function kindBy(words: string): { kind: Kind; rule: string } {
  const name = firstOf(words)
  const telling = TELLING.find(([pattern]) => pattern.test(name))
  if (telling) return { kind: telling[1], rule: 'telling-word' }
  const byHead = kindOfHead(name)
  if (byHead && byHead !== 'plenary' && !/(?:会议|全会|大会)$/.test(name)) return { kind: byHead, rule: 'last-word' }
  if (/(?:工作|推进|部署|动员|调度|现场|电视电话|视频|表彰|警示教育|干部)(?:会议|大会|会)$/.test(name)) {
    const group = /(?:领导小组|委员会|专班|指挥部)”?(?:第[^次]{1,5}次|首次)?工作会议$/.test(name)
    return { kind: group ? 'leading-group' : 'work-conference', rule: 'last-word' }
  }
  const body = BODIES.find(([pattern]) => pattern.test(name))
  if (body) return { kind: body[1], rule: 'body-that-meets' }
  if (/第?[^届]{1,4}届[^次]{0,4}[^次]{1,3}次(?:全体)?(?:扩大|（扩大）)?会议?$|全会$|全体/.test(name))
    return { kind: 'plenary', rule: 'term-and-number' }
  if (/(?:国际|学术|部长级|领导人|首脑|行业|科学|世界|全球|圆桌)[^会]{0,12}会议$/.test(name))
    return { kind: 'forum', rule: 'reach' }
  return byHead ? { kind: byHead, rule: 'last-word' } : { kind: 'work-conference', rule: 'nothing-else' }
}

/** 市政府第12次常务会议暨党组会议 is what its first meeting is. */
export function firstOf(name: string): string {
  const first = name.split('暨')[0] as string
  return first !== name && endsWithHead(first) ? first : name
}
