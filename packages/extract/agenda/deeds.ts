import type { Span } from '#model/record.ts'
import type { AgendaAction } from '#model/vocabulary.ts'
import type { EventValue, Finding } from '../findings.ts'
import type { Reading, Sentence } from '../reading.ts'
import { ADVERBS, CALLS_ANOTHER, MEANS, MEETING, MINUTES, NO_MATTER, SAYING, TO_COME } from './lexicon.ts'
import { actionOf, ROW } from './verbs.ts'

/** Something that the meeting did, and the words that say with what. */
export interface Deed {
  action: AgendaAction
  verb: string
  /** The object, without the mark that ends it. */
  object: Span
  /** Whether the meeting is the subject, or a person there. */
  by: 'meeting' | 'person'
}

/** 一是, （二）, 3.: an item of the order of business. */
const NUMBER = '(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|[一二三四五六七八九十\\d]{1,2}[、.])'
/** 双方审议了, 委员们分组讨论了: those who sit there as the subject. */
const MEMBERS =
  '(?:双方|各方|常委|委员|代表|组成人员)们?(?=(?:分别|分组|认真|共同|集体|逐项){0,2}(?:审议|讨论|听取|学习|协商|表决))'
const SUBJECT = `(?:并|${MEETING}|(?:(?!主持|出席|参加|召开|举行|提请|提交|讨论|听取|审议|通过|研究|关于)[^，。；：《]){2,40}?(?:次会议|会议|全会|大会|中心组|党组|常委会)|[^，。；：《]{0,8}${MEMBERS})`
const OPENING = new RegExp(
  `^(?:${NUMBER})?${SUBJECT}?(?:${ADVERBS}){0,4}(?<verb>${ROW})(?![会者人厅台的]|仪式|视频|网络|互联网|线上|远程|电视电话|直播)(?:了)?(?<object>.{2,})$`,
)
const TURNED =
  /^(?:并|会议|会上|还)*(?:就|对|围绕)(?<object>.{3,60}?)(?:作出|做出|作了|做了|进行|开展)(?:了)?[^，。]{0,8}?(?<verb>研究部署|部署|安排|审议|讨论|研究|审查|传达学习|学习|协商)/
/** 会议在传达学习某某精神时强调: what it dealt with while it said so. */
const WHILE = new RegExp(
  `^\\s*(?:${MEETING})?在(?<verb>${ROW})(?:了)?(?<object>[^，。；：]{4,120})时(?:，)?(?:会议|全会)?(?:${SAYING})`,
)
/** 确定加快发展养老服务的若干措施: measures that were settled. */
const SETTLED = new RegExp(
  `^(?:并|还|${MEETING})*确定(?:了)?(?<object>[^，。《]{3,60}的[^，。的]{0,8}(?:措施|举措|政策|办法|安排))$`,
)
/** 会议表决省人大常委会关于召开…的决定: what was voted on, without saying that it passed. */
const VOTED_ON =
  /^(?:会议|大会|全会)(?:还|并|分别|依次)?表决(?:了)?(?<object>(?!通过|决定|后)[^，。《》]{0,30}?关于[^，。《》]{4,160}(?:决定|决议|草案|名单|报告|议案|办法))$/
/** 十三届全国人大三次会议审议批准…: what a session of the nation did, in the words of another meeting. */
const OF_A_SESSION =
  /^\s*(?:今年的?|去年的?)?(?:党的|中共)?[一二三四五六七八九十]{1,3}届(?:全国人大|全国政协|[一二三四五六七八九]中全会)[^，。；]{0,12}?(?:审议|表决|通过|批准|听取|讨论)/
/** 会前，某某主持召开了主席会议，听取…: the deeds of another meeting. */
const OF_ANOTHER = /^\s*会[前后]，[^。]{0,40}主持召开(?:了)?[^，。]{2,40}会议，/
/** 各代表团召开会议，审议了议程草案: what the delegations did by themselves. */
const OF_DELEGATIONS = /^[^。；]{0,50}各代表团(?:分别)?(?:召开|举行)(?:了)?(?:全体|小组|分组|推选)?会议，/
const TURNED_ACTIONS: Record<string, AgendaAction> = {
  传达学习: 'study',
  学习: 'study',
  协商: 'review',
  审议: 'review',
  审查: 'review',
  讨论: 'review',
  研究: 'study',
}
const MEETING_TOLD = new RegExp(`${MEETING}|${MEMBERS}|召开|举行|主持|学习会|中心组|议程`)
const WORDS_FOLLOW = new RegExp(
  `(?<!(?:安排|议程|日程|处理|意见|意见和|工作|规划|的)(?=建议))(?:${SAYING})(?:[，：]|$)|^(?:要|必须|应|应当)`,
)
/** 会议听取了某项工作情况介绍，: what was told to it, and nobody's words. */
const HEARD = /听取了?[^，。；：]{2,60}介绍$/
/** A clause that goes on with the list of the clause before. */
const GOES_ON =
  /^(?![^《]{0,16}签[署订约]|(?:会议|并)?(?:决定|强调|指出|要求))(?:关于|以及|及|和《|和关于|“|[^，。；：《要]{0,16}《)/
