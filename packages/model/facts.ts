import type { Kind } from './vocabulary.ts'

/** What of one article's record tells its meeting from others. */
export interface MeetingFacts {
  /** The id that the record alone would give it. */
  natural: string
  title: string
  kind: Kind
  /** ISO days; absent unless the day is known. */
  days?: { start: string; end: string }
  /** `publication`: the article names no day, so its own day stands there. */
  dayFrom: 'words' | 'publication'
  series?: { id: string; term: number | null; ordinal: number | null }
  hosts: string[]
  /** Names of those who chaired. */
  chairs: string[]
  /** Names of those who are named first: who chaired, met and spoke before who was there. */
  people: string[]
  /** Codes, or names where there is none. */
  places: string[]
  /** What was dealt with and promised, in the article's words. */
  topics: string
}
