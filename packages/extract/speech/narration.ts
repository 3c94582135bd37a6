import type { Sentence } from '../reading.ts'
import { type Cast, isCited, namedBetween } from './cast.ts'
import { DOINGS, MEETING, MEETING_DOINGS, NARRATIVE_OPENINGS, PROGRAMME_OPENINGS } from './lexicon.ts'
import { beginsWithAction } from './modality.ts'

const OPENING = new RegExp(`^(?:${NARRATIVE_OPENINGS.join('|')})`)
/** 在渝期间, 会议期间, 12月30日上午. */
const WHEN =
  /^(?:(?![^，。]{0,14}[要将应])[^，。]{0,14}期间|(?:在)?[^，。]{0,10}(?:会|式|活动|论坛)上(?!要)|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚|至|，|召开)|[^，。]{2,20}(?:座谈会|仪式|活动|论坛|会议)(?:上|结束后|开始前|现场)，)/
const MEETING_DOES = new RegExp(
  `^(?:此次|本次|这次)?(?:与会[^，。]{0,8}|[^，。；“”]{0,30}(?:${MEETING.join('|')}))(?:上)?(?:还|并|一并|认真|集中|首先|最后|同时|强调并)?(?:${MEETING_DOINGS.join('|')})`,
)
const PEOPLE_THERE =
  /(?:负责人|负责同志|有关同志|代表|成员|领导|人员|人士|委员|主任|书记|局长|主席|同志|嘉宾|单位|部门|师生|干部|等)[^，。；]{0,24}(?:参加|出席|列席|陪同|与会|参会|参与)(?:了)?[^，。；]{0,20}[。；]?$/
/** The headline of an item in numbered minutes: 三、研究县域商业建设事宜。 */
const ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|\d{1,2}[.、])(?:会议)?(?:传达|听取|审定|审议|讨论|通报|研究(?!制定|出台|推出|建立|完善|谋划|提出|解决|开发|探索))[^，；]{2,80}(?:》|事宜|事项|问题|汇报|情况|报告|精神|工作|方案)[。；]/
/** 签署了…, 签署《…》: done there and then. */
const SIGNED = /签(?:署|订)(?:了|《)|^\s*[•●◆■]/
const DOES = new RegExp(`^[^，。；]{0,40}?(?:${DOINGS.join('|')})`)
/** A name in these is no actor: 以习近平同志为核心, 习近平主席的讲话. */
const NOT_ACTING =
  /^(?:(?:主席|总理|总统|总书记|同志)?(?:提出|倡导|发起|宣布)的|同志为|新时代|生态|强军|经济|外交|法治|文化|思想|重要|关于|的)/
/** Clauses that only say when or where, ahead of the one that says who: 听取汇报后，. */
const AHEAD = /^.{0,4}，$|^在[^，]{2,40}，$|(?:后|时|中|期间|上|下|之际|前|外|里)，$/
/** The last words of a sentence that lists who was there. */
const WAS_THERE = /(?:参加|出席|列席|陪同|参与)(?:了)?[^，。；]{0,16}[。；]?$/
const SIDES_DO = /^(?:双方|两国|各方|三方|两地)[^，。]{0,16}(?:发表|签署|签订|举行|见证|交换|达成|就)/

/** Whether a sentence in which nobody begins to speak tells what happened, so that whoever spoke before has ended. */
export function narrates(text: string, sentence: Sentence, cast: Cast): boolean {
  const words = sentence.text
  if (AFTERWARDS.test(words)) return false
  return (
    OPENING.test(words) ||
    ITEM.test(words) ||
    HELD.test(words) ||
    PRESS.test(words) ||
    CAME.test(words) ||
    WHEN.test(words) ||
    MEETING_DOES.test(words) ||
    (PEOPLE_THERE.test(words) && !beginsWithAction(words)) ||
    SIGNED.test(words) ||
    SIDES_DO.test(words) ||
    someoneActs(text, sentence, cast)
  )
}

function someoneActs(text: string, sentence: Sentence, cast: Cast): boolean {
  if (WAS_THERE.test(sentence.text) && namedBetween(cast, ...sentence.span).length > 0) return true
  const first = sentence.clauses.find(
    (clause) => !AHEAD.test(clause.text) || namedBetween(cast, ...clause.span).length > 0,
  )
  if (!first) return false
  for (const mention of namedBetween(cast, ...first.span)) {
    if (isCited(text, mention)) continue
    const behind = text.slice(mention.span[1], sentence.span[1])
    if (!NOT_ACTING.test(behind) && DOES.test(behind)) return true
  }
  return false
}

/** 会后，公司将…: what is to come once the meeting is over. */
const AFTERWARDS = /^(?:会后|随后|之后)，[^，。]{2,20}将(?!近)/
/** What the press has it that others do: 稍早港媒报道. */
const PRESS = /^[^，。：]{0,20}(?:媒|媒体|日报|晚报|电视台)[^，。：]{0,10}(?:报导|报道|披露)/
/** 珠方代表包括某某、某某: who came for a side. */
const CAME = /^\s*[^，。；：]{0,8}(?:方代表|代表团成员)[^，。；：]{0,6}?(?:还有|有|还包括|包括)/
/** 在北京举行推介会: an event told. */
const HELD = /^(?:[^，。；]{0,16}，)?在[^，。；要将应]{2,30}(?:召开|举行)了?[^，。；]{2,40}(?:会|会议|论坛|仪式)[，。]/

const PROGRAMME = new RegExp(`^(?:${PROGRAMME_OPENINGS.join('|')})`)
/** 一是, 首先, 第二, 要: points of a list, or a demand. */
const POINT =
  /^(?:[一二三四五六七八九十](?:是|要|、)|首先，?|其次，?|再次，?|第[一二三四五六七八九十]，?|要|必须|务必|希望|下一步)/

/** Whether a sentence that nobody is named for sets out what is to be done. */
export function isProgramme(sentence: Sentence): boolean {
  return [PROGRAMME, POINT, AFTERWARDS, SIDES_WILL].some((opening) => opening.test(sentence.text))
}

/** 为落实协议内容，双方将…: what the sides have agreed to do. */
const SIDES_WILL =
  /^(?:为了?[^，。]{2,40}，)?(?:[^，。“”]{2,24}，)?(?:双方|[两三四各][地市省县方])(?:还|也|今后|未来)?将(?![于在近]|举行|召开)/

/** Words that somebody says are no headline, though their closing mark is lost. */
const SAYS = /^(?:会议|会上，|大会|全会)[^，。]{0,16}(?:指出|强调|要求|认为|明确|提出)，[^。]{4,}，/

/** Whether a paragraph is a headline, a caption or a by-line: words without a closing mark. */
export function isHeading(words: string): boolean {
  return words.length < 120 && !/[。！？；：…”）—]\s*$/.test(words.trimEnd()) && !SAYS.test(words)
}

const REPORT =
  /^(?:据(?:悉|了解|介绍|统计)，)?(?:今年|去年|近年|一年|目前|截至|截止|上半年|全年|全月|[一二三四]季度|\d{1,2}月|过去|前[一二三四五六七八九十\d]|[^，]{0,8}以来|\d{4}年|“十)/

/** Whether a sentence takes up a report of work: 截至目前, 今年以来. */
export function beginsReport(sentence: Sentence): boolean {
  return REPORT.test(sentence.text)
}
