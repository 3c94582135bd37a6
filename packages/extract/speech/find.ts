import type { Span } from '#model/record.ts'
import type { Finding, PersonValue, SpeechValue } from '../findings.ts'
import type { Reading, Sentence } from '../reading.ts'
import { find } from '../rule.ts'
import { type Cast, castOf, isCited, namedBetween } from './cast.ts'
import { hasFigure } from './modality.ts'
import { beginsReport, isHeading, isProgramme, narrates } from './narration.ts'
import { presumedSpeaker } from './presumed.ts'
import { CUES, type Cue } from './rules.ts'
import type { Subject } from './subject.ts'

/** What is known at a place of the text while it is walked through. */
interface Walk {
  reading: Reading
  cast: Cast
  /** Who is speaking; undefined where the text tells what happened. */
  floor: { speaker: string | null } | undefined
  /** Who has set out points or demands, where the list of them may come next. */
  awaited: { speaker: string | null; verb: string } | undefined
  /** The person spoken of last, whom 他 and 她 mean. */
  last: string | null
  /** Those who sent word to the meeting and were not there. */
  absent: Set<string>
  found: Finding<SpeechValue>[]
}

/** The verb of words that somebody sent to the meeting (作出重要指示, 批示) without being there. */
export const INSTRUCTION = '指示'

/**
 * Who says what: the stretches of words that a person said, or that the text gives as the meeting's own, a sentence or
 * part of one each, in order of place. `verb` is '' where somebody goes on speaking, and `INSTRUCTION` for the words of
 * one who only sent them. What a speaker cites of others, and what the text tells of the meeting, is nobody's speech.
 */
export function findSpeech(reading: Reading, people: Finding<PersonValue>[]): Finding<SpeechValue>[] {
  const walk: Walk = {
    reading,
    cast: castOf(reading.text, people),
    floor: undefined,
    awaited: undefined,
    last: null,
    absent: new Set(),
    found: [],
  }
  for (const paragraph of reading.paragraphs) {
    if (isHeading(paragraph.text)) continue
    for (const sentence of paragraph.sentences) {
      // a mark alone says nothing
      if (sentence.text.length > 1) step(walk, sentence)
    }
  }
  return walk.found
}

function step(walk: Walk, sentence: Sentence): void {
  const cues = cuesIn(walk, sentence)
  if (cues.length > 0) speak(walk, sentence, cues)
  else {
    goOn(walk, sentence)
    walk.awaited = undefined
  }
}

/** A sentence in which nobody begins to speak: narration, more of what is being said, or a programme of the text's own. */
function goOn(walk: Walk, sentence: Sentence): void {
  const tells = narrates(walk.reading.text, sentence, walk.cast)
  if (tells) walk.floor = undefined
  if (walk.floor) add(walk, walk.floor.speaker, '', sentence.span, 'goes-on')
  else if (!tells && (isProgramme(sentence) || (walk.awaited && beginsReport(sentence)))) {
    walk.floor = walk.awaited
    add(walk, walk.awaited?.speaker ?? null, walk.awaited?.verb ?? '', sentence.span, 'programme')
  } else if (beginsReport(sentence) && hasFigure(sentence.text)) add(walk, null, '', sentence.span, 'report')
  else note(walk, sentence)
}

function cuesIn(walk: Walk, sentence: Sentence): Finding<Cue>[] {
  const { text } = walk.reading
  const found = find(CUES, sentence.text, { text, sentence, cast: walk.cast })
  const from = sentence.span[0]
  const placed = found.map((cue) => ({ ...cue, span: [from + cue.span[0], from + cue.span[1]] as Span }))
  // within somebody's words, a verb that nobody is named for is part of them
  return placed.filter(({ value, span }, index) => {
    if (isNamed(value.subject)) return index === 0 || !value.subject.implied
    return index === 0 && (!walk.floor || opensAnew(walk.reading.text, value, span, sentence))
  })
}

function isNamed({ kind }: Subject): boolean {
  return kind !== 'self' && kind !== 'unknown'
}

