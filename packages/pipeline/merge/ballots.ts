import { lettersOf } from '#extract/identity/likeness.ts'
import type { Meeting, MeetingDate, Place } from '#model/record.ts'
import type { Mode } from '#model/vocabulary.ts'
import type { Ballot } from './vote.ts'

/** How each single field is voted on. */

/** A shorter name that stands in the longer one backs it, as does another name of the same series: its hosts take turns. */
export const TITLE: Ballot<Pick<Meeting, 'title' | 'series'>> = {
  name: ({ title }) => lettersOf(title),
  backs: (one, other) =>
    (one.series !== null && one.series.id === other.series?.id) ||
    lettersOf(other.title).includes(lettersOf(one.title)),
  detail: ({ title, series }) => lettersOf(title).length + (series?.ordinal ? NUMBERED : 0),
}

/** A name with a number tells more than any without. */
const NUMBERED = 1000

/** A code or number: only itself backs it. */
export const PLAIN: Ballot<string | number> = {
  name: (value) => value,
  backs: (value, other) => value === other,
  detail: () => 0,
}

/** 现场 is what a record says where its article says nothing. */
export const MODE: Ballot<Mode> = {
  name: (mode) => mode,
  backs: (mode, other) => mode === other,
  detail: (mode) => ['in-person', 'video', 'hybrid'].indexOf(mode),
}

const PRECISION = ['none', 'year', 'month', 'day']

/** A month backs each of its days, and a day each run of days that it is part of. */
export const DATE: Ballot<MeetingDate> = {
  name: dateName,
  backs(date, other) {
    if (!date.start || !other.start || !date.end || !other.end) return date.start === other.start
    return PRECISION.indexOf(date.precision) === PRECISION.indexOf(other.precision)
      ? date.start >= other.start && date.end <= other.end
      : other.precision === 'day' && within(other.start, date) && within(other.end, date)
  },
  detail: (date) => PRECISION.indexOf(date.precision) * 1000 + Math.min(999, days(date)),
}

/** `2024-12-30`, `2024-12-29/2024-12-30`, `2024-12`, `2024`; '' where nothing is known. */
export function dateName({ start, end, precision }: MeetingDate): string {
  if (!start) return ''
  if (precision === 'year') return start.slice(0, 4)
  if (precision === 'month') return start.slice(0, 7)
  return end && end !== start ? `${start}/${end}` : start
}

function within(day: string, { start, precision }: MeetingDate): boolean {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
  return day.slice(0, length) === start?.slice(0, length)
}

function days({ start, end }: MeetingDate): number {
  return start && end ? Math.max(0, (Date.parse(end) - Date.parse(start)) / 86_400_000) : 0
}

/** A place backs every list in which it stands itself, or a place that lies in it. */
export const PLACES: Ballot<Place[]> = {
  name: (places) =>
    places
      .map(({ name, adcode, country }) => adcode ?? country ?? name)
      .toSorted()
      .join(' '),
  backs: (places, other) => places.every((place) => other.some((one) => holds(place, one))),
  detail: (places) => places.length * 100 + places.reduce((sum, place) => sum + precision(place), 0),
}

function holds(outer: Place, inner: Place): boolean {
  if (outer.adcode && inner.adcode) return inner.adcode.startsWith(stem(outer.adcode))
  return outer.name === inner.name
}

function precision({ adcode = '' }: Place): number {
  return stem(adcode).length
}

/** What the codes of all divisions within one begin with: 510000 → 51. */
function stem(adcode: string): string {
  return adcode.replace(/(?:00){1,2}$/, '')
}
