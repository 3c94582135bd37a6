import type { Change } from '#model/change.ts'
import type { Outcome } from '#model/entry.ts'
import type { MeetingFacts } from '#model/facts.ts'
import type { LedgerStatus, Statement } from '#model/ledger.ts'
import type { Article, Meeting } from '#model/record.ts'
import type { ObjectVersion } from './bucket.ts'
import type { Entry } from './entry.ts'
import type { Status } from './published.ts'
import type { Revision } from './revision.ts'

/** How far an object of the bucket has come. */
export interface ObjectState extends Partial<ObjectVersion> {
  key: string
  /** Counts the times that work on this object was begun. What an earlier one writes never replaces a later one's. */
  generation: number
  /** False from the moment that work begins to the moment that everything it leads to is written. */
  settled: boolean
  /** The meetings that may hold a share of this object. */
  meetings: string[]
  /** Digest of what it gave. */
  digest?: string
  outcome?: Outcome
}

/** The end of the work on one object. */
export interface Settlement extends Partial<ObjectVersion> {
  key: string
  generation: number
  meetings: string[]
  digest: string
  /** Absent for an object that was removed. */
  outcome?: Outcome
}

/** What one object says of one meeting: its record, or nothing any more. */
export interface Share {
  meetingId: string
  key: string
  generation: number
  meeting: Meeting | null
}

/** An article without its words, which the table keeps apart. */
export type ArticleItem = Omit<Article, 'text' | 'original'>

/** The words of an article; its bytes stay in the bucket. */
export type ArticleWords = Pick<Article, 'text' | 'original'>

/** What one object says of its article and the meetings that it gives; or nothing any more. */
export interface ArticleShare {
  key: string
  generation: number
  article: Article | null
  meetings: string[]
}

/** A name under which a meeting is found: what one article told of it. */
export interface Alias {
  meetingId: string
  facts: MeetingFacts
}

/** What an operator put right on a meeting; or nothing any more. */
export interface CorrectionShare {
  meetingId: string
  key: string
  generation: number
  correction: Correction | null
}

/** What a meeting spoke of when earlier meetings were last told so. */
export interface Spoken {
  /** Of its statements; empty while earlier meetings are being told. */
  digest: string
  subjects: string[]
  /** Day of the meeting, or nothing where it isn't known. */
  day: string
}

/** Why a record is put right, and how. */
export interface Correction {
  reason: string
  /** JSON merge patch (RFC 7396) of the record. */
  patch: Record<string, Json>
  /** Ids of articles that report another meeting, though they look as if they reported this one. */
  apart?: string[] | undefined
  /** The id of another meeting that is this one. */
  sameAs?: string | undefined
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

export function articleItem({ text: _text, original: _original, ...item }: Article): ArticleItem {
  return item
}

export function wordsOf({ text, original }: Article): ArticleWords {
  return { text, ...(original && { original }) }
}

/**
 * The table. Writes that answer with a boolean are conditional: `false` says that somebody else was there first and
 * nothing was written. All reads see every write that ended before them, but for `objects`, which may be seconds late.
 */
export interface RecordTable {
  object(key: string): Promise<ObjectState | undefined>
  /** Every object that is there or was begun, removed ones left out. */
  objects(): AsyncIterable<ObjectState>
  /** Begins work, where the generation before is still the one given. `at` is an ISO instant. */
  claim(state: { key: string; generation: number; meetings: string[]; at: string }): Promise<boolean>
  /** Ends work that nobody else has begun again meanwhile. */
  settle(settlement: Settlement): Promise<boolean>
  /** Keeps a share, unless a later generation's is there. */
  putShare(share: Share): Promise<void>
  putArticle(share: ArticleShare): Promise<void>
  /** Has the objects that hold an article looked at anew when they are next looked at. Gives their keys. */
  reopen(articleId: string): Promise<string[]>
  /** The records that articles give of one meeting, in no order. */
  shares(meetingId: string): Promise<Meeting[]>
  /** What one object says of a meeting. */
  share(meetingId: string, key: string): Promise<Meeting | undefined>
  /** Keeps a correction, unless a later generation's is there. */
  putCorrection(share: CorrectionShare): Promise<void>
  correction(meetingId: string): Promise<Correction | undefined>
  /** Every meeting that was found under an alias, in no order. */
  aliases(alias: string): Promise<Alias[]>
  /** Puts a meeting under aliases, each given once, for ever. */
  putAliases(aliases: readonly string[], meeting: Alias): Promise<void>
  /** Puts a new id under the alias of the id that its record would give it, unless the id is there already. */
  reserve(natural: string, meeting: Alias): Promise<boolean>
  revision(meetingId: string): Promise<Revision | undefined>
  /** Keeps a revision, where the one before it is still the last. */
  putRevision(revision: Revision): Promise<boolean>
  /** Keeps a change in a meeting’s history, under its version, and announces it, once. */
  putChange(meetingId: string, change: Change): Promise<void>
  /**
   * The newest statements on a subject; those before a day where one is given. Read from the index, which may be seconds
   * late: `reconcile` has what was written at one time looked at again.
   */
  saidAbout(subject: string, before?: string): Promise<Statement[]>
  /** What became of commitments, as their records have it, by id. */
  statusesOf(commitments: readonly Statement[]): Promise<Map<string, LedgerStatus>>
  spoken(meetingId: string): Promise<Spoken | undefined>
  putSpoken(meetingId: string, spoken: Spoken): Promise<void>
  /** Meetings with a commitment that was to be kept before a day, within the last year, and stands as open. */
  due(today: string): AsyncIterable<string>
  /** Meetings whose record was published or has changed since a cursor, at most `limit`, and the cursor to go on with. */
  changedSince(cursor: string | undefined, limit: number): Promise<{ ids: string[]; next: string }>
  /** How far the ledger was gone through. */
  ledgerCursor(): Promise<string | undefined>
  putLedgerCursor(cursor: string): Promise<void>
  /** Makes the entries of a meeting exactly these. */
  putEntries(meetingId: string, entries: Entry[]): Promise<void>
  /** Keeps how many messages wait in each queue, for the status page. */
  noteQueues(queues: Status['queues']): Promise<void>
  /** Tells readers that something has changed; `settle` does so by itself. */
  moveStamp(): Promise<void>
  /** Puts right what is counted for the status page. What is written meanwhile is not lost. */
  recount(): Promise<void>
}
