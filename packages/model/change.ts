import * as z from 'zod'
import { Instant } from './entry.ts'

/**
 * What became of one field: of a list, what came, went and was reworded, each by its words. `statuses/{commitment id}` is
 * what articles report of a commitment, as a code.
 */
export const FieldChange = z.union([
  z.object({ field: z.string(), before: z.string(), after: z.string() }),
  z.object({
    field: z.string(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(z.string()),
  }),
])

/** One change of a published record: what, when, and by which articles. */
export const Change = z.object({
  /** Of the record after it. */
  version: z.int().positive(),
  at: Instant,
  /** `moved`: it turned out to be another meeting, `to`. */
  kind: z.enum(['published', 'changed', 'withdrawn', 'restored', 'moved']),
  to: z.string().optional(),
  /** Ids of articles that came, went or say something else now. */
  articles: z.object({ added: z.array(z.string()), removed: z.array(z.string()), changed: z.array(z.string()) }),
  fields: z.array(FieldChange),
})

export type FieldChange = z.infer<typeof FieldChange>
export type Change = z.infer<typeof Change>
