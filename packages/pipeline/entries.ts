import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { BodyPage } from '#model/people.ts'
import type { Commitment, Meeting } from '#model/record.ts'
import type { SeriesMeeting } from '#model/series.ts'
import { bodyOf } from './bodies.ts'
import { cut } from './cut.ts'
import type { Entry, Name, Note } from './entry.ts'
import { facetsOfCommitment, facetsOfMeeting } from './facets.ts'
import { homesOf, mentionOf } from './mentions.ts'
import { personIdsOf } from './persons.ts'
import { reportedBy } from './reported.ts'
import type { Revision } from './revision.ts'
import { projectIn, promisedBy } from './statements.ts'
import { searchable } from './words.ts'

const MAX_TITLE = 200
const MAX_TEXT = 500
const MAX_NAMES = 5
/** Notes of one kind that a meeting leaves. */
const MAX_NOTES = 300

/** The entries of a meeting, each under 4 KB whatever the article holds; none for one that nobody reports any more. */
export function entriesOf(revision: Revision): Entry[] {
  const { meeting } = revision
  if (!meeting) return []
  return [
    meetingEntry(revision, meeting),
    ...meeting.commitments.map((one) => commitmentEntry(revision, meeting, one)),
    ...notesOf(meeting),
    ...deadlineNotes(revision, meeting),
  ]
}

function meetingEntry({ id, publishedAt, updatedAt, statuses = {} }: Revision, meeting: Meeting): Entry {
  const { kind, date, series } = meeting
  const shown: MeetingEntry = {
    id,
    title: cut(meeting.title, MAX_TITLE),
    kind,
    series: series && { ...series, id: cut(series.id, MAX_TITLE), name: cut(series.name, MAX_TITLE) },
    date,
    places: meeting.places.slice(0, MAX_NAMES).map((place) => ({ ...place, name: cut(place.name, 50) })),
    summary: cut(meeting.summary, MAX_TEXT),
    outlets: outletsOf(meeting),
    publishedAt,
    updatedAt,
  }
  return {
    list: 'meetings',
    id,
    publishedAt,
    shown,
    facets: facetsOfMeeting(meeting, statuses),
    text: searchable(textsOf(meeting)),
  }
}

function commitmentEntry(revision: Revision, meeting: Meeting, commitment: Commitment): Entry {
  const { publishedAt, updatedAt } = revision.commitments[commitment.id] ?? revision
  const { id, strength, categories, period, deadline, speaker } = commitment
  const { statuses = {} } = revision
  const shown: CommitmentEntry = {
    id,
    text: cut(commitment.text, MAX_TEXT),
    actor: cut(commitment.actor, 50),
    speaker: speaker === null ? null : cut(speaker, 50),
    strength,
    categories,
    projects: commitment.projects.slice(0, MAX_NAMES).map((name) => cut(name, 50)),
    period,
    deadline,
    status: statuses[id] ?? 'open',
    meetingId: revision.id,
    meetingTitle: cut(meeting.title, MAX_TITLE),
    meetingDate: meeting.date,
    outlets: outletsOf(meeting),
    publishedAt,
    updatedAt,
  }
  const text = searchable([commitment.text, ...commitment.projects, commitment.actor, speaker ?? ''])
  const facets = facetsOfCommitment(meeting, commitment, statuses)
  return { list: 'commitments', id, publishedAt, shown, facets, text }
}

function outletsOf({ sources }: Meeting): string[] {
  const outlets = new Set(sources.flatMap(({ outlet }) => (outlet === null ? [] : [cut(outlet, 30)])))
  return [...outlets].slice(0, MAX_NAMES)
}

/** What of a meeting is searched for words, names first: long texts are cut. */
function textsOf({
  title,
  series,
  hosts,
  places,
  participants,
  documents,
  agreements,
  visits,
  commitments,
}: Meeting): string[] {
  return [
    title,
    series?.name ?? '',
    ...hosts,
    ...places.map(({ name }) => name),
    ...documents.map((document) => document.title),
    ...agreements.map((agreement) => agreement.title),
    ...participants.map(({ name }) => name),
    ...new Set(commitments.flatMap(({ projects }) => projects)),
    ...visits.map(({ name }) => name),
  ]
}

