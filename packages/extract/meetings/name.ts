import { HEAD } from './heads.ts'
import { ATTENDING, CALLING } from './lexicon.ts'

export const DAY =
  '(?:\\d{1,2}日|[一二三四五六七八九十]{1,3}日|[上下]午|[早晚]上|日晚|日前|近日|近期|连日来|今天|今日|昨天|昨日|当天|当日|同日|中午|凌晨)'
/** What stands before a name in its clause and is none of it; taken off one after the other. */
const LEADING: readonly RegExp[] = [
  /^【[^】]{1,20}】/,
  /^[^（）]{0,30}）(?=.)/,
  /^[\u4e00-\u9fff]{2,4}报道(?=.)/,
  /^.{0,24}?(?:日电|[报网端台社]讯|客户端消息|网消息)(?:（[^（）]{0,40}）)?/,
  /^（[^（）]{0,30}(?:记者|通讯员|实习生)[^（）]{0,30}）/,
  new RegExp(`^.{0,40}(?:${CALLING}|${ATTENDING}|举办|主办|承办)(?:的|了|过)?(?=.)`),
  new RegExp(`^.{0,40}${DAY}(?=.)`),
  /^\d{1,2}月(?=[^\d份])/,
  /^[\u4e00-\u9fff]{2,4}(?:总书记|主席|总理|书记)在(?=.{4})/,
  /^[他她]所在的/,
  /^(?:由[^的]{1,40}(?:主办|承办|举办|召开|发起|组织|召集)的|以[^，]{1,40}为主题的|主题为[^的]{1,40}的|(?:为期|历时|会期)[^的]{1,6}的|正在[^的]{1,20}的)/,
  /^(?:在|于)[^的在]{1,15}的(?=.)/,
  /^(?:在|于|从|由|到|对(?![口台港澳外标接])|当天|会上|随后|接着|最后|首先|其中|同时|本次|此次|这次|该|为|是|并|、|了|过)/,
]
/** What joins the name to one before it, where something of that one was taken off. */
const JOINING = /^(?:和|与|及|以及|暨)(?=.)/

/** A name within the words that lead up to it, and how many of them stand before it. */
export interface Trimmed {
  name: string
  offset: number
}

/** The meeting's own name at the end of these words: what comes after dates, verbs, and who called it. */
export function trimName(words: string): Trimmed {
  let name = words
  for (let before = ''; before !== name; ) {
    before = name
    for (const pattern of LEADING) name = name.replace(pattern, '')
    if (name !== words) name = name.replace(JOINING, '')
  }
  return { name, offset: words.length - name.length }
}

const ORDINAL = /^\d{2,4}次|第[一二三四五六七八九十百零〇两\d]{1,6}[次届期轮场]/g
const BARE = new RegExp(
  `^(?:党委|党组|党工委|全委|办公|常务|主任|主席|人民代表大会|常务委员会|常委会?|中心组|理论|工作|专题|扩大|全体|紧急|视频|专门|年度|季度|月度|全体|年终|年中|年初|班子|领导班子|（|）)*(?:一次)?${HEAD}$`,
)

/** Whether a name says nothing of whose meeting it is or what it is about: 会议, 第3次常务会议, 党组（扩大）会议. */
export function isBare(name: string): boolean {
  const parts = name.split('暨')
  return parts.every((part) => isBarePart(part))
}

function isBarePart(name: string): boolean {
  const rest = name
    .replace(/^(?:本届|今年|本年度|首次|首场|首个)/, '')
    .replace(/\d{4}年(?:度|\d{1,2}月)?|(?:[上下]半年|[第一二三四]{1,2}季度|\d{1,2}月份?)/g, '')
    .replace(ORDINAL, '')
    .replace(/[一二三四五六七八九十]{1,4}届[一二三四五六七八九十]{1,4}次/, '')
  return BARE.test(rest)
}

const BODY_TAIL =
  /(?:[省市县区州盟旗乡镇村委府厅局部署办室院校会组所站队社团指师]|街道|社区|支部|大学|中学|小学|公司|集团|银行|中心|双方|两地|中央|机关|政协|机制|专班|政治局|联盟|项目|工程)$/
const ADVERBS =
  /(?:联合|共同|隆重|顺利|成功|圆满|专门|专题|及时|再次|分别|先后|依次|相继|又|还|也|昨|今|全天|组织|集中|以[^，]{1,12}(?:形式|方式))$/

/** The body at the end of the words before 召开; undefined where a person stands there, or nothing. */
export function hostBefore(words: string): string | undefined {
  const subject = words.replace(/(?:在|就|围绕|于)[^，]{1,60}$/, '')
  for (const piece of subject.split(new RegExp(`${DAY}|\\d{1,2}月`)).reverse()) {
    let host = trimName(piece)
      .name.replace(/^.+(?=中共中央|国务院$)/, '')
      .replace(/^.{2,30}的(?=.{2,8}代表团$)/, '')
    for (let before = ''; before !== host; ) {
      before = host
      host = host.replace(ADVERBS, '').replace(/(?<=组|会|委)（扩大）$/, '')
    }
    if (host.length >= 2 && BODY_TAIL.test(host)) return host
  }
  return undefined
}
