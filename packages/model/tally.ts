import * as z from 'zod'
import { LEDGER_STATUSES } from './ledger.ts'
import { CATEGORIES, codes } from './vocabulary.ts'

/** How many commitments stand in each status, by topic; one of several topics counts in each, so `total` is no sum. */
export const LedgerTally = z.object({
  total: z.record(z.enum(codes(LEDGER_STATUSES)), z.int().nonnegative()),
  topics: z.record(z.enum(codes(CATEGORIES)), z.record(z.enum(codes(LEDGER_STATUSES)), z.int().nonnegative())),
})

/** What came in on one day in China. */
export const DayCount = z.object({
  day: z.string(),
  articles: z.int().nonnegative(),
  meetings: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
})

export type LedgerTally = z.infer<typeof LedgerTally>
export type DayCount = z.infer<typeof DayCount>