/** What a list of things learned or heard goes on with: 市委经济工作会议精神. */
const MORE = /^(?!.*(?:会议指|强调|要求|主持|出席|参加|作了|进行|讲话$)).{4,60}(?:精神|批示|指示|汇报|报告)$/
/** What a list of things adopted or reviewed goes on with: 主席团和秘书长名单（草案）. */
const MORE_DRAFTS =
  /^(?!.*(?:决定|提请|会议指|强调|要求|听取|审议|通过|进行|作了))[^，。；：《]{4,60}(?:（[^（）]{0,6}(?:草案|稿)[^（）]{0,4}）|名单|议程|日程)$/
/** Praise of a meeting says what it was for, not what it did. */
const PRAISE =
  /^[^。]{0,40}(?:召开|举行|举办)，?(?:必将|将)?(?:对|对于)[^。]{3,120}(?:具有|有着|产生)[^，。]{0,20}(?:意义|作用|影响)/
/** 听取甲的报告并表决通过相关决议: a second deed within the object of the first. */
const SECOND = new RegExp(`(?<=.{4})并(?=${ROW})`)
/** A sentence of a list of deeds that leaves its subject out: 审议了…. */
const OPENS_WITH_VERB = new RegExp(
  `^\\s*(?:(?:随后|接着|之后|同时|其间|期间|结合[^，。；]{2,14}实际)，?)?(?:(?:还|并|书面)?${ROW}了|(?:还|并)${ROW}|(?:审议(?:并)?(?:原则)?|表决)通过|听取(?:并|和)?审议)`,
)
/** 会议补选了代表；: what a meeting did that is no item, in a list of its deeds. */
const ELECTED =
  /^\s*(?:会议|大会|全会)(?:还|依法|以[^，。；]{2,10}方式)?(?:补选|选举|推选|推举|任命|免去|接受)[^，。]{2,60}；$/
/** The headline of an item of numbered minutes: 二、研究…事宜. */
const MATTER = new RegExp(`^\\s*${NUMBER}(?<object>关于[^，。；]{3,80})。?\\s*$`)
const HEADLINE = new RegExp(`^\\s*${NUMBER}(?:${ADVERBS}){0,4}${ROW}`)
const NAMED_ACT = /(?<verb>通报|宣读|发布|公布|宣布|解读|传达)(?:了)?(?<object>《.{2,}》.{0,20})$/
/** 局长通报了三季度安全生产情况. */
const REPORTED =
  /^(?!.*(?:听取|进行|关于|要求|将|牵头|负责(?!人|同志)|定期|每[年季月周旬]|通报一次)).{2,60}?(?<verb>通报|汇报)(?:(?:并)?点评)?(?:了)?(?<object>[^，。；：]{3,60}?(?:情况|进展|形势|进度|问题|方案|成效|安排|打算|事项|工作))$/
/** 秘书长就会议议程草案作了汇报. */
const REPORTED_ON =
  /^.{2,60}?就(?<object>.{3,60}?)(?:向[^，]{1,12})?(?:作|做|进行)(?:了)?(?:专题|工作|书面|情况)?(?<verb>汇报|通报)$/
/** 主任作了关于项目建设情况的汇报. */
const REPORTED_THUS =
  /^(?!.*(?:听取|要求|将)).{2,40}?(?:作|做)(?:了)?关于(?<object>[^，。；：]{3,60})的(?:专题|工作|书面)?(?<verb>汇报|通报|报告|说明)$/
/** 主任委员作了关于甲决定草案审议结果的报告、关于乙决定草案审议结果的报告. */
const REPORTED_BOTH =
  /^(?!.*(?:听取|要求|将)).{2,40}?(?:作|做)(?:了)?(?<object>关于[^，。；：]{2,80}(?:、|和|及)[^，。；：]{2,160}的(?<verb>报告|说明|汇报))$/
