import {
  beginsWithAction,
  beginsWithDeadline,
  beginsWithFuture,
  beginsWithPhrase,
  foretells,
  hasFigure,
  isClaim,
  type Modal,
  modalOf,
  tellsDone,
  tellsPast,
} from './modality.ts'
import type { Clause } from './statements.ts'

/** What holds over from one sentence to the next while the same speaker goes on. */
export interface Frame {
  mood: 'plan' | 'report' | undefined
  modal: Modal | undefined
  /** Whether the speaker has only begun. */
  opening: boolean
  /** Whether the sentence goes on from the one before, behind a semicolon. */
  running: boolean
}

/** Somebody who tells of work done: 在通报今年工作情况时说. */
const REPORTING = /(?:通报|介绍|汇报|回顾|总结)[^，。]{0,60}(?:情况|成效|进展|工作|成果|成绩|历程|做法|经验)/
const HEARING = /听取|听完|审议/
const PROPOSING = /^(?:希望|建议|呼吁|倡议|号召|期待|期盼|期望|冀望|勉励)$/
const DECIDING = /^(?:决定|确定|明确|同意|商定|议定|约定|宣布)$/

/** The frame of the first words behind a cue; `before` is what the sentence says up to them. */
export function openingFrame(before: string, verb: string): Frame {
  if (REPORTING.test(before) && !HEARING.test(before))
    return { mood: 'report', modal: undefined, opening: true, running: false }
  const strength = PROPOSING.test(verb)
    ? 'propose'
    : DECIDING.test(verb)
      ? 'decided'
      : verb === '要求'
        ? 'must'
        : undefined
  if (!strength) return { mood: undefined, modal: undefined, opening: true, running: false }
  return { mood: 'plan', modal: { strength, at: 0, word: verb }, opening: true, running: false }
}

/** The frame that a sentence leaves for the next. */
export function frameAfter(clauses: readonly Clause[], frame: Frame): Frame {
  const last = clauses.findLast(({ own }) => own && own.strength !== 'strive')?.own
  if (last) return { mood: 'plan', modal: last, opening: false, running: false }
  if (clauses.some(({ mood }) => mood === 'plan')) return { ...frame, mood: 'plan', opening: false, running: false }
  if (PAST_OPENING.test(clauses[0]?.text ?? ''))
    return { mood: 'report', modal: undefined, opening: false, running: false }
  return { ...frame, opening: false, running: false }
}

const PAST_OPENING =
  /^(?:今年|近年|去年|近|过去|一年|几年|多年|[一二三四五六七八九十两\d]{1,3}年|[^，]{0,24}以)[^，]{0,12}来|^(?:过去|去年|近年来|近期|目前|截至|截止|此前|上半年|前[一二三四五六七八九十\d]|“?十[二三四]五”?(?:时期|期间)|\d{4}年，我们)/
/** What was learnt is no plan: 我们深刻认识到，必须…. */
const LESSON = /(?:认识|体会|感受|懂得|明白)到?$/
/** A clause that only says when. */
const TIME_ALONE = /^[^，]{0,12}(?:期间|时期|阶段|年|月|季度)$/

/** The mood of those clauses of a sentence that have no modal, and none before them. */
export function moodOf(
  words: readonly string[],
  owns: readonly (Modal | undefined)[],
  frame: Frame,
): 'plan' | 'report' | 'claim' | 'lesson' {
  const opening =
    words.find((text) => !TIME_ALONE.test(text) && (text.length > 6 || beginsWithAction(text))) ?? words[0] ?? ''
  const first = opening.replace(/^[^，]{2,14}(?:方面|领域)(?=.{4})/, '')
  if (words.some((text) => LESSON.test(text))) return 'lesson'
  if (PAST_OPENING.test(words[0] ?? '')) return 'report'
  if (isClaim(first)) return 'claim'
  // 努力 at the end of what was done goes with it
  if (frame.mood !== 'plan' && owns.every((own) => !own || own.strength === 'strive') && endsDone(words, owns))
    return 'report'
  if (owns.every((own) => !own)) {
    if (words.some((text) => isClaim(text) || foretells(text))) return 'claim'
    const ahead = frame.mood === 'plan' || beginsWithFuture(words[0] ?? '')
    if (frame.mood === 'report' || words.some(ahead ? tellsPast : tellsDone)) return 'report'
    if (frame.opening && frame.modal) return 'plan'
    if (beginsWithFuture(first) || beginsWithFuture(words[0] ?? '')) return 'plan'
    if (frame.opening && circumstances(words)) return 'plan'
    if (frame.mood !== 'plan' && !beginsWithAction(first) && words.some(hasFigure)) return 'report'
  }
  if (frame.mood === 'report') return 'report'
  if (frame.mood === 'plan' && (frame.running || (frame.opening && frame.modal) || beginsWithDeadline(first)))
    return 'plan'
  if (beginsWithAction(first) || (beginsWithPhrase(first) && frame.mood === 'plan')) return 'plan'
  return 'claim'
}

function endsDone(words: readonly string[], owns: readonly (Modal | undefined)[]): boolean {
  const first = owns.findIndex(Boolean)
  return first > 0 && words.slice(0, first).some(tellsDone)
}

/**
 * Which clause of a sentence, by its index, is the topic or the circumstance of the first demand, which stands right behind it:
 * 推进改革，要稳中求进. -1 where there is none, as where something done has been told before.
 */
export function topicOf(words: readonly string[], owns: readonly (Modal | undefined)[]): number {
  const first = owns.findIndex(Boolean)
  const next = owns[first]
  const here = words[first - 1]
  if (!next || here === undefined || next.strength === 'strive' || next.strength === 'propose' || next.at > 2) return -1
  if (isClaim(here) || modalOf(here) || words.slice(0, first).some(tellsDone)) return -1
  return beginsWithAction(here) || beginsWithPhrase(here) ? first - 1 : -1
}

/** Whether phrases alone come first and then a verb that names nobody: 以改革为抓手，提升服务能力. */
function circumstances(words: readonly string[]): boolean {
  const verb = words.findIndex(beginsWithAction)
  return verb > 0 && words.slice(0, verb).every(beginsWithPhrase)
}
