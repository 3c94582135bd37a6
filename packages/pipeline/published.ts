import type { CommitmentEntry, MeetingEntry, Outcome, PublishedMeeting } from '#model/entry.ts'

/** What the HTTP application reads. Every call is bounded, none scans. */
export interface Published {
  /** Newest first by publication here. */
  meetings(request: PageRequest): Promise<Page<MeetingEntry>>
  /** Newest first by publication here. */
  commitments(request: PageRequest): Promise<Page<CommitmentEntry>>
  meeting(id: string): Promise<PublishedMeeting | undefined>
  status(): Promise<Status>
}

export interface PageRequest {
  /** 1 to 100. */
  limit: number
  /** As a page before gave it. */
  cursor?: string | undefined
}

export interface Page<Item> {
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
