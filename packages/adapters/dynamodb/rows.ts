import type { Entry, Listed, Note } from '#pipeline/entry.ts'
import { wordsOf } from '#pipeline/words.ts'
import {
  countedKey,
  countedPlace,
  entryKey,
  entryKeyUnder,
  idPlace,
  notePlace,
  placeIn,
  placeInPart,
  wordPart,
} from './keys.ts'

/** An item of the table that stands there for the sake of a meeting's entries. */
export interface Row extends Record<string, unknown> {
  pk: string
  sk: string
}

/** The most keys that a meeting has in lists of words; entries beyond are listed, and not found by their words. */
const MAX_WORDS = 4000

/** Everything that stands in the table for the entries of a meeting, and what it counts for. */
export function rowsOf(meetingId: string, entries: readonly Entry[]): { rows: Row[]; counted: Row | undefined } {
  const listed = entries.filter((entry) => 'text' in entry)
  const notes = entries.filter((entry) => 'of' in entry)
  const words = listed.flatMap((entry) => wordRows(meetingId, entry)).slice(0, MAX_WORDS)
  const rows = [
    ...listed.map((entry) => mainRow(meetingId, entry)),
    ...listed.flatMap((entry) => facetRows(meetingId, entry)),
    ...listed.map((entry) => textRow(meetingId, entry)),
    ...words,
    ...notes.map((note) => noteRow(meetingId, note)),
  ]
  // Two of a meeting's hosts or places may turn out to be one: 省政府, 四川省人民政府.
  const distinct = new Map(rows.map((row) => [row.sk, row]))
  return { rows: [...distinct.values()], counted: countedRow(meetingId, listed) }
}

function mainRow(meetingId: string, entry: Listed): Row {
  const { list, id, publishedAt } = entry
  return { ...entryKey(meetingId, list, id), ...placeIn(list, publishedAt, id), ...content(entry) }
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

function noteRow(meetingId: string, { list, of, id, day, shown, names = [] }: Note): Row {
  const note = JSON.stringify(shown)
  const row = { ...entryKeyUnder(meetingId, list, id, of), ...notePlace(list, of, day, id), note }
  return { ...row, ...(names.length > 0 && { names }) }
}

/** What a meeting counts for. */
function countedRow(meetingId: string, listed: readonly Listed[]): Row | undefined {
  const meeting = listed.find(({ list }) => list === 'meetings')
  if (!meeting) return undefined
  const numbers: Record<string, number> = {}
  const add = (name: string) => {
    numbers[name] = (numbers[name] ?? 0) + 1
  }
  for (const { list, shown } of listed) {
    add(list)
    if (list === 'commitments')
      for (const of of ['', ...shown.categories.map((topic) => `${topic}:`)]) add(of + shown.status)
  }
  return { ...countedKey(meetingId), ...countedPlace(meeting.publishedAt, meetingId), numbers }
}

function content({ shown, facets }: Listed) {
  return { entry: JSON.stringify(shown), facets }
}
