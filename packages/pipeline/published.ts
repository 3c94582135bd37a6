import type { CommitmentEntry, MeetingEntry, Outcome, PublishedMeeting } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { LedgerEntry } from '#model/ledger.ts'
import type { BodyPage, PersonPage } from '#model/people.ts'
import type { SeriesPage } from '#model/series.ts'
import type { Announcements } from '#model/sync.ts'
import type { Past } from './past.ts'
import type { ArticleItem } from './records.ts'

/** What the HTTP application reads. Every call is bounded, none scans. */
export interface Published extends Past {
  /** Newest first by publication here. */
  meetings(request: ListRequest): Promise<Page<MeetingEntry>>
  /** Newest first by publication here. */
  commitments(request: ListRequest): Promise<Page<CommitmentEntry>>
  meeting(id: string): Promise<PublishedMeeting | undefined>
  /** An article without its text, which the bucket has under `key`, and the ids of the meetings that it reports. */
  article(id: string): Promise<{ article: ArticleItem; key: string; meetings: string[] } | undefined>
  /** A commitment with what was said of it since, as of a day in China. */
  commitment(id: string, today: string): Promise<LedgerEntry | undefined>
  series(id: string): Promise<SeriesPage | undefined>
  /** By any of a person's ids. */
  person(id: string): Promise<PersonPage | undefined>
  body(id: string): Promise<BodyPage | undefined>
  /** Everything published or changed since a cursor, from the beginning on where there is none. */
  changes(request: { since?: string | undefined; limit: number }): Promise<Announcements>
  status(): Promise<Status>
}

export interface PageRequest {
  /** 1 to 100. */
  limit: number
  /** As a page before gave it. */
  cursor?: string | undefined
}

export interface ListRequest extends PageRequest {
  filter?: Filter
}

export interface Page<Item> {
  /** May be fewer than asked for, even none, where `next` tells to go on. */
  items: Item[]
  /** Opaque; absent on the last page. */
  next?: string
}
export interface Status {
  counts: { articles: number; meetings: number; commitments: number; rejected: number }
  queues: { name: string; waiting: number; inFlight: number; dead: number }[]
  /** Newest first. */
  recent: Outcome[]
  /** Newest first. */
  rejected: Outcome[]
}

/** Thrown for a cursor that no page gave. */
export class BadCursor extends Error {
  constructor(options?: ErrorOptions) {
    super('This cursor is none that a page of ours gave.', options)
    this.name = 'BadCursor'
  }
}
