import type { Entry, Listed, Note } from '#pipeline/entry.ts'
import { wordsOf } from '#pipeline/words.ts'
import { entryKey, entryKeyUnder, idPlace, notePlace, placeIn, placeInPart, wordPart } from './keys.ts'

/** An item of the table that stands there for the sake of a meeting's entries. */
export interface Row extends Record<string, unknown> {
  pk: string
  sk: string
}

/** The most keys that a meeting has in lists of words; entries beyond are listed, and not found by their words. */
const MAX_WORDS = 4000

/** Everything that stands in the table for the entries of a meeting: `main` are the entries as the lists show them. */
export function rowsOf(meetingId: string, entries: readonly Entry[]): { main: Row[]; under: Row[] } {
  const listed = entries.filter((entry) => 'text' in entry)
  const notes = entries.filter((entry) => 'of' in entry)
  const words = listed.flatMap((entry) => wordRows(meetingId, entry)).slice(0, MAX_WORDS)
  return {
    main: listed.map((entry) => mainRow(meetingId, entry)),
    under: [
      ...listed.flatMap((entry) => facetRows(meetingId, entry)),
      ...listed.map((entry) => textRow(meetingId, entry)),
      ...words,
      ...notes.map((note) => noteRow(meetingId, note)),
    ],
  }
}

function mainRow(meetingId: string, entry: Listed): Row & { list: Listed['list'] } {
  const { list, id, publishedAt } = entry
  return { ...entryKey(meetingId, list, id), ...placeIn(list, publishedAt, id), list, ...content(entry) }
}

function facetRows(meetingId: string, entry: Listed): Row[] {
  const { list, id, publishedAt, facets } = entry
  return facets.map((facet) => ({
    ...entryKeyUnder(meetingId, list, id, facet),
    ...placeInPart(list, facet, publishedAt, id),
    ...content(entry),
  }))
}

function wordRows(meetingId: string, { list, id, publishedAt, text }: Listed): Row[] {
  return wordsOf(text).map((word) => ({
    ...entryKeyUnder(meetingId, list, id, wordPart(word)),
    ...placeInPart(list, wordPart(word), publishedAt, id),
  }))
}

function textRow(meetingId: string, entry: Listed): Row {
  const { list, id, text } = entry
  return { ...entryKeyUnder(meetingId, list, id, 'text'), ...idPlace(list, id), ...content(entry), text }
}

function noteRow(meetingId: string, { list, of, id, day, shown }: Note): Row {
  return { ...entryKeyUnder(meetingId, list, id, of), ...notePlace(list, of, day, id), note: JSON.stringify(shown) }
}

function content({ shown, facets }: Listed) {
  return { entry: JSON.stringify(shown), facets }
}
