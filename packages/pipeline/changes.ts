import { isDeepStrictEqual } from 'node:util'
import type { Change, FieldChange } from '#model/change.ts'
import type { Meeting } from '#model/record.ts'
import { cut } from './cut.ts'
import type { Statuses } from './facets.ts'

const MAX_WORDS = 120
/** Items of one list that a change names; a change stays small, whatever the articles hold. */
const MAX_ITEMS = 100
const MAX_ARTICLES = 500

/** Digest of what each article says, by article id. */
export type Articles = Record<string, string>

/** A record, where there is one, with what became of its commitments. */
export interface Told {
  meeting?: Meeting | undefined
  statuses?: Statuses
}

/** Whether readers learn nothing new: neither from the record nor from what is reported of its commitments. */
export function tellTheSame(one: Told, other: Told): boolean {
  return isDeepStrictEqual(
    [contentOf(one.meeting), reportedIn(one.statuses)],
    [contentOf(other.meeting), reportedIn(other.statuses)],
  )
}

/** What articles report of commitments. That a deadline has passed follows from its date alone, and is no news. */
export function reportedIn(statuses: Statuses = {}): Statuses {
  return Object.fromEntries(Object.entries(statuses).filter(([, status]) => status !== 'overdue'))
}

/** The record without what says where its words stand: a better parser may move a span without saying anything new. */
function contentOf(meeting: Meeting | undefined): unknown {
  return JSON.parse(JSON.stringify(meeting ?? null, (key, value) => (PLACES.has(key) ? undefined : value)))
}

const PLACES: ReadonlySet<string> = new Set(['span', 'evidence', 'articleId', 'basis'])

/** What is different between two states of a record, field by field, and then commitment by commitment. */
export function fieldChanges(before: Told, after: Told): FieldChange[] {
  const [old, now] = [contentOf(before.meeting), contentOf(after.meeting)] as [Fields | null, Fields | null]
  const fields = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])
  const changes = [...fields].flatMap((field) => fieldChange(field, old?.[field], now?.[field]) ?? [])
  return [...changes, ...statusChanges(before, after)]
}

/** What is reported otherwise of commitments that the record had and has. */
function statusChanges(before: Told, after: Told): FieldChange[] {
  const [was, is] = [reportedIn(before.statuses), reportedIn(after.statuses)]
  const had = new Set(before.meeting?.commitments.map(({ id }) => id))
  const changed = (after.meeting?.commitments ?? []).filter(({ id }) => had.has(id) && was[id] !== is[id])
  return changed
    .slice(0, MAX_ITEMS)
    .map(({ id }) => ({ field: `statuses/${id}`, before: was[id] ?? 'open', after: is[id] ?? 'open' }))
}

type Fields = Record<string, unknown>

function fieldChange(field: string, before: unknown, after: unknown): FieldChange | undefined {
  if (isDeepStrictEqual(before, after)) return undefined
  if (!Array.isArray(before ?? []) || !Array.isArray(after ?? []))
    return { field, before: words(before), after: words(after) }
  const [old, now] = [byName((before ?? []) as unknown[]), byName((after ?? []) as unknown[])]
  const some = (names: string[]) => names.slice(0, MAX_ITEMS)
  return {
    field,
    added: some([...now.keys()].filter((name) => !old.has(name))),
    removed: some([...old.keys()].filter((name) => !now.has(name))),
    changed: some([...now.keys()].filter((name) => old.has(name) && !isDeepStrictEqual(old.get(name), now.get(name)))),
  }
}

function byName(items: unknown[]): Map<string, unknown> {
  return new Map(items.map((item) => [nameOf(item), item]))
}

/** The words by which an item of a list is known. */
function nameOf(item: unknown): string {
  if (item === null || typeof item !== 'object') return words(item)
  const { name, text, title, series, field } = item as Fields
  return words(name ?? text ?? title ?? series ?? field ?? item)
}

function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  return cut(typeof value === 'object' ? JSON.stringify(value) : String(value), MAX_WORDS)
}

/** Which articles came, went, or say something else. */
export function articleChanges(before: Articles, after: Articles): Change['articles'] {
  const some = (ids: string[]) => ids.toSorted().slice(0, MAX_ARTICLES)
  return {
    added: some(Object.keys(after).filter((id) => !(id in before))),
    removed: some(Object.keys(before).filter((id) => !(id in after))),
    changed: some(Object.keys(after).filter((id) => id in before && before[id] !== after[id])),
  }
}
