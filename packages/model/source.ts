import * as z from 'zod'
import { Instant } from './entry.ts'
import { Day } from './record.ts'

/** How a source is doing, in words for readers. */
export const SOURCE_STATES = {
  waiting: '尚未访问',
  healthy: '正常',
  failing: '访问失败',
  'dried-up': '久无新文章',
} as const

/** What is known of one source: when it was last asked, what it gave, and why it failed. */
export const SourceStatus = z.object({
  id: z.string(),
  name: z.string(),
  home: z.string().length(6),
  url: z.string(),
  state: z.enum(Object.keys(SOURCE_STATES) as [keyof typeof SOURCE_STATES, ...(keyof typeof SOURCE_STATES)[]]),
  lastAttempt: Instant.nullable(),
  lastSuccess: Instant.nullable(),
  /** When it last gave an article that was not known. */
  lastNew: Instant.nullable(),
  /** Since when it has been in this state. */
  since: Instant.nullable(),
  /** Why the last attempt failed, in a sentence; null where it did not. */
  failure: z.string().nullable(),
  /** New articles by day in China, oldest first, at most the last 30 days. */
  daily: z.array(z.object({ day: Day, articles: z.int().nonnegative() })),
})

export type SourceStatus = z.infer<typeof SourceStatus>
