import type { AgendaAction } from '#model/vocabulary.ts'
import { BETWEEN, DEEDS, TRAILING } from './lexicon.ts'

const verbs = DEEDS.map(([, words]) => words).join('|')

/** A row of verbs that go together, as a pattern without groups: 审议, 听取和审议, 讨论并原则通过, 传达学习贯彻. */
export const ROW = `(?:(?:${BETWEEN}){0,3}(?:${verbs})(?:(?:${TRAILING}){0,2}(?:${BETWEEN}){0,3}(?:${verbs})){0,4}(?:${TRAILING}){0,2})`

const classes = DEEDS.map(([action, words]) => [action, new RegExp(words)] as const)

/** What a row of verbs comes to: 审议并通过 is to adopt, 听取审议 to hear, 学习讨论 to study. */
export function actionOf(row: string): AgendaAction {
  return classes.find(([, pattern]) => pattern.test(row))?.[0] ?? 'review'
}