/** 向会议作了: what was told so is no echo of what the meeting heard besides. */
const TO_THE_MEETING = /向(?:会议|大会|全会|常委会)作/
/** 副市长传达了全省会议精神. */
const CONVEYED =
  /^(?!.*(?:听取|要求|将|及时|层层|逐级)).{2,40}?(?<verb>传达)(?:学习)?了(?<object>[^，。；：]{3,60}(?:精神|批示|指示))$/
/** 《行动计划》正式发布. */
const CAME_OUT =
  /^(?:会上|现场|当天|同时|会议期间|论坛上)?(?<object>《[^《》]{2,60}》(?:（[^（）]{1,12}）)?)(?:正式|隆重|首次|同步|现场|同期)*(?<verb>发布|启动)$/
/** 会议…，汇报了某项工作开展情况: what was reported to the meeting, told with the meeting as the subject. */
const TOLD_TO_IT = /^(?:会议|会上)?(?:还|并)?汇报了(?<object>[^，。；：《]{4,60}(?:情况|进展|工作|成效|打算|安排))$/
const PERSONAL: Record<string, AgendaAction> = {
  汇报: 'hear',
  报告: 'hear',
  说明: 'hear',
  传达: 'study',
  启动: 'launch',
}

/** What the meeting did, in order of place: the clauses that open with one of its verbs and are nobody's words. */
export function findDeeds(reading: Reading, event: Finding<EventValue>): Deed[] {
  const [start, end] = event.span
  const deeds: Deed[] = []
  let before: Sentence | undefined
  let goesOn = false
  let toCome = false
  let minutes = false
  for (const sentence of reading.sentences) {
    if (sentence.span[0] < start || sentence.span[1] > end) continue
    const isList = before?.paragraph === sentence.paragraph && before.text.endsWith('；')
    toCome =
      (toCome && isList) || TO_COME.test(sentence.text.slice(0, 80)) || CALLS_ANOTHER.test(sentence.text.slice(0, 300))
    minutes ||= MINUTES.test(sentence.text.replace(/[：。\s]+$/, ''))
    const opens = minutes && before?.paragraph !== sentence.paragraph && HEADLINE.test(sentence.text)
    const goes = opens || (goesOn && (isList || OPENS_WITH_VERB.test(sentence.text)))
    const elsewhere =
      OF_ANOTHER.test(sentence.text) ||
      OF_DELEGATIONS.test(sentence.text) ||
      (event.value.kind !== 'plenary' && OF_A_SESSION.test(sentence.text))
    const found: Deed[] =
      toCome || elsewhere ? [] : [...deedsOf(sentence, reading.text, goes), ...(minutes ? matterOf(sentence) : [])]
    const learned =
      isList && goesOn && found.length === 0 && !toCome && !elsewhere ? alsoLearned(sentence, deeds.at(-1)) : undefined
    if (learned) found.push(learned)
    deeds.push(...found)
    goesOn = found.some(({ by }) => by === 'meeting') || ELECTED.test(sentence.text)
    before = sentence
  }
  return withoutEchoes(deeds)
}

/** 学习了甲的讲话精神；乙在某会上的讲话精神；: what else was learned, after ； and with no verb of its own. */
function alsoLearned({ text, span }: Sentence, before: Deed | undefined): Deed | undefined {
  const words = text.replace(/[；。\s]+$/, '').trimStart()
  if (!before || !isLearned(before) || !MORE_LEARNED.test(words)) return undefined
  const at = span[0] + text.indexOf(words)
  return { ...before, object: [at, at + words.length] }
}
const MORE_LEARNED = /^(?!会议|要|并|同时)[^，。；：]{4,60}(?:精神|批示|指示)$/

/** What somebody reported is what the meeting heard, where the text tells of that too. */
function withoutEchoes(deeds: Deed[]): Deed[] {
  if (!deeds.some(({ by, action }) => by === 'meeting' && action === 'hear')) return deeds
  return deeds.filter(({ by, verb }) => by === 'meeting' || !/^(?:通报|汇报|报告|说明)$/.test(verb))
}

/** 三、关于旧城改造工作: an item of numbered minutes that names its matter alone. */
function matterOf({ text, span }: Sentence): Deed[] {
  const object = MATTER.exec(text)?.groups?.object
  if (!object) return []
  const at = span[0] + text.indexOf(object)
  return [{ action: 'study', verb: '关于', object: [at, at + object.length], by: 'meeting' }]
}

