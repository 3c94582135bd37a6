import type { Finding, SpeechValue } from '../findings.ts'
import type { Reading, Sentence, Stretch } from '../reading.ts'
import {
  beginsWithAction,
  beginsWithPhrase,
  foretells,
  hasFigure,
  isClaim,
  type Modal,
  modalOf,
  tellsPast,
} from './modality.ts'
import { type Frame, frameAfter, moodOf, openingFrame, topicOf } from './mood.ts'
import { lastFrom, within } from './places.ts'

/** `plan` what is to be done, `topic` what a plan is about, `report` what was done, `claim` how things are. */
export type Mood = 'plan' | 'topic' | 'report' | 'claim'

/** One clause of what somebody says. */
export interface Clause extends Stretch {
  mood: Mood
  /** The modal that the clause has itself. */
  own: Modal | undefined
  /** The modal that holds for it, its own or one before it. */
  modal: Modal | undefined
}

/** One sentence of what somebody says, clause by clause. */
export interface Statement {
  speech: Finding<SpeechValue>
  clauses: Clause[]
}

/** How far back of the words it is said what somebody speaks of. */
const BEFORE = 120

/**
 * What is said, sentence by sentence, and for each clause whether it plans, reports or claims. A bare verb plans where a
 * plan is being set out, and reports where work is being reported, so the mood of a sentence holds over to the next.
 */
export function statementsOf(reading: Reading, speeches: readonly Finding<SpeechValue>[]): Statement[] {
  let frame: Frame | undefined
  return speeches.map((speech) => {
    const sentence = lastFrom(reading.sentences, speech.span[0]) as Sentence
    if (!frame || speech.rule !== 'goes-on')
      frame = openingFrame(
        reading.text.slice(Math.max(sentence.span[0], speech.span[0] - BEFORE), speech.span[0]),
        speech.value.verb,
      )
    const running = reading.text.charAt(sentence.span[0] - 1) === '；'
    const clauses = assess(cutOf(reading.text, sentence, speech), { ...frame, running })
    frame = frameAfter(clauses, frame)
    return { speech, clauses }
  })
}

/** The clauses of what somebody says, and the modal that each has itself. */
interface Cut {
  clauses: Stretch[]
  modals: (Modal | undefined)[]
}

/** Speech already cut: what is promised and what was reached are both read from it. */
const known = new WeakMap<Finding<SpeechValue>, Cut>()

function cutOf(text: string, sentence: Sentence, speech: Finding<SpeechValue>): Cut {
  const cut = known.get(speech) ?? read(cutClauses(text, sentence, speech))
  known.set(speech, cut)
  return cut
}

function read(clauses: Stretch[]): Cut {
  const words = clauses.map(({ text }) => text)
  return {
    clauses,
    modals: withoutDisposal(
      words,
      words.map((text) => (isClaim(text) ? undefined : modalOf(text))),
    ),
  }
}

function cutClauses(text: string, sentence: Sentence, { span }: Finding<SpeechValue>): Stretch[] {
  const cut = within(sentence.clauses, span).map((clause) =>
    trim(text, Math.max(clause.span[0], span[0]), Math.min(clause.span[1], span[1])),
  )
  return cut.filter((clause) => clause.text !== '')
}

/** 一是, 二要, 首先: the number of a point in a list, which is no part of what it says. */
const NUMBER =
  /^\s*(?:[一二三四五六七八九十]{1,2}(?:是(?=[^，]{2})|、)|[一二三四五六七八九十](?=要|(?!农)[\u4e00-\u9fff]{2,6}工作要)|首先，?|其次，?|再次，?|第[一二三四五六七八九十]，|[（(]?\d{1,2}(?:[）)、]|\.(?!\d)))/

function trim(text: string, start: number, end: number): Stretch {
  if (start >= end) return { text: '', span: [start, start] }
  let from = start + (NUMBER.exec(text.slice(start, end))?.[0].length ?? 0)
  let to = end
  while (from < to && /[\s，：；。]/.test(text.charAt(from))) from++
  while (to > from && /[\s，：；。！？—]/.test(text.charAt(to - 1))) to--
  return { text: text.slice(from, to), span: [from, to] }
}

function assess({ clauses: cut, modals }: Cut, frame: Frame): Clause[] {
  const words = cut.map(({ text }) => text)
  const base = moodOf(words, modals, frame)
  const none = base === 'lesson' || (base === 'report' && endsInPast(words, modals))
  const owns = none ? words.map(() => undefined) : modals
  const topic = topicOf(words, owns)
  const first = owns.findIndex(Boolean)
  let modal = frame.modal
  return cut.map((stretch, index) => {
    const own = owns[index]
    const planning = base === 'plan' || (first >= 0 && index >= first)
    const mood =
      index === topic
        ? 'topic'
        : planning
          ? plannedMood(stretch.text, own, index < first || first < 0)
          : restOf(base, stretch.text)
    // 力争 and 努力 speak of their own clause alone
    if (own && own.strength !== 'strive') modal = own
    return { ...stretch, mood, own, modal: own ?? modal }
  })
}

/** Behind a demand, a clause that begins with 将 and no verb has it for 把: 要细化任务，将责任区划到村. */
function withoutDisposal(words: readonly string[], modals: (Modal | undefined)[]): (Modal | undefined)[] {
  const demanded = modals.findIndex((modal) => modal?.strength === 'must')
  return modals.map((modal, index) => {
    if (demanded < 0 || index <= demanded || modal?.word !== '将' || modal.at > 0) return modal
    const rest = (words[index] as string).slice(1)
    return beginsWithAction(rest) || beginsWithPhrase(rest) ? modal : undefined
  })
}

/** Whether a report that has a modal goes on to what was done, so that the modal belongs to the report. */
function endsInPast(words: readonly string[], modals: readonly (Modal | undefined)[]): boolean {
  return words.slice(modals.findLastIndex(Boolean) + 1).some(tellsPast)
}

/** The mood of a clause where a plan is being set out; `early` where nothing has demanded it yet. */
function plannedMood(text: string, own: Modal | undefined, early: boolean): Mood {
  if (own) return 'plan'
  return isClaim(text) || foretells(text) || (early && tellsPast(text)) ? 'claim' : 'plan'
}

/** What a sentence of claims counts for a time gone by is reported: 剧团去年演出186场，希望…. */
function restOf(base: ReturnType<typeof moodOf>, text: string): Mood {
  return base === 'report' || (GONE_BY.test(text) && hasFigure(text)) ? 'report' : 'claim'
}

const GONE_BY = /去年|前年|今年以来|截至|累计/
