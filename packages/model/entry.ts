import * as z from 'zod'
import { LEDGER_STATUSES } from './ledger.ts'
import { Day, Meeting, MeetingDate, Period, Place, Series, Warning } from './record.ts'
import { CATEGORIES, codes, KINDS, STRENGTHS } from './vocabulary.ts'

/** An instant in UTC, `2026-11-22T06:49:56.000Z`: when something happened here, never a meeting's date. */
export const Instant = z.iso.datetime()

/**
 * When a record was first published here, and when its content, or what articles report of its commitments, last
 * changed. Feeds are ordered by the first.
 */
const Publication = z.object({ publishedAt: Instant, updatedAt: Instant })

/** A meeting as lists and feeds show it: small, made at write time. */
export const MeetingEntry = Publication.extend({
  id: z.string(),
  title: z.string(),
  kind: z.enum(codes(KINDS)),
  series: Series.nullable(),
  date: MeetingDate,
  places: z.array(Place),
  summary: z.string(),
  outlets: z.array(z.string()),
})

/** A commitment as lists and feeds show it, with the meeting that it was made at. */
export const CommitmentEntry = Publication.extend({
  id: z.string(),
  text: z.string(),
  actor: z.string(),
  speaker: z.string().nullable(),
  strength: z.enum(codes(STRENGTHS)),
  categories: z.array(z.enum(codes(CATEGORIES))),
  projects: z.array(z.string()),
  period: Period.nullable(),
  deadline: Day.nullable(),
  /** What became of it, as far as articles say. */
  status: z.enum(codes(LEDGER_STATUSES)),
  meetingId: z.string(),
  meetingTitle: z.string(),
  meetingDate: MeetingDate,
  outlets: z.array(z.string()),
})

/** A whole record with its dates of publication, and what became of each of its commitments, by their ids. */
export const PublishedMeeting = Publication.extend({
  meeting: Meeting,
  statuses: z.record(z.string(), z.enum(codes(LEDGER_STATUSES))),
})

/**
 * What became of one object of the bucket. `corrected` is an operator's correction of a meeting; `parsed` names the meetings that it gave, which may be none;
 * `rejected` says why it is no article.
 */
export const Outcome = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('parsed'),
    key: z.string(),
    etag: z.string(),
    articleId: z.string(),
    title: z.string(),
    meetings: z.array(z.object({ id: z.string(), title: z.string() })),
    warnings: z.array(Warning),
    at: Instant,
  }),
  z.object({
    state: z.literal('corrected'),
    key: z.string(),
    etag: z.string(),
    meetingId: z.string(),
    reason: z.string(),
    at: Instant,
  }),
  z.object({
    state: z.literal('rejected'),
    key: z.string(),
    etag: z.string(),
    code: z.string(),
    message: z.string(),
    at: Instant,
  }),
])

export type MeetingEntry = z.infer<typeof MeetingEntry>
export type CommitmentEntry = z.infer<typeof CommitmentEntry>
export type PublishedMeeting = z.infer<typeof PublishedMeeting>
export type Outcome = z.infer<typeof Outcome>
