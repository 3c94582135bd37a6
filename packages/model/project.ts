import * as z from 'zod'
import { LEDGER_STATUSES, Statement } from './ledger.ts'
import { codes } from './vocabulary.ts'

/** Everything that was promised and reported about one project. */
export const ProjectPage = z.object({
  name: z.string(),
  /** Newest meeting first; commitments with what became of them. */
  statements: z.array(Statement.extend({ status: z.enum(codes(LEDGER_STATUSES)).optional() })),
})

export type ProjectPage = z.infer<typeof ProjectPage>
