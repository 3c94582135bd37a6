import type { Facet } from '#model/filter.ts'
import { hashOf, type List } from './keys.ts'

/** Where items stand in the index: in which of its partitions, and in what order. The keys tell what is kept where. */

/** How many characters of an ISO instant say which partition of a list it falls in. */
export const MONTH = 7
const YEAR = 4
const DECADE = 3

const PERIODS: Record<Facet | 'word' | 'due', number> = {
  kind: YEAR,
  topic: YEAR,
  status: YEAR,
  outlet: YEAR,
  place: YEAR,
  word: YEAR,
  due: YEAR,
  series: DECADE,
  body: DECADE,
  person: DECADE,
  project: DECADE,
}

export function countedPlace(publishedAt: string, meetingId: string) {
  return { feed: countedFeed(monthOf(publishedAt)), position: `${publishedAt}#${meetingId}` }
}

export function countedFeed(month: string): string {
  return `counted#${month}`
}

export function articleFeed(articleId: string, key: string) {
  return { feed: articlePartition(articleId), position: hashOf(key) }
}

export function articlePartition(articleId: string): string {
  return `article#${articleId}`
}

/** What entries are listed under for a word of theirs. */
export function wordPart(word: string): string {
  return `word:${word}`
}

/** Where something stands in a list. `at` is an ISO instant, and the list's order. */
export function placeIn(list: List, at: string, id: string) {
  return { feed: feedOf(list, monthOf(at)), position: `${at}#${id}` }
}

/** Where entries stand in a part of a list: under a facet such as `place:510000`, or a word. */
export function placeInPart(list: List, part: string, at: string, meetingId: string) {
  return { feed: partFeed(list, part, at.slice(0, periodLength(part))), position: `${at}#${meetingId}` }
}

/**
 * An entry's own place. Commitments stand in the row of their meeting, whose place comes before each of theirs: what is
 * read on from after an entry begins with its own row, where others may follow it.
 */
export function positionOf({ publishedAt, meetingId, id }: Positioned): string {
  return meetingId === undefined ? `${publishedAt}#${id}` : `${publishedAt}#${meetingId}#${id}`
}

export interface Positioned {
  publishedAt: string
  id: string
  /** Of a commitment. */
  meetingId?: string
}

/** The moment of publication that a position begins with. */
export function instantOf(position: string): string {
  return position.slice(0, position.indexOf('#'))
}

/** Where an entry is found by its id alone. */
export function idPlace(list: List, id: string) {
  return { feed: `${list}#id:${id}`, position: `#${id}` }
}

/** Where a note stands. Its subject comes from an article, and may be anything. */
export function notePlace(list: string, of: string, day: string, id: string) {
  return { feed: noteFeed(list, of), position: `${day}#${id}` }
}

export function noteFeed(list: string, of: string): string {
  return `${list}#${of}`
}

export function partFeed(list: List, part: string, period: string): string {
  return `${list}#${part}#${period}`
}

/** How many characters of an instant say in which partition of a part something stands. */
export function periodLength(part: string): number {
  const name = part.slice(0, part.indexOf(':')) as keyof typeof PERIODS
  // Whole provinces and countries have much more than what lies in them.
  if (name === 'place' && /\d(?!0000)\d{4}$/.test(part)) return DECADE
  return PERIODS[name]
}

/** The position before everything of a period. */
export function startOf(period: string): string {
  return `${period}${'2020-01-01T00:00:00.000Z#'.slice(period.length)}`
}

export function objectPlace(list: List, at: string, key: string) {
  return placeIn(list, at, hashOf(key))
}

export function feedOf(list: List, month: string): string {
  return `${list}#${month}`
}

/** The month of an ISO instant, or of a position: `2026-11`. */
export function monthOf(at: string): string {
  return at.slice(0, MONTH)
}
