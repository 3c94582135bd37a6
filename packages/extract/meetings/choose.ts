import type { Kind } from '#model/vocabulary.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Candidate } from './gather.ts'
import { BESIDE, closing } from './halves.ts'
import { conferredIn, namelessIn, transcriptIn } from './nameless.ts'
import { isSame } from './title.ts'

/** Words of an article that tells what went on at a meeting. */
const PROCEEDINGS =
  /会议(?:指出|强调|要求|认为|听取|审议|传达|学习|研究|通过|决定|期间|由|还|现场|明确|提出|号召|宣读|分析|通报)|会上|与会|参会|座谈会上|论坛上|大会上|(?:主持|出席|参加)(?:了)?(?:此次|本次)?(?:会议|座谈|大会|论坛|会见|会谈|活动|仪式)/
/** A visit counts as a meeting where the two sides sat together. */
const TALKS = /座谈|联席会议|会见|会谈|会晤|交换意见|交流会|签约|签署|签订|见面会|对接会|汇报会|洽谈会/
/** A signing counts as a meeting where the sides came together for it. */
const CEREMONY =
  /(?:签约|签字|签署)仪式|代表[^，。]{0,40}(?:签订|签署|签约)|(?:参加|出席)(?:了)?(?:签约)?活动|见证(?:了)?(?:签约|签署|协议)|(?:出席|举行)[^，。]{0,12}签约|共同见证/
/** Headlines of articles that are about a subject and not about a meeting. */
const NOTICE = /(?:通知|公告|通告|邀请函|的函|批复)$|遗体|告别仪式|追悼|逝世|讣告/
const NO_REPORT =
  /评论|社论|述评|时评|快评|热评|锐评|观察丨|解读|读懂|图解|综述|侧记|微视频|专访|访谈|手记|札记|纪实|回眸|盘点|预告|公告|公示|议程|邀请函|倒计时|讣告|逝世|简历|任前|问答|怎么看|怎么干|为什么/
/** Headlines of articles about what others said of a meeting, or of its documents; the meeting itself was reported elsewhere. */
const AFTERMATH =
  /(?:引发|引起|激起)[^，。]{0,24}反响|热烈反响|(?:精神|讲话)[^，。]{0,20}(?:热议|共鸣)|社论|评论员文章|任仲平|本报评论|具有[^，。]{0,12}意义|取得丰硕成果|学员[^，。]{0,12}学习领会|受权播发|播发[^，。]{0,40}(?:报告|讲话|章程|决议)|单行本|杂志发表|(?:积极|高度)评价(?![^，。]*(?:举行|举办|召开))/
const ANNOUNCED =
  /(?<![上中少大])将(?:于|在|举行|召开|举办|开幕|启幕|出席|赴|来|同|与|访问|主持|应邀|率团|对[^，。]{2,20}访问)|即将|定于|拟于|倒计时|明日|明天|下(?:周|星期|个?月)(?:起)?(?:展开|举行|召开|举办|开幕|启程|访|赴)/

/** The press conference at which it was announced, held before. */
const TOLD_TO_PRESS =
  /^[^。]{0,80}(?:召开|举行|举办)(?:了)?[^，。]{0,30}(?:发布会|吹风会|通气会)，(?!请)[^。]{0,40}(?:介绍|通报|发布|解读)/

/** Words of a report, which an official notice has none of. */
const ATTENDED = /主持(?:会议|召开|了)|出席|会议(?:强调|指出|听取)|会上/
/** Headlines of somebody who went to see something: whoever they sat down with there, it was no meeting. */
const ON_TOUR = /调研|考察|走访|检查|督导|看望|慰问|参观/
/** Words that were said where they sat down. */
const SAT = /(?:座谈会|汇报会|调度会|推进会|会议|(?<![大社])会)上|会议(?:强调|指出|听取|要求)/

