import type { Disagreement, Meeting, MeetingDate, Series } from '#model/record.ts'
import { DATE, dateName, MODE, PLACES, PLAIN, TITLE } from './ballots.ts'
import { articleOf } from './shares.ts'
import { type Ballot, type Voice, vote } from './vote.ts'

type Singles = Pick<Meeting, 'title' | 'kind' | 'mode' | 'date' | 'places' | 'series'>

/** The fields that a meeting has one of, as most articles have them, and where articles contradict one another. */
export function singles(ordered: readonly [Meeting, ...Meeting[]]): Singles & { disagreements: Disagreement[] } {
  const [first] = ordered
  const disagreements: Disagreement[] = []

  function settle<Value>(
    field: Disagreement['field'],
    voices: Voice<Value>[],
    ballot: Ballot<Value>,
    shown: (value: Value) => string | number,
  ): Value | undefined {
    const verdict = vote(voices, ballot)
    if (!verdict) return undefined
    const { value, articleIds, against } = verdict
    if (against.length > 0) {
      const values = [{ value, articleIds }, ...against].map((said) => ({ ...said, value: shown(said.value) }))
      disagreements.push({ field, values })
    }
    return value
  }

  const said = <Value>(get: (share: Meeting) => Value | null) => voicesOf(ordered, get)
  const named =
    settle(
      'title',
      said((share) => share),
      TITLE,
      ({ title }) => title,
    ) ?? first
  const kind = settle(
    'kind',
    said(({ kind }) => (kind === 'other' ? null : kind)),
    PLAIN,
    String,
  )
  const mode =
    settle(
      'mode',
      said((share) => share.mode),
      MODE,
      String,
    ) ?? first.mode
  const date = settle('date', datesOf(ordered), DATE, dateName)
  const places = settle(
    'places',
    said(({ places }) => (places.length === 0 ? null : places)),
    PLACES,
    namesOf,
  )
  const id = settle(
    'series',
    said(({ series }) => series?.id ?? null),
    PLAIN,
    String,
  )
  const numbers = (get: (series: Series) => number | null) =>
    said(({ series }) => (series && series.id === id ? get(series) : null))
  const term = settle(
    'term',
    numbers((series) => series.term),
    PLAIN,
    Number,
  )
  const ordinal = settle(
    'ordinal',
    numbers((series) => series.ordinal),
    PLAIN,
    Number,
  )
  const series = ordered.find((share) => share.series?.id === id)?.series
  return {
    title: named.title,
    kind: (kind as Meeting['kind'] | undefined) ?? first.kind,
    mode,
    date: date ? fullest(date, ordered) : first.date,
    places: places ?? [],
    series: series ? { ...series, term: (term as number) ?? null, ordinal: (ordinal as number) ?? null } : null,
    disagreements,
  }
}

function voicesOf<Value>(ordered: readonly Meeting[], get: (share: Meeting) => Value | null): Voice<Value>[] {
  return ordered.flatMap((share) => {
    const value = get(share)
    const articleId = articleOf(share)
    return value === null ? [] : [{ value, articleId, outlet: share.sources[0]?.outlet ?? articleId }]
  })
}

/** A day of publication is no word on when the meeting was, where any article has one. */
function datesOf(ordered: readonly Meeting[]): Voice<MeetingDate>[] {
  const dated = voicesOf(ordered, ({ date }) => (date.start === null ? null : date))
  const told = dated.filter(({ value }) => value.basis !== 'metadata')
  return told.length > 0 ? told : dated
}

const BASES = ['text', 'context', 'published', 'metadata']

/** The date in the words of the article that says it most fully. */
function fullest(date: MeetingDate, ordered: readonly Meeting[]): MeetingDate {
  const same = ordered.map((share) => share.date).filter((other) => DATE.name(other) === DATE.name(date))
  const basis = (other: MeetingDate) => BASES.indexOf(other.basis ?? '')
  return same.toSorted((one, other) => basis(one) - basis(other))[0] ?? date
}

function namesOf(places: Meeting['places']): string {
  return places.map(({ name }) => name).join('、')
}
