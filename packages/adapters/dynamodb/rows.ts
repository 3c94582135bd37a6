import type { Entry, Listed, Note } from '#pipeline/entry.ts'
import { wordsOf } from '#pipeline/words.ts'
import { countedKey, entryKey, entryKeyUnder, TEXT } from './keys.ts'
import { pack } from './packed.ts'
import { countedPlace, idPlace, notePlace, placeIn, placeInPart, wordPart } from './places.ts'

/** An item of the table that stands there for the sake of a meeting's entries. */
export interface Row extends Record<string, unknown> {
  pk: string
  sk: string
}

/** An entry as a row holds it; with its text in the one that is searched. */
export interface Held {
  shown: { id: string }
  facets: string[]
  text?: string
}

/** Entries of a meeting that were published at one moment: all but a few meetings' commitments were. */
interface Group {
  list: Listed['list']
  at: string
  entries: Listed[]
}

/** The most keys that a meeting has in lists of words; entries beyond are listed, and not found by their words. */
const MAX_WORDS = 4000
/** Of entries together, compressed; a row of them has hardly anything beside. */
const MAX_PACKED_BYTES = 300_000

/** Everything that stands in the table for the entries of a meeting, and what it counts for. */
export function rowsOf(meetingId: string, entries: readonly Entry[]): { rows: Row[]; counted: Row | undefined } {
  const listed = entries.filter((entry) => 'text' in entry)
  const notes = entries.filter((entry) => 'of' in entry)
  const groups = groupsOf(listed)
  const rows = [
    ...groups.map((group) => mainRow(meetingId, group)),
    ...groups.flatMap((group) => facetRows(meetingId, group)),
    ...groups.map((group) => textRow(meetingId, group)),
    ...groups.flatMap((group) => wordRows(meetingId, group)).slice(0, MAX_WORDS),
    ...listed.filter(({ list }) => list === 'commitments').map((entry) => idRow(meetingId, entry)),
    ...notes.map((note) => noteRow(meetingId, note)),
  ]
  // Two of a meeting's hosts or places may turn out to be one: 省政府, 四川省人民政府.
  const distinct = new Map(rows.map((row) => [row.sk, row]))
  return { rows: [...distinct.values()], counted: countedRow(meetingId, listed) }
}

function groupsOf(listed: readonly Listed[]): Group[] {
  const groups = Map.groupBy(listed, ({ list, publishedAt }) => `${list} ${publishedAt}`)
  return [...groups.values()].map((entries) => {
    const { list, publishedAt } = entries[0] as Listed
    return { list, at: publishedAt, entries }
  })
}

function mainRow(meetingId: string, { list, at, entries }: Group): Row {
  return { ...entryKey(meetingId, list, at), ...placeIn(list, at, meetingId), held: packed(entries.map(held)) }
}

/** One for each facet, of the entries that have it. */
function facetRows(meetingId: string, { list, at, entries }: Group): Row[] {
  const facets = new Set(entries.flatMap((entry) => entry.facets))
  return [...facets].map((facet) => ({
    ...entryKeyUnder(meetingId, list, at, facet),
    ...placeInPart(list, facet, at, meetingId),
    held: packed(entries.filter((entry) => entry.facets.includes(facet)).map(held)),
  }))
}

/** One for each word that any of the entries has. */
function wordRows(meetingId: string, { list, at, entries }: Group): Row[] {
  const words = new Set(entries.flatMap(({ text }) => wordsOf(text)))
  return [...words].map((word) => ({
    ...entryKeyUnder(meetingId, list, at, wordPart(word)),
    ...placeInPart(list, wordPart(word), at, meetingId),
  }))
}

function textRow(meetingId: string, { list, at, entries }: Group): Row {
  const searched = entries.map((entry) => ({ ...held(entry), text: entry.text }))
  return { ...entryKeyUnder(meetingId, list, at, TEXT), held: packed(searched) }
}

function idRow(meetingId: string, { list, id }: Listed): Row {
  const place = idPlace(list, id)
  return { ...entryKeyUnder(meetingId, list, id, 'id'), ...place }
}

function held({ shown, facets }: Listed): Held {
  return { shown, facets }
}

/** Entries compressed; the first half of them, and so on, where they are more than an item can hold. */
function packed(entries: readonly Held[]): Uint8Array {
  const bytes = pack(entries)
  return bytes.length > MAX_PACKED_BYTES ? packed(entries.slice(0, Math.floor(entries.length / 2))) : bytes
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