/** Nothing is listed under a name of which nothing is left: one of blanks, or of punctuation alone. */
function notesOf(meeting: Meeting): Note[] {
  const day = meeting.date.start ?? ''
  return [seriesNotes, referenceNotes, bodyNotes, placeNotes, mentionNotes, statementNotes].flatMap((notes) =>
    notes(meeting, day)
      .filter(({ of }) => of.trim() !== '')
      .slice(0, MAX_NOTES),
  )
}

function seriesNotes({ id, title, series, date }: Meeting, day: string): Note[] {
  if (!series) return []
  const { term, ordinal, name } = series
  const shown: SeriesMeeting = {
    id,
    title: cut(title, MAX_TITLE),
    seriesName: cut(name, MAX_TITLE),
    date: date.start,
    term,
    ordinal,
  }
  const of = cut(series.id, MAX_TITLE)
  return [{ list: 'series', of, id, day, shown, names: [{ of: 'series', id: of, name: shown.seriesName }] }]
}

function referenceNotes({ id, title, date, references }: Meeting, day: string): Note[] {
  return references.map(({ series, ordinal }) => {
    const shown = { meetingId: id, meetingTitle: cut(title, MAX_TITLE), date: date.start, ordinal }
    return { list: 'references', of: cut(series, MAX_TITLE), id: `${id}-${ordinal ?? 0}`, day, shown }
  })
}

function bodyNotes(meeting: Meeting, day: string): Note[] {
  return meeting.hosts.map((name) => {
    const { id, adcode } = bodyOf(name, homesOf(meeting))
    const of = cut(id, MAX_TITLE)
    const shown: BodyPage = { id: of, name: cut(name, MAX_TITLE), ...(adcode !== undefined && { adcode }) }
    return { list: 'bodies', of, id: meeting.id, day, shown, names: [{ of: 'bodies', id: of, name: shown.name }] }
  })
}

/** Only what articles name: the province of a city has a name of its own here once somebody meets there. */
function placeNotes({ id, places }: Meeting, day: string): Note[] {
  return places.flatMap(({ name, adcode, country }) => {
    const of = adcode ?? country
    if (of === undefined) return []
    const shown = { name: cut(name, MAX_TITLE) }
    return { list: 'places', of, id, day, shown, names: [{ of: 'places', id: of, name: shown.name }] }
  })
}

function mentionNotes(meeting: Meeting, day: string): Note[] {
  const mentions = meeting.participants.flatMap((participant) => mentionOf(meeting, participant) ?? [])
  return mentions.map((shown, at) => {
    const names = personIdsOf(shown).map((id): Name => ({ of: 'people', id, name: shown.name }))
    return { list: 'mentions', of: shown.name, id: noteId(meeting, String(at)), day, shown, names }
  })
}

/** So that notes of one day stand in the order of their meetings, however many of one meeting: nothing comes before #. */
function noteId({ id }: Meeting, of: string): string {
  return `${id}#${of}`
}

/** Of commitments that are open: each until its deadline has passed and that is written. */
function deadlineNotes({ statuses = {} }: Revision, { commitments }: Meeting): Note[] {
  const open = commitments.filter(({ id }) => statuses[id] === undefined)
  return open.flatMap(({ id, deadline }) =>
    deadline === null ? [] : [{ list: 'deadlines', of: deadline.slice(0, 7), id, day: deadline, shown: {} }],
  )
}

function statementNotes(meeting: Meeting, day: string): Note[] {
  const statements = [...promisedBy(meeting), ...reportedBy(meeting)]
  return statements.flatMap((shown) =>
    shown.subjects.map((of): Note => {
      const id = noteId(meeting, shown.id)
      return { list: 'statements', of, id, day, shown, names: projectNames(of) }
    }),
  )
}

function projectNames(subject: string): Name[] {
  const name = projectIn(subject)
  return name ? [{ of: 'projects', id: name, name }] : []
}
