import type { Directory } from '#model/directory.ts'
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
  list: 'series' | 'references' | 'bodies' | 'mentions' | 'places' | 'statements' | 'deadlines'
  /** Series id, body id, name of a person, adcode or country, subject, month. */
  of: string
  /** Unique among the notes of its meeting about the same. It begins with the meeting's id where the note has names. */
  id: string
  /** Day of the meeting, or of the deadline; nothing where it isn't known. */
  day: string
  shown: object
  /** What of it belongs in a list of all that there are. */
  names?: Name[]
}

/** Something that directories list. */
export interface Name {
  of: Directory
  id: string
  name: string
}