/** The deeds of a sentence; `subject` says that the sentence before it, ended by ；, had the meeting as its subject. */
function deedsOf(sentence: Sentence, text: string, subject: boolean): Deed[] {
  const deeds: Deed[] = []
  let meetingTold = subject
  let last: Deed | undefined
  if (PRAISE.test(sentence.text)) return deeds
  const heard = WHILE.exec(sentence.text)
  if (heard?.groups) {
    const { verb = '', object = '' } = heard.groups
    const at = sentence.span[0] + heard[0].lastIndexOf(object)
    return [{ action: actionOf(verb), verb, object: [at, at + object.length], by: 'meeting' }]
  }
  for (const clause of sentence.clauses) {
    const words = clause.text.replace(/[，。；：！？\s]+$/, '').replace(/^\s+/, '')
    const from = clause.span[0] + clause.text.search(/\S/)
    if (WORDS_FOLLOW.test(clause.text) && !HEARD.test(words)) break
    meetingTold ||= MEETING_TOLD.test(words)
    const found = deedsIn(words, from, meetingTold)
    deeds.push(...found)
    if (found.length > 0) last = found.at(-1)
    else if (
      last &&
      (GOES_ON.test(words) || (isLearned(last) && MORE.test(words)) || (isReviewed(last) && MORE_DRAFTS.test(words)))
    )
      last.object = [last.object[0], from + words.length]
    else last = undefined
  }
  return deeds.filter(
    ({ object }) =>
      !/^(?:(?:审议|讨论|研究|学习|通过|批准|审议批准|审议通过)?的|上述|指出|(?:议定)?(?:以下|如下|下列)|后|时|由|是|在)/.test(
        text.slice(...object),
      ),
  )
}

/** The deeds of a clause: one, or two where 并 leads from the object of the first to another verb. */
function deedsIn(words: string, from: number, meetingTold: boolean): Deed[] {
  const deed = meetingTold ? byMeeting(words, from) : undefined
  if (!deed) return byPerson(words, from)
  const object = words.slice(deed.object[0] - from, deed.object[1] - from)
  const second = SECOND.exec(object)
  if (!second || deed.verb === '') return [deed]
  const at = deed.object[0] + second.index
  return [{ ...deed, object: [deed.object[0], at] }, ...deedsIn(words.slice(at - from), at, true)]
}

function isLearned({ action, by }: Deed): boolean {
  return by === 'meeting' && (action === 'study' || action === 'hear')
}

function isReviewed({ action, by }: Deed): boolean {
  return by === 'meeting' && (action === 'adopt' || action === 'review')
}

function byMeeting(words: string, from: number): Deed | undefined {
  const opening = OPENING.exec(words)
  if (opening?.groups && !/[后时中]$/.test(words)) {
    const { verb = '', object = '' } = opening.groups
    if (verb === '通过' && MEANS.test(object)) return undefined
    const span: Span = [from + words.length - object.length, from + words.length]
    return { action: actionOf(verb), verb, object: span, by: 'meeting' }
  }
  const voted = VOTED_ON.exec(words)?.groups?.object
  if (voted)
    return {
      action: 'adopt',
      verb: '表决',
      object: [from + words.length - voted.length, from + words.length],
      by: 'meeting',
    }
  const reported = TOLD_TO_IT.exec(words)?.groups?.object
  if (reported) {
    const at = from + words.length - reported.length
    return { action: 'hear', verb: '汇报', object: [at, from + words.length], by: 'meeting' }
  }
  const settled = SETTLED.exec(words)?.groups?.object
  if (settled) {
    const at = from + words.length - settled.length
    return { action: 'deploy', verb: '确定', object: [at, from + words.length], by: 'meeting' }
  }
  const turned = TURNED.exec(words)
  if (!turned?.groups) return undefined
  const { verb = '', object = '' } = turned.groups
  const at = from + words.indexOf(object)
  return { action: TURNED_ACTIONS[verb] ?? 'deploy', verb, object: [at, at + object.length], by: 'meeting' }
}

function byPerson(words: string, from: number): Deed[] {
  const match =
    [CAME_OUT, NAMED_ACT, REPORTED_ON, REPORTED_BOTH, REPORTED_THUS, CONVEYED, REPORTED]
      .map((told) => told.exec(words))
      .find((told) => told !== null) ?? undefined
  const { verb = '', object = '' } = match?.groups ?? {}
  if (!match || NO_MATTER.test(object)) return []
  const at = from + words.lastIndexOf(object)
  const by = TO_THE_MEETING.test(words) ? 'meeting' : 'person'
  return [{ action: PERSONAL[verb] ?? 'announce', verb, object: [at, at + object.length], by }]
}