function speak(walk: Walk, sentence: Sentence, cues: Finding<Cue>[]): void {
  const [from, to] = sentence.span
  const first = cues[0] as Finding<Cue>
  if (
    walk.floor &&
    first.span[0] > from &&
    !narrates(walk.reading.text, sentence, walk.cast) &&
    isCitation(first.value)
  ) {
    add(walk, walk.floor.speaker, '', [from, first.span[0]], 'goes-on')
  }
  note(walk, sentence)
  cues.forEach((cue, index) => {
    const until = cues[index + 1]?.span[0] ?? to
    if (isCitation(cue.value)) return
    if (cue.value.subject.kind === 'asker') {
      walk.floor = undefined
      return
    }
    const speaker = speakerOf(walk, cue.value.subject)
    walk.floor = AWAITING.has(cue.rule) && cue.span[1] === to ? undefined : { speaker }
    walk.awaited = { speaker, verb: cue.value.verb }
    const words: Span = cue.value.behind ? [from, cue.span[0]] : [cue.span[1], until]
    add(walk, speaker, cue.value.verb, words, cue.rule)
  })
}

/** Whether a sentence begins with somebody unknown who speaks: 该企业负责人表示，. */
function opensAnew(text: string, { subject, verb }: Cue, span: Span, sentence: Sentence): boolean {
  const who = text.slice(span[0], text.indexOf(verb, span[0]))
  return subject.kind === 'unknown' && span[0] === sentence.span[0] && who.length >= 2 && who.length <= 16
}

/** Rules whose cue may close the sentence, so that the words come in the next. */
const AWAITING = new Set(['sets-points', 'reports-work'])

function isCitation({ subject }: Cue): boolean {
  return subject.kind === 'cited' || (subject.kind === 'person' && subject.cited)
}

function speakerOf(walk: Walk, subject: Subject): string | null {
  if (subject.kind === 'person') {
    walk.last = subject.name
    return subject.name
  }
  if (subject.kind === 'pronoun') return walk.last
  if (subject.kind === 'other') {
    const before = namedBetween(walk.cast, Math.max(0, subject.end - NEARBY), subject.end).map(
      ({ value }) => value.name,
    )
    return before.findLast((name) => name !== walk.last) ?? null
  }
  if (subject.kind === 'same') return walk.floor ? walk.floor.speaker : walk.last
  if (subject.kind === 'self') return walk.floor?.speaker ?? null
  return null
}

/** Of two who meet, both are named within so many characters of what one says. */
const NEARBY = 600

/** Behind these stands whom something is done to: 会见了乌兹别克斯坦客人…. */
const OBJECT = /(?:(?:会见|听取|接见|陪同|欢迎)了?[^，。]{0,24}|[同与向对和])$/

/** Whom a task is given to: 由陈静同志任组长. */
const APPOINTED = /^(?:同志)?(?:兼任|担任|任|牵头)/

/** Keeps who is spoken of, and who sent word without being there. */
function note(walk: Walk, sentence: Sentence): void {
  const { text } = walk.reading
  const [from, to] = sentence.span
  const acting = namedBetween(walk.cast, from, to).find(
    (mention) =>
      !isCited(text, mention) &&
      !APPOINTED.test(text.slice(mention.span[1], mention.span[1] + 8)) &&
      !OBJECT.test(text.slice(Math.max(from, mention.span[0] - 30), mention.span[0])),
  )
  const opening = sentence.clauses[0]?.span[1] ?? to
  const presumed = acting && acting.span[0] < opening ? undefined : presumedSpeaker(text, walk.cast, from, opening)
  const name = presumed?.name ?? acting?.value.name
  if (!name) return
  walk.last = name
  const behind = text.slice(presumed?.end ?? acting?.span[1], to)
  if (/^[^，。]{0,40}作出(?:重要)?(?:指示|批示)/.test(behind)) walk.absent.add(name)
}

function add(walk: Walk, speaker: string | null, verb: string, [start, end]: Span, rule: string): void {
  const { text } = walk.reading
  if (text.slice(start, end).trim() === '') return
  const sent = speaker !== null && walk.absent.has(speaker)
  walk.found.push({ value: { speaker, verb: sent ? INSTRUCTION : verb }, span: [start, end], rule })
}
