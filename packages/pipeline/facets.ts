import { DUE, dueDay, dueIn } from '#model/due.ts'
import { type Facet, facet } from '#model/filter.ts'
import type { LedgerStatus } from '#model/ledger.ts'
import type { Commitment, Meeting } from '#model/record.ts'
import { bodyOf } from './bodies.ts'
import { homesOf, mentionOf } from './mentions.ts'
import { personIdsOf } from './persons.ts'

/** The most values of one facet that an entry is listed under. */
const MAX_VALUES: Record<Facet, number> = {
  series: 1,
  place: 12,
  body: 8,
  person: 120,
  project: 20,
  kind: 1,
  topic: 15,
  outlet: 10,
  status: 5,
}

/** What became of each commitment, by its id. */
export type Statuses = Record<string, LedgerStatus>

/** What a meeting is listed under. */
export function facetsOfMeeting(meeting: Meeting, statuses: Statuses): string[] {
  const { commitments, participants } = meeting
  return [
    ...common(meeting),
    ...values('person', participants.flatMap(personsOf(meeting))),
    ...values(
      'topic',
      commitments.flatMap(({ categories }) => categories),
    ),
    ...values(
      'project',
      commitments.flatMap(({ projects }) => projects),
    ),
    ...values(
      'status',
      commitments.map(({ id }) => statuses[id] ?? 'open'),
    ),
  ]
}

/** What a commitment is listed under: its own facets, its speaker, when it is due, and those of its meeting. */
export function facetsOfCommitment(
  meeting: Meeting,
  { id, speaker, categories, projects, ...time }: Commitment,
  statuses: Statuses,
): string[] {
  const speakers = meeting.participants.filter(({ name }) => name === speaker)
  return [
    ...common(meeting),
    ...values('person', speakers.flatMap(personsOf(meeting))),
    ...values('topic', categories),
    ...values('project', projects),
    ...values('status', [statuses[id] ?? 'open']),
    ...due(dueDay(time)),
  ]
}

function due(day: string | undefined): string[] {
  return day === undefined ? [] : [DUE, dueIn(day.slice(0, 4))]
}

function common(meeting: Meeting): string[] {
  const { series, kind, places, hosts, sources } = meeting
  return [
    ...values('series', series ? [series.id] : []),
    ...values('kind', [kind]),
    ...values(
      'place',
      places.flatMap(({ adcode, country }) => [...upwards(adcode), ...(country ? [country] : [])]),
    ),
    ...values(
      'body',
      hosts.map((host) => bodyOf(host, homesOf(meeting)).id),
    ),
    ...values(
      'outlet',
      sources.flatMap(({ outlet }) => outlet ?? []),
    ),
  ]
}

function personsOf(meeting: Meeting) {
  return (participant: Meeting['participants'][number]): string[] => {
    const mention = mentionOf(meeting, participant)
    return mention ? [mention.name, ...personIdsOf(mention)] : []
  }
}

/** A division and all that it lies in: a county's meetings are its city's and its province's. */
function upwards(adcode: string | undefined): string[] {
  return adcode === undefined ? [] : [adcode, `${adcode.slice(0, 4)}00`, `${adcode.slice(0, 2)}0000`]
}

function values(name: Facet, given: readonly string[]): string[] {
  return [...new Set(given.filter((value) => value.trim() !== '').map((value) => facet(name, value)))].slice(
    0,
    MAX_VALUES[name],
  )
}
