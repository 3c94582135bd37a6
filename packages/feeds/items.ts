import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { MeetingDate } from '#model/record.ts'
import { KINDS, STRENGTHS } from '#model/vocabulary.ts'
import { commitmentPath, meetingPath, permanentName, vocabularyName } from './addresses.ts'
import type { Category, Item } from './channel.ts'
import { dateInWords, dayInWords } from './dates.ts'
import { clip, escapeHtml } from './text.ts'

/** The whole record as HTML, as `meetingContent` makes it where the entry is written. */
interface Content {
  content?: string
}

/** Longest title of a commitment's item, in characters. */
const TITLE_LENGTH = 60

/** A meeting as a feed's item. Its summary starts with the meeting's date, for the item's own date is that of publication. */
export function meetingItem(entry: MeetingEntry & Content, baseUrl: string): Item {
  const facts = [dateInWords(entry.date), ...entry.places.map((place) => place.name), KINDS[entry.kind]].join(' · ')
  return {
    id: permanentName('meeting', entry.id),
    url: baseUrl + meetingPath(entry.id),
    title: entry.title,
    summary: entry.summary === '' ? facts : `${facts}。${entry.summary}`,
    html: entry.content ?? paragraphs([facts, entry.summary]),
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

/** A commitment as a feed's item, with the meeting that it was made at. */
export function commitmentItem(entry: CommitmentEntry, baseUrl: string): Item {
  const meetingUrl = baseUrl + meetingPath(entry.meetingId)
  const facts = commitmentFacts(entry)
  const where = `${dateInWords(entry.meetingDate)}，${entry.meetingTitle}`
  return {
    id: permanentName('commitment', entry.id),
    url: baseUrl + commitmentPath(entry.meetingId, entry.id),
    title: clip(`${entry.actor}：${entry.text}`, TITLE_LENGTH),
    summary: `${entry.text}（${facts}；${where}）`,
    html: `<blockquote><p>${escapeHtml(entry.text)}</p></blockquote>${paragraphs([facts])}<p>${escapeHtml(
      dateInWords(entry.meetingDate),
    )}，<a href="${escapeHtml(meetingUrl)}">${escapeHtml(entry.meetingTitle)}</a></p>`,
    authors: entry.outlets,
    categories: [{ label: STRENGTHS[entry.strength], term: entry.strength, scheme: vocabularyName('strength') }],
    places: [],
    ...(entry.deadline !== null && { days: { first: entry.deadline, last: entry.deadline } }),
    publishedAt: new Date(entry.publishedAt),
    updatedAt: new Date(entry.updatedAt),
  }
}

function commitmentFacts(entry: CommitmentEntry): string {
  const facts = [`提出：${entry.speaker ?? '会议'}`, `落实：${entry.actor}`, `力度：${STRENGTHS[entry.strength]}`]
  if (entry.deadline !== null) facts.push(`期限：${dayInWords(entry.deadline)}`)
  return facts.join(' · ')
}

function paragraphs(texts: string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('')
}
