import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { Commitment, Meeting } from '#model/record.ts'
import { cut } from './cut.ts'
import type { Revision } from './revise.ts'

/** What a list shows of one meeting or commitment. `id` is unique in its list and for ever. */
export type Entry =
  | { list: 'meetings'; id: string; publishedAt: string; shown: MeetingEntry }
  | { list: 'commitments'; id: string; publishedAt: string; shown: CommitmentEntry }

const MAX_TITLE = 200
const MAX_TEXT = 500
const MAX_NAMES = 5

/** The entries of a meeting, each under 4 KB whatever the article holds; none for one that nobody reports any more. */
export function entriesOf(revision: Revision): Entry[] {
  const { meeting } = revision
  if (!meeting) return []
  return [meetingEntry(revision, meeting), ...meeting.commitments.map((one) => commitmentEntry(revision, meeting, one))]
}

function meetingEntry({ id, publishedAt, updatedAt }: Revision, meeting: Meeting): Entry {
  const { kind, date } = meeting
  const shown: MeetingEntry = {
    id,
    title: cut(meeting.title, MAX_TITLE),
    kind,
    date,
    places: meeting.places.slice(0, MAX_NAMES).map((place) => ({ ...place, name: cut(place.name, 50) })),
    summary: cut(meeting.summary, MAX_TEXT),
    outlets: outletsOf(meeting),
    publishedAt,
    updatedAt,
  }
  return { list: 'meetings', id, publishedAt, shown }
}

function commitmentEntry(revision: Revision, meeting: Meeting, commitment: Commitment): Entry {
  const { publishedAt, updatedAt } = revision.commitments[commitment.id] ?? revision
  const { id, strength, deadline, speaker } = commitment
  const shown: CommitmentEntry = {
    id,
    text: cut(commitment.text, MAX_TEXT),
    actor: cut(commitment.actor, 50),
    speaker: speaker === null ? null : cut(speaker, 50),
    strength,
    deadline,
    meetingId: revision.id,
    meetingTitle: cut(meeting.title, MAX_TITLE),
    meetingDate: meeting.date,
    outlets: outletsOf(meeting),
    publishedAt,
    updatedAt,
  }
  return { list: 'commitments', id, publishedAt, shown }
}

function outletsOf({ sources }: Meeting): string[] {
  const outlets = new Set(sources.flatMap(({ outlet }) => (outlet === null ? [] : [cut(outlet, 30)])))
  return [...outlets].slice(0, MAX_NAMES)
}
