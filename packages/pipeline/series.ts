import type { SeriesGap, SeriesMeeting, SeriesPage, SeriesReference } from '#model/series.ts'

const DAY_MS = 86_400_000
const DIGITS = '零一二三四五六七八九'

/** What is known of a series, from its meetings and from those that refer to it; their order doesn't matter. */
export function seriesOf(
  id: string,
  given: readonly SeriesMeeting[],
  references: readonly Omit<SeriesReference, 'names'>[],
): SeriesPage | undefined {
  const meetings = inOrder(given)
  const newest = meetings.at(-1)
  if (!newest) return undefined
  const cadenceDays = cadenceOf(meetings)
  return {
    id,
    name: newest.seriesName,
    meetings,
    gaps: gapsOf(meetings, references),
    ...(cadenceDays !== undefined && { cadenceDays }),
    references: references.map((reference) => resolved(reference, meetings)).toSorted(byDay),
  }
}

/** By date; one without a date stands before the next one of its term. */
function inOrder(given: readonly SeriesMeeting[]): SeriesMeeting[] {
  const known = [...new Map(given.map((meeting) => [meeting.id, meeting])).values()].toSorted(byNumber)
  const ordered = known.filter(({ date }) => date !== null).toSorted(byDay)
  for (const meeting of known.filter(({ date }) => date === null)) {
    const next = ordered.findIndex((other) => isBefore(meeting, other))
    ordered.splice(next === -1 ? ordered.length : next, 0, meeting)
  }
  return ordered
}

function isBefore(one: SeriesMeeting, other: SeriesMeeting): boolean {
  return one.term === other.term && one.ordinal !== null && other.ordinal !== null && one.ordinal < other.ordinal
}

/** The numbers between the first and the last that anybody names, in each term, of which no meeting is known. */
function gapsOf(
  meetings: readonly SeriesMeeting[],
  references: readonly Omit<SeriesReference, 'names'>[],
): SeriesGap[] {
  const terms = [...new Set(meetings.map(({ term }) => term))].toSorted((one, other) => (one ?? 0) - (other ?? 0))
  return terms.flatMap((term) => {
    const reported = ordinals(meetings.filter((meeting) => meeting.term === term))
    // A reference says no term, and is to the only one or to nobody knows which.
    const named = terms.length === 1 ? ordinals(references) : []
    return runsBetween(new Set(reported), [...reported, ...named]).map(([first, last]) => ({
      term,
      first,
      last,
      words: wordsOf(term, first, last),
    }))
  })
}

function ordinals(items: readonly { ordinal: number | null }[]): number[] {
  return items.flatMap(({ ordinal }) => ordinal ?? [])
}

/** Runs of numbers that are not in the set, between the smallest and the largest that are named. */
function runsBetween(reported: ReadonlySet<number>, named: readonly number[]): [number, number][] {
  const marks = [...new Set(named)].toSorted((one, other) => one - other)
  const runs: [number, number][] = []
  for (const [at, mark] of marks.entries()) {
    const before = marks[at - 1]
    const start = before === undefined ? mark : reported.has(before) ? before + 1 : before
    const end = reported.has(mark) ? mark - 1 : mark
    const run = runs.at(-1)
    if (end < start) continue
    if (run && run[1] >= start - 1) run[1] = end
    else runs.push([start, end])
  }
  return runs
}

function wordsOf(term: number | null, first: number, last: number): string {
  const session = term === null ? '' : `第${numeral(term)}届`
  const until = last === first ? '' : `至第${numeral(last)}次`
  return `${session}第${numeral(first)}次${until}未见报道`
}

/** 五, 十二, 一百零三: a number below ten thousand in Chinese. */
function numeral(number: number): string {
  if (number >= 10_000) return String(number)
  const digits = [...String(number)].map(Number)
  const words = digits.map((digit, at) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${['', '十', '百', '千'][digits.length - 1 - at]}`,
  )
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十')
}

/** Between neighbours in number, or where neither has one. */
function cadenceOf(meetings: readonly SeriesMeeting[]): number | undefined {
  const spans = meetings.flatMap((meeting, at) => {
    const before = meetings[at - 1]
    if (!before?.date || !meeting.date || !areNeighbours(before, meeting)) return []
    const days = (Date.parse(meeting.date) - Date.parse(before.date)) / DAY_MS
    return days > 0 ? [days] : []
  })
  const ordered = spans.toSorted((one, other) => one - other)
  return ordered[Math.floor(ordered.length / 2)]
}

function areNeighbours(one: SeriesMeeting, other: SeriesMeeting): boolean {
  if (one.ordinal === null || other.ordinal === null) return one.ordinal === other.ordinal
  return one.term === other.term ? other.ordinal === one.ordinal + 1 : other.ordinal === 1
}

/** Says which meeting a reference names, where only one has the number and it is no later than what refers to it. */
function resolved(reference: Omit<SeriesReference, 'names'>, meetings: readonly SeriesMeeting[]): SeriesReference {
  const { date, ordinal } = reference
  const meant = meetings.filter(
    (meeting) => ordinal !== null && meeting.ordinal === ordinal && isNoLater(meeting.date, date),
  )
  return { ...reference, ...(meant.length === 1 && { names: meant[0]?.id }) } as SeriesReference
}

function isNoLater(one: string | null, other: string | null): boolean {
  return one === null || other === null || one <= other
}

function byDay(one: { date: string | null }, other: { date: string | null }): number {
  return (one.date ?? '') < (other.date ?? '') ? -1 : one.date === other.date ? 0 : 1
}

function byNumber(one: SeriesMeeting, other: SeriesMeeting): number {
  const [a, b] = [one, other].map(
    ({ term, ordinal, id }) => `${String(term ?? 0).padStart(9, '0')} ${String(ordinal ?? 0).padStart(9, '0')} ${id}`,
  )
  return (a as string) < (b as string) ? -1 : 1
}
