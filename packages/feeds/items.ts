import { dueDay } from '#model/due.ts'
import type { CommitmentEntry, MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import type { MeetingDate } from '#model/record.ts'
import { CATEGORIES, KINDS, STRENGTHS } from '#model/vocabulary.ts'
import { commitmentPath, meetingPath, permanentName, vocabularyName } from './addresses.ts'
import type { Category, Item } from './channel.ts'
import { meetingContent } from './content.ts'
import { dateInWords } from './dates.ts'
import { paragraph } from './html.ts'
import { commitmentContent, commitmentFacts } from './promise.ts'
import { clip, isShown } from './text.ts'

/** Longest title of a commitment's item, in characters. */
const TITLE_LENGTH = 60

/**
 * A meeting as a feed's item, with its whole record where that is given. Its summary starts with the meeting's date, for
 * the item's own date is that of publication.
 */
export function meetingItem(entry: MeetingEntry, baseUrl: string, record?: PublishedMeeting): Item {
  const facts = [dateInWords(entry.date), ...entry.places.map((place) => place.name), KINDS[entry.kind]].join(' · ')
  return {
    id: permanentName('meeting', entry.id),
    url: baseUrl + meetingPath(entry.id),
    title: entry.title,
    summary: entry.summary === '' ? facts : `${facts}。${entry.summary}`,
    html: record === undefined ? paragraphs([facts, entry.summary]) : meetingContent(record.meeting, record.statuses),
    ...(record !== undefined && { record }),
    authors: entry.outlets,
    categories: [{ label: KINDS[entry.kind], term: entry.kind, scheme: vocabularyName('kind') }, ...placesOf(entry)],
    places: entry.places.map((place) => place.name),
    ...daysOf(entry.date),
    publishedAt: new Date(entry.publishedAt),
    updatedAt: new Date(entry.updatedAt),
  }
}

/** A month is shown as its days; a year would only bury the calendar. */
function daysOf({ start, end, precision }: MeetingDate): Pick<Item, 'days'> {
  if (start === null || precision === 'year' || precision === 'none') return {}
  return { days: { first: start, last: end ?? start } }
}

function placesOf(entry: MeetingEntry): Category[] {
  return entry.places.map((place) => ({
    label: place.name,
    term: place.adcode ?? place.country ?? place.name,
    scheme: vocabularyName('place'),
  }))
}

/** A commitment as a feed's item, with the meeting that it was made at, by the whole record where that is given. */
export function commitmentItem(entry: CommitmentEntry, baseUrl: string, record?: PublishedMeeting): Item {
  const commitment = record?.meeting.commitments.find(({ id }) => id === entry.id)
  const promised = record && commitment && { meeting: record.meeting, commitment }
  return {
    id: permanentName('commitment', entry.id),
    url: baseUrl + commitmentPath(entry.meetingId, entry.id),
    title: clip(`${entry.actor}：${entry.text}`, TITLE_LENGTH),
    summary: `${entry.text}（${commitmentFacts(entry)}；${dateInWords(entry.meetingDate)}，${entry.meetingTitle}）`,
    html: commitmentContent(entry, baseUrl, promised),
    ...(promised && { record: recordOf(entry, promised.commitment) }),
    authors: entry.outlets,
    categories: [
      { label: STRENGTHS[entry.strength], term: entry.strength, scheme: vocabularyName('strength') },
      ...entry.categories.map((term) => ({ label: CATEGORIES[term], term, scheme: vocabularyName('topic') })),
    ],
    places: [],
    ...dueOf(entry),
    publishedAt: new Date(entry.publishedAt),
    updatedAt: new Date(entry.updatedAt),
  }
}

/** A commitment of a period stands on its last day. */
function dueOf(entry: CommitmentEntry): Pick<Item, 'days'> {
  const day = dueDay(entry)
  return day === undefined ? {} : { days: { first: day, last: day } }
}

function recordOf(
  { status, meetingId, meetingTitle, meetingDate, publishedAt, updatedAt }: CommitmentEntry,
  commitment: object,
): object {
  const meeting = { id: meetingId, title: meetingTitle, date: meetingDate }
  return { commitment, status, meeting, publishedAt, updatedAt }
}

function paragraphs(texts: string[]): string {
  return texts.filter(isShown).map(paragraph).join('')
}
