import { COMMON_SURNAMES } from '../people/surnames.ts'
import type { Sentence } from '../reading.ts'
import { type Cast, isCited, namedBetween } from './cast.ts'
import { GROUP, MEETING } from './lexicon.ts'
import { presumedSpeaker } from './presumed.ts'

/** Who a verb of saying belongs to. */
export type Subject = { /** Read from a clause before the verb's own. */ implied?: true } & (
  | { kind: 'person'; name: string; cited: boolean; end: number }
  /** 他, 她: whoever was spoken of last. */
  | { kind: 'pronoun'; end: number }
  /** 对方: of two who meet, the one who was not spoken of last. */
  | { kind: 'other'; end: number }
  /** Whoever speaks already, else whoever was spoken of last. */
  | { kind: 'same'; end: number }
  /** The meeting itself, or people without a name. */
  | { kind: 'meeting'; end: number }
  /** A document or leader whom a speaker cites. */
  | { kind: 'cited'; end: number }
  /** A reporter, whose questions are nobody's speech at the meeting. */
  | { kind: 'asker'; end: number }
  /** 我们: whoever is speaking. */
  | { kind: 'self' }
  | { kind: 'unknown' }
)

const MEETING_AHEAD = new RegExp(
  `^(?!(?:并|还|再)?(?:就|对|按|根据|围绕|针对|结合))(?:此次|本次|这次)?[^，。；：“”]{0,12}?(?:${MEETING.join('|')})(?:还|并|一致|也|再次|最后|特别)?`,
)
/** Whoever reported to it, the meeting is the subject: 会议听取了秘书长张三作的汇报. */
const MEETING_HEARS = /^\s*(?:会议|大会|全会)(?:还|并|分别|书面)?(?:听取|审议)(?=.{4})/
const GROUP_AHEAD = new RegExp(`^[^，。；：“”]{0,24}?(?:${GROUP.join('|')})(?:还|并|一致|也|都|纷纷|普遍|分别)?`)
const PRONOUN_AHEAD = /^(?:同时|最后|此外|对此|因此|随后)?(?:他|她)(?!们)(?:还|并|同时|也|特别|再次)?/
const OTHER_AHEAD = /^对方(?:[还又也则亦均]|并|同时)?$/
const SELF_AHEAD = /^(?:我们|我|咱们|大家都?知道)/
/** Mentions that the clause puts into a prepositional phrase: 在会见张三时, 听取李四汇报后. */
const OBJECT_BEHIND = /(?:会见|听取|接见|陪同|根据|按照|对|向|与|同|和|以|为|在)$/

/** What may stand before a verb of saying whose subject a clause or sentence before names. */
const CONNECTED =
  /^(?:并|还|再)?(?:就|对|围绕|针对)[^，]{2,40}(?:提出|作出|做出)(?:了|以下|具体|明确|[一二三四五六七八九十两几]点){0,3}$|^(?:并|还|但|但是|再次|进一步|特别|着重|最后|同时|一致|明确|也|会上|又|提出|作出|做出|了|以下|具体|几点|[一二三四五六七八九十两]点){0,6}$/

/** Documents of the whole party or state, and what a leader said at another time. */
const CITED =
  /^(?:正如|如|早在)?(?:党的|中共)?(?:十[六七八九]大|二十大|[^，]{0,12}[一二三四五六七八九]中全会)?(?:报告|《?决定》?|公报)(?:中)?(?:明确|还)?$|^(?:党中央|国家)[^，]{0,20}(?:规划|纲要|文件|意见)|^[^，]{0,30}(?:去年|日前|此前|前不久|多次|曾|\d{1,2}月)[^，]{0,40}(?:总书记|主席|总理)|^[^，]{0,30}(?:总书记|主席|总理)[^，]{0,12}(?:去年|日前|此前|前不久|多次|曾|反复)/

/** A sentence names who speaks within so many clauses, or not at all. */
const NEAR = 8

/**
 * The subject of a verb that stands at `verb`, read from its own clause, then from the clauses before it in the sentence.
 * `start` is where the verb's clause begins.
 */
export function subjectOf(text: string, sentence: Sentence, cast: Cast, start: number, verb: number): Subject {
  if (CITED.test(text.slice(start, verb))) return { kind: 'cited', end: verb }
  const own = subjectIn(text, cast, start, verb)
  if (own) return own
  const between = text.slice(start, verb)
  if (!CONNECTED.test(between)) return { kind: 'unknown' }
  if (start === sentence.span[0] && (/^(?:并|还|同时)/.test(between) || text.charAt(start - 1) === '；'))
    return { kind: 'same', end: verb }
  for (const clause of sentence.clauses.slice(0, NEAR)) {
    if (clause.span[0] >= start) break
    const earlier = subjectIn(text, cast, clause.span[0], Math.min(clause.span[1], start))
    if (earlier && earlier.kind !== 'self') return { ...earlier, implied: true }
  }
  return { kind: 'unknown' }
}

function subjectIn(text: string, cast: Cast, start: number, end: number): Subject | undefined {
  const words = text.slice(start, end)
  const hearing = MEETING_HEARS.exec(words)
  if (hearing) return { kind: 'meeting', end: start + hearing[0].length }
  if (SELF_AHEAD.test(words)) return { kind: 'self' }
  const named = namedBetween(cast, start, end)
  const free = named.filter((mention) => !OBJECT_BEHIND.test(text.slice(start, mention.span[0])))
  const mention = free[0] ?? named[0]
  if (free.length > 1 && words.includes('分别')) return { kind: 'meeting', end }
  if (mention) {
    return { kind: 'person', name: mention.value.name, cited: isCited(text, mention), end: mention.span[1] }
  }
  const pronoun = PRONOUN_AHEAD.exec(words)
  if (pronoun) return { kind: 'pronoun', end: start + pronoun[0].length }
  if (OTHER_AHEAD.test(words)) return { kind: 'other', end }
  const presumed = presumedSpeaker(text, cast, start, end)
  if (presumed) return { kind: 'person', cited: false, ...presumed }
  const group = MEETING_AHEAD.exec(words) ?? GROUP_AHEAD.exec(words)
  if (group) return { kind: 'meeting', end: start + group[0].length }
  return isNameAlone(words) ? { kind: 'person', name: words, cited: false, end } : undefined
}

/** Three characters that are all the subject of a verb of saying, and begin as names do: 岑子安建议，. */
function isNameAlone(words: string): boolean {
  return COMMON_SURNAMES.has(words.charAt(0)) && NAME_ALONE.test(words)
}

const NAME_ALONE =
  /^[\u4e00-\u9fff]{2}(?![会委方部局司厅办府院校团组员者们企界级众告件上下后前时并还也都])[\u4e00-\u9fff]$/
