import type { Change } from '#model/change.ts'
import type { Meeting } from '#model/record.ts'
import type { Pointers } from '#model/standing.ts'
import type { Articles } from './changes.ts'
import type { Statuses } from './facets.ts'

export interface Dates {
  /** ISO instant of the first publication here. */
  publishedAt: string
  /** ISO instant of the last change of content. */
  updatedAt: string
}

/** What is kept of a commitment's id. */
export interface Issue extends Dates {
  /** Its words, once it has left the record: so that it is known again. */
  text?: string
}

/** A meeting's record as published, with the dates of its own publication and of each of its commitments'. */
export interface Revision extends Dates {
  id: string
  /** 1, 2, 3, … */
  version: number
  /** Absent when no article reports the meeting any more, or when it was never published under this id. */
  meeting?: Meeting
  /** ISO instant; since then no article reports the meeting. */
  withdrawnAt?: string
  /** The id of the meeting that this one turned out to be. Nothing is published under this id again. */
  sameAs?: string
  /** Ids that turned out to be this meeting; each leads here, or is about to. */
  absorbs?: string[]
  /** Articles that an operator has set apart: they report another meeting. */
  apart?: string[]
  /** By commitment id; kept for one that has left the record, so that it comes back under its old id and date. */
  commitments: Record<string, Issue>
  /** What became of its commitments, but for those that nothing was heard of. */
  statuses?: Statuses
  /** Where what the record names is listed. */
  pointers?: Pointers
  /** What the articles said that it was made of. */
  articles?: Articles
  /** The last change of content; absent where the last revision only says the same with other evidence. */
  change?: Change
}

/** Whether anything was ever published under this id. */
export function wasPublished({ meeting, withdrawnAt }: Revision): boolean {
  return meeting !== undefined || withdrawnAt !== undefined
}

/** A revision under which nothing is published yet, to follow none. */
export function unpublished(id: string, now: string): Revision {
  return { id, version: 0, publishedAt: now, updatedAt: now, commitments: {} }
}

/** The revision that follows when another id turns out to be this meeting. */
export function absorbing(revision: Revision, id: string): Revision {
  return {
    ...revision,
    version: revision.version + 1,
    absorbs: [...new Set([...(revision.absorbs ?? []), id])].toSorted(),
  }
}
