import * as z from 'zod'
import { Instant } from './entry.ts'

/** That a meeting's record was published or has changed. The record itself is read by its id, as it is now. */
export const Announcement = z.object({
  /** Meeting id. */
  id: z.string(),
  /** Of the record; each is announced once. */
  version: z.int().positive(),
  kind: z.enum(['published', 'changed', 'withdrawn', 'restored', 'moved']),
  at: Instant,
  /** The meeting that a `moved` one turned out to be. */
  to: z.string().optional(),
})

/** Announcements since a cursor, and the cursor to come back with: now where there is `more`, else later. */
export const Announcements = z.object({ items: z.array(Announcement), next: z.string(), more: z.boolean() })

export type Announcement = z.infer<typeof Announcement>
export type Announcements = z.infer<typeof Announcements>