/** Whether the headline tells of an inspection and of no meeting: what was held on the way has no name of its own. */
function isTour(title: string): boolean {
  return ON_TOUR.test(title) && !/会|座谈|学习考察|代表团|考察团/.test(title)
}

/** A report that opens with a journey of the next day, whatever the headline leaves out: 行政长官明日（5日）率团前赴. */
const TOMORROW =
  /^[^。\n]{0,60}?(?:明日|明天|翌日)(?:（\d{1,2}日）)?[^。\n]{0,16}(?:率|赴|前往|启程|离[港澳京沪]|出访|访问|到访|出席|主持)/

/** A text that opens with a meeting to come, or tells by whom it is going to be chaired. */
const TO_BE_HELD =
  /^[^。\n]{0,60}?(?<![上中少大])将(?:于|在)[^。\n]{0,60}(?:召开|举行|举办)|(?:会议?|论坛|活动)将由[^。\n]{2,40}主持/

/** Headlines of somebody on the way to a meeting. */
const DEPARTED = /离京|离沪|启程|抵达|抵京|赴京/

const ZONES: Record<Candidate['zone'], number> = { title: 3, subtitle: 2, lead: 1, body: 0 }

/** 将于周五返港: how Hong Kong and Macao announce a journey. */
const TO_RETURN = /将(?:于|在)[^，。\n]{0,16}(?:返港|返澳|回港|回澳)/

/** 外交部发言人宣布：应…邀请，外长将于…: what a spokesman makes known of a journey to come. */
const MADE_KNOWN = /^[^。\n]{0,60}发言人[^。\n]{0,16}宣布[：，][^。\n]{0,160}将(?:于|对|赴|应)/

/** A report that opens with a journey of a day to come: 司长将于四月二日率领代表团前往. */
const TO_SET_OUT =
  /^[^。\n]{0,40}(?<![上中少大])将(?:会)?(?:于|在)[^。\n]{1,16}[日月周][^。\n]{0,16}(?:率|赴|前往|启程|出访|访问|到访|出席|主持)/

/** How far into a text a meeting to come is announced. */
const OPENING = 600

/** The reports that the article is about: the one that says best what meeting it was, first; none where it reports none. */
export function choose(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const { article, text } = reading
  const headline = [article.title, ...article.subtitles].join(' ')
  if (ANNOUNCED.test(article.title) && !/会议指出|会议强调|会上/.test(text) && !TOLD_TO_PRESS.test(text)) return []
  if (AFTERMATH.test(article.title) || (TOMORROW.test(text) && !/会议(?:指出|强调)|会上/.test(text))) return []
  if (NOTICE.test(article.title) && !ATTENDED.test(text)) return []
  if (TO_BE_HELD.test(text.slice(0, OPENING)) && !PROCEEDINGS.test(text)) return []
  if (MADE_KNOWN.test(text)) return []
  if (TO_RETURN.test(text.slice(0, OPENING)) && !PROCEEDINGS.test(text)) return []
  if (TO_SET_OUT.test(text) && !PROCEEDINGS.test(text)) return []
  if (DEPARTED.test(article.title) && !PROCEEDINGS.test(text)) return []
  const all = candidates
    .filter((candidate) => candidate.kind !== 'delegation-visit' || isMeeting(candidate, text))
    .filter(({ rule, second }) => !second && (rule !== 'signed' || CEREMONY.test(text)))
    .filter(({ bare, zone }) => !bare || zone === 'title' || !isTour(article.title) || SAT.test(text))
    .filter(({ rule, zone }) => rule !== 'sat-with-leader' || (zone !== 'body' && !isTour(article.title)))
    .filter(({ rule }) => rule !== 'sat-with' || (/座谈(?!会)/.test(article.title) && !ON_TOUR.test(article.title)))
  const front = all.filter((candidate) => candidate.zone !== 'body' && !isBackground(candidate, all))
  const inHeadline = front.some(({ zone }) => zone === 'title' || zone === 'subtitle')
  if (NO_REPORT.test(headline) && !inHeadline) return []
  const pool =
    front.length > 0 ? front : PROCEEDINGS.test(text) ? all.filter(({ basis, bare }) => basis === 'held' && !bare) : []
  const ranked = pool.map((candidate, order) => ({ candidate, order, score: score(candidate, order, pool) }))
  if (ranked.length === 0)
    return [...transcriptIn(reading), ...conferredIn(reading), ...namelessIn(reading)].slice(0, 1)
  ranked.sort((a, b) => b.score - a.score || a.order - b.order)
  return ranked.map(({ candidate }) => candidate)
}

