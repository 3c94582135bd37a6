import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'

/** What stands in the table's lists for the sake of one meeting. */
export type Entry = Listed | Note

/** A meeting or commitment in the lists. `id` is unique in its list and for ever. */
export type Listed = {
  id: string
  publishedAt: string
  /** Everything that it is listed under, as `facet` gives it. */
  facets: string[]
  /** What is searched for words. */
  text: string
} & ({ list: 'meetings'; shown: MeetingEntry } | { list: 'commitments'; shown: CommitmentEntry })

/** Something that is looked up by what it is about, in an order of its own. */
export interface Note {
  list: 'series' | 'references' | 'bodies' | 'mentions' | 'statements'
  /** Series id, body id, name of a person, subject. */
  of: string
  /** Unique among the notes of its meeting about the same. */
  id: string
  /** Day of the meeting, or nothing where it isn't known. */
  day: string
  shown: object
}
