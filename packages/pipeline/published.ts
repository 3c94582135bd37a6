import type { Directory, DirectoryEntry } from '#model/directory.ts'
import type { CommitmentEntry, MeetingEntry, Outcome, PublishedMeeting } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { LedgerEntry } from '#model/ledger.ts'
import type { BodyPage, PersonPage } from '#model/people.ts'
import type { ProjectPage } from '#model/project.ts'
import type { Article } from '#model/record.ts'
import type { SeriesPage } from '#model/series.ts'
import type { SourceStatus } from '#model/source.ts'
import type { Standing } from '#model/standing.ts'
import type { Announcements } from '#model/sync.ts'
import type { DayCount, LedgerTally } from '#model/tally.ts'
import type { Past } from './past.ts'

/** What the HTTP application reads. Every call is bounded, none scans. */
export interface Published extends Past {
  /** Newest first by publication here. */
  meetings(request: ListRequest): Promise<Page<MeetingEntry>>
  /** Newest first by publication here. */
  commitments(request: DueRequest): Promise<Page<CommitmentEntry>>
  /** The cursor of the page that begins after an entry, in any list that holds it. */
  after(entry: { publishedAt: string; id: string; meetingId?: string }): string
  meeting(id: string): Promise<PublishedMeeting | undefined>
  /** What a record does not say itself; nothing for an id that no record stands under. */
  standing(id: string): Promise<Standing | undefined>
  /** Whole records by id, for the items of a feed; those that are gone are left out. At most 100 ids. */
  records(ids: readonly string[]): Promise<Map<string, PublishedMeeting>>
  /** An article with its text, the bucket's `key` of its bytes, and the ids of the meetings that it reports. */
  article(id: string): Promise<{ article: Article; key: string; meetings: string[] } | undefined>
  /** A commitment with what was said of it since, as of a day in China. */
  commitment(id: string, today: string): Promise<LedgerEntry | undefined>
  series(id: string): Promise<SeriesPage | undefined>
  /** By any of a person's ids. */
  person(id: string): Promise<PersonPage | undefined>
  body(id: string): Promise<BodyPage | undefined>
  /** By its name, as a commitment has it. */
  project(name: string): Promise<ProjectPage | undefined>
  /** All that there are of something, in the order of their ids. */
  directory(of: Directory, request: PageRequest): Promise<Page<DirectoryEntry>>
  /** How many commitments are open, reported, overdue, by topic. */
  tally(): Promise<LedgerTally>
  /** What came in on each of the last `days` days in China, oldest first. */
  daily(days: number): Promise<DayCount[]>
  /** Every source that is followed, in the order of the sources file. */
  sources(): Promise<SourceStatus[]>
  /** Objects that were turned away, newest first. */
  rejected(request: PageRequest): Promise<Page<Outcome>>
  /**
   * Differs from what it was whenever anything that lists, feeds or pages show has changed since; one item is read. What
   * was read before it changed may be older than it says for some seconds, for the index runs late.
   */
  stamp(): Promise<string>
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

export interface DueRequest extends ListRequest {
  /** One of these holds (`due.ts`): that it is due at all, or in which year; at most six. */
  due?: readonly string[]
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

/** Thrown by any call while what is published is out of reach, which is over by itself in a while. */
export class Unavailable extends Error {
  constructor(options?: ErrorOptions) {
    super('What is published is out of reach just now.', options)
    this.name = 'Unavailable'
  }
}

/** Thrown for a cursor that no page gave. */
export class BadCursor extends Error {
  constructor(options?: ErrorOptions) {
    super('This cursor is none that a page of ours gave.', options)
    this.name = 'BadCursor'
  }
}