/** Meetings that several of one body may follow each other on a day, each with a record of its own. */
const OF_THEIR_OWN: ReadonlySet<Kind> = new Set([
  ...(['leading-group', 'standing-committee', 'executive-meeting', 'party-group'] as const),
  ...(['plenary', 'work-conference', 'symposium', 'study-session'] as const),
])
/** A meeting of the centre that a local one learned of. */
const OF_THE_CENTRE = /^(?:中共中央|中央|全国|国务院|[^，]{0,4}届(?:中央|全国))/
const SITTINGS = /预备会|主席团|分组|小组会|理事会|筹备|分论坛|平行论坛|全体会议$|闭幕|开幕/
/** A paragraph of a chronicle begins with its own day. */
const OWN_DAY = /^\s*(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日/
const ALSO = /(?:同日|当日|当天|当晚|随后|此后|接着|另外|此外|之后)[^。]{0,40}(?:召开|举行)|还(?:主持)?(?:召开|举行)/

/** The other meetings that the article tells of as held on the same occasion: 同日还主持召开…. */
export function furtherMeetings(reading: Reading, main: Candidate, candidates: readonly Candidate[]): Candidate[] {
  if (main.kind === 'bilateral-meeting') return candidates.filter((other) => isOfAnotherGuest(other, main)).slice(0, 1)
  if (!OF_THEIR_OWN.has(main.kind)) return []
  const joined = candidates.filter(({ second }) => second)
  if (joined.length > 0) return joined.slice(0, 1)
  const further = candidates.filter(
    ({ sentence, basis, bare, kind, name }) =>
      sentence &&
      sentence !== main.sentence &&
      basis === 'held' &&
      !bare &&
      OF_THEIR_OWN.has(kind) &&
      !SITTINGS.test(name) &&
      (BESIDE.test(sentence.text) || !OF_THE_CENTRE.test(name) || OF_THE_CENTRE.test(main.name)) &&
      (ALSO.test(sentence.text) ||
        BESIDE.test(sentence.text) ||
        goesBefore(sentence, main) ||
        isOwnEntry(reading, main, sentence)),
  )
  return further
    .filter((one, at) => !isSame(main, one) && further.findIndex((other) => isSame(one, other)) === at)
    .map((one) => (one.sentence && BESIDE.test(one.sentence.text) ? { ...one, sentence: closing(reading) } : one))
}

/** 部长另会见了来访的某国前总理: talks with somebody else, told behind those that the article is about. */
function isOfAnotherGuest({ rule, sentence }: Candidate, main: Candidate): boolean {
  return rule === 'received' && sentence !== undefined && sentence !== main.sentence && ALSO_MET.test(sentence.text)
}
const ALSO_MET = /另(?:外)?(?:还)?(?:在[^，。]{1,16})?会见/

const SAME_DAY = /^\s*(?:会前|会后)?[，]?(?:同日|当日|当天|当晚|同一天)/

/** Whether the main meeting is told as one that followed: 市委常委会召开会议。……同日，理论学习中心组举行集体学习. */
function goesBefore(sentence: Sentence, main: Candidate): boolean {
  return main.sentence !== undefined && sentence.span[0] < main.sentence.span[0] && SAME_DAY.test(main.sentence.text)
}

/** A paragraph of a chronicle with a day of its own, where the main meeting's has another. */
function isOwnEntry({ paragraphs }: Reading, main: Candidate, sentence: Sentence): boolean {
  const dayOf = ({ paragraph }: Sentence) => OWN_DAY.exec(paragraphs[paragraph]?.text ?? '')?.[0].trim()
  if (!main.sentence || main.sentence.paragraph === sentence.paragraph) return false
  if (paragraphs[sentence.paragraph]?.span[0] !== sentence.span[0]) return false
  const [own, other] = [dayOf(main.sentence), dayOf(sentence)]
  return own !== undefined && other !== undefined && own !== other
}

function isMeeting({ name }: Candidate, text: string): boolean {
  return TALKS.test(text) && !(/调研/.test(name) && !/代表团|访问团|考察团|学习|交流|座谈/.test(name + text))
}

/** A national conference that was watched, where the outlet's own followed it: 会议结束后，我省随即召开…. */
function isRelayed({ name, kind }: Candidate, pool: readonly Candidate[]): boolean {
  if (kind !== 'work-conference' || !/^(?:全国|国务院).*会议$/.test(name)) return false
  return pool.some((other) => other.name !== name && other.sentence && THEN.test(other.sentence.text))
}
const THEN = /(?:随后|接着|紧接着|会后|会议结束后|会议之后|会议召开后)[^。]{0,40}(?:召开|举行)/

/** A meeting of the centre that the text tells of behind one of somebody else's: the ministry sat to learn of it. */
function isBackground({ name, sentence }: Candidate, pool: readonly Candidate[]): boolean {
  if (sentence === undefined || !OF_THE_CENTRE.test(name)) return false
  return pool.some(
    (other) =>
      other.basis === 'held' &&
      !OF_THE_CENTRE.test(other.name) &&
      other.sentence !== undefined &&
      other.sentence.span[0] < sentence.span[0] &&
      CONVEYED.test(other.sentence.text),
  )
}
/** What the centre's meeting said was learned of at another. */
const CONVEYED = /(?:传达|学习|贯彻|落实)[^。]{0,60}(?:会议|全会)(?:的)?(?:部署|精神|要求)/

/** A press conference on a meeting: the meeting is what it was about. */
function tellsOfAnother({ kind, basis, sentence }: Candidate): boolean {
  return kind === 'press-conference' && basis === 'held' && sentence !== undefined && ON_A_MEETING.test(sentence.text)
}
const ON_A_MEETING = /(?:介绍|解读|通报|发布)[^。]{0,16}(?:全会|会议|大会|两会)(?:的)?(?:成果|精神|有关情况|情况|内容)/

/** A headline that names the conference reports the conference, whoever came with a delegation. */
function isHeadlineConference({ zone, kind, bare }: Candidate): boolean {
  return zone === 'title' && kind !== 'delegation-visit' && kind !== 'bilateral-meeting' && kind !== 'signing' && !bare
}

function score(candidate: Candidate, order: number, pool: readonly Candidate[]): number {
  const { zone, basis, kind, bare, series, host, rule } = candidate
  const firstOfLead = zone === 'lead' && !pool.slice(0, order).some((other) => other.zone === 'lead')
  return (
    ZONES[zone] +
    (basis === 'held' ? 1.5 : 0) +
    (kind === 'delegation-visit' ? 1.5 : 0) +
    (kind === 'delegation-visit' && (zone === 'title' || zone === 'subtitle') && !pool.some(isHeadlineConference)
      ? 4
      : 0) +
    (bare ? -1.5 : 0) +
    (rule === 'signed' ? -1 : 0) +
    (series?.ordinal ? 2 : 0) +
    (isRelayed(candidate, pool) ? -4 : 0) +
    (tellsOfAnother(candidate) ? 6 : 0) +
    (series?.ordinal && kind === 'joint-conference' ? 3 : 0) +
    (firstOfLead ? 1 : 0) +
    (host ? 0.25 : 0)
  )
}
