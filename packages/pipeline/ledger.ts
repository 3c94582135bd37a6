import type { LedgerEntry, LedgerLink, LedgerStatus, Statement } from '#model/ledger.ts'
import { DONE, FOLLOWS, IN_PART, NOT_YET } from './ledger-words.ts'
import { searchable, wordsOf } from './words.ts'

/** How much it says that two statements name the same thing. A figure alone says little: many plans have the same. */
const WEIGHTS = { project: 0.5, document: 0.4, target: 0.2 } as const
/** What likeness of the other words adds at most. */
const LIKENESS = 0.5
/** What a link needs at least. */
const LEAST_SCORE = 0.45
const SENTENCE = /[^。；！？\n]{1,500}/g

/**
 * What was said of a commitment since: every later statement of another meeting that names the same project, document
 * or target, with the evidence of both sides. A verdict is what the statement's own sentence supports; where there is
 * none the commitment is open, or overdue.
 *
 * @param today day in China
 */
export function ledgerEntryOf(
  commitment: Statement,
  { deadline, statements, today }: { deadline: string | null; statements: readonly Statement[]; today: string },
): LedgerEntry {
  const distinct = [...new Map(statements.map((statement) => [statement.id, statement])).values()]
  const links = distinct.flatMap((statement) => linkOf(commitment, statement) ?? []).toSorted(bySurety)
  return { commitment, deadline, status: statusOf(links, deadline, today), links }
}

/** That a statement speaks of a commitment, or `undefined` where nothing sure says so. */
export function linkOf(commitment: Statement, statement: Statement): LedgerLink | undefined {
  if (statement.meetingId === commitment.meetingId || !isLater(statement, commitment)) return undefined
  const subjects = commitment.subjects.filter((subject) => statement.subjects.includes(subject))
  if (subjects.length === 0) return undefined
  const score = scoreOf(commitment, statement, subjects)
  if (score < LEAST_SCORE) return undefined
  return { verdict: verdictOf(commitment, statement, subjects), score, subjects, statement }
}

function isLater(statement: Statement, commitment: Statement): boolean {
  return statement.date !== null && commitment.date !== null && statement.date > commitment.date
}

function scoreOf(one: Statement, other: Statement, subjects: readonly string[]): number {
  const weight = subjects.reduce(
    (sum, subject) => sum + (WEIGHTS[subject.split(':')[0] as keyof typeof WEIGHTS] ?? 0),
    0,
  )
  return Math.round(Math.min(1, weight + LIKENESS * likeness(one.text, other.text)) * 100) / 100
}

/** Of the words of both texts the part that they share, by the shorter one: 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(searchable([text])))) as [Set<string>, Set<string>]
  const shorter = Math.min(a.size, b.size)
  return shorter === 0 ? 0 : [...a].filter((word) => b.has(word)).length / shorter
}

function verdictOf(commitment: Statement, statement: Statement, subjects: readonly string[]): LedgerLink['verdict'] {
  if (statement.kind === 'commitment') return 'restated'
  const sentences = (statement.text.match(SENTENCE) ?? []).filter((sentence) => speaksOf(sentence, subjects))
  return sentences.some((sentence) => reportsDone(commitment.text, sentence)) ? 'done-reported' : 'progress-reported'
}

function speaksOf(sentence: string, subjects: readonly string[]): boolean {
  const plain = sentence.normalize('NFKC').replace(/[\s“”"]+/g, '')
  return subjects.some(
    (subject) => subject.startsWith('target:') || plain.includes(subject.slice(subject.indexOf(':') + 1)),
  )
}

/** Whether a sentence says, of the whole and as a fact, what the commitment asked for. */
function reportsDone(promised: string, sentence: string): boolean {
  if (IN_PART.test(sentence)) return false
  const done = [...sentence.matchAll(DONE)].filter(
    ({ index }) => !NOT_YET.test(sentence.slice(Math.max(0, index - 12), index)),
  )
  return done.some(([word]) => !FOLLOWS.some(([early, late]) => early.test(word) && late.test(promised)))
}

function statusOf(links: readonly LedgerLink[], deadline: string | null, today: string): LedgerStatus {
  for (const status of ['done-reported', 'progress-reported', 'restated'] as const) {
    if (links.some(({ verdict }) => verdict === status)) return status
  }
  return statusOn({ status: 'open', deadline }, today)
}

/** What became of a commitment as of a day in China, from what it was before: nothing heard turns into overdue. */
export function statusOn(
  { status, deadline }: { status: LedgerStatus; deadline: string | null },
  today: string,
): LedgerStatus {
  return status === 'open' && deadline !== null && deadline < today ? 'overdue' : status
}

function bySurety(one: LedgerLink, other: LedgerLink): number {
  return other.score - one.score || (one.statement.id < other.statement.id ? -1 : 1)
}
