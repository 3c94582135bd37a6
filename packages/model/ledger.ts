import * as z from 'zod'
import { Day, Span } from './record.ts'

/** What became of a commitment, as far as articles say. */
export const LEDGER_STATUSES = {
  open: '待跟进',
  restated: '再次提出',
  'progress-reported': '已报进展',
  'done-reported': '已报完成',
  overdue: '逾期未报',
} as const

/** A commitment, or a result that was reported, with what it speaks of. */
export const Statement = z.object({
  /** A commitment's id; of a result, the meeting's id and its number. */
  id: z.string(),
  kind: z.enum(['commitment', 'progress']),
  meetingId: z.string(),
  meetingTitle: z.string(),
  /** Day of the meeting. */
  date: Day.nullable(),
  /** In the article's words. */
  text: z.string(),
  speaker: z.string().nullable(),
  span: Span,
  /** `project:成渝中线高铁`, `document:…`, `target:3600亿元`. */
  subjects: z.array(z.string()),
})

/** That a later statement speaks of a commitment. */
export const LedgerLink = z.object({
  /** What the statement's own words support. */
  verdict: z.enum(['restated', 'progress-reported', 'done-reported']),
  /** 0 to 1: how surely both speak of the same. */
  score: z.number().min(0).max(1),
  /** What both name. */
  subjects: z.array(z.string()),
  /** The evidence: the statement, with its words. */
  statement: Statement,
})

/** A commitment with what was said of it later. */
export const LedgerEntry = z.object({
  commitment: Statement,
  deadline: Day.nullable(),
  status: z.enum(['open', 'restated', 'progress-reported', 'done-reported', 'overdue']),
  /** The surest first. */
  links: z.array(LedgerLink),
})

export type LedgerStatus = keyof typeof LEDGER_STATUSES
export type Statement = z.infer<typeof Statement>
export type LedgerLink = z.infer<typeof LedgerLink>
export type LedgerEntry = z.infer<typeof LedgerEntry>
