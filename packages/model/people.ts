import * as z from 'zod'
import { Day } from './record.ts'
import { codes, ROLES } from './vocabulary.ts'

/** What one meeting says of somebody: posts and roles as of then. */
export const PersonMention = z.object({
  name: z.string(),
  date: Day.nullable(),
  titles: z.array(z.string()),
  roles: z.array(z.enum(codes(ROLES))),
  meetingId: z.string(),
  meetingTitle: z.string(),
})

/** Somebody, with the posts that meetings tell of. */
export const PersonPage = z.object({
  /** As of now: it changes where an earlier mention turns up; every one of `ids` goes on to stand for this person. */
  id: z.string(),
  ids: z.array(z.string()),
  name: z.string(),
  /** In the order of their first mention. */
  posts: z.array(z.object({ title: z.string(), first: Day.nullable(), last: Day.nullable() })),
  /** Newest meeting first. */
  mentions: z.array(PersonMention),
})

/** A body that holds meetings. */
export const BodyPage = z.object({
  id: z.string(),
  /** As the newest of its meetings writes it. */
  name: z.string(),
  /** GB/T 2260 code of the division that it belongs to. */
  adcode: z.string().length(6).optional(),
})

export type PersonMention = z.infer<typeof PersonMention>
export type PersonPage = z.infer<typeof PersonPage>
export type BodyPage = z.infer<typeof BodyPage>
