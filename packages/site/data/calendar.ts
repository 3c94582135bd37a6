import { meetingPath, permanentName } from '#feeds/addresses.ts'
import { channel } from '#feeds/channels.ts'
import { meetingItem } from '#feeds/items.ts'
import { render } from '#feeds/render.ts'
import type { MeetingEntry, PublishedMeeting } from '#model/entry.ts'

/** A calendar of one meeting; its event is the one that the calendars of all meetings have. */
export function calendarOf(record: PublishedMeeting, baseUrl: string): string {
  const { id, title } = record.meeting
  const home = baseUrl + meetingPath(id)
  const all = channel({ feed: 'meetings', format: 'ics', filter: {} }, { words: '' }, { baseUrl })
  const one = { ...all, id: permanentName('meeting', id), title, description: title, home, self: `${home}.ics` }
  return render('ics', one, [meetingItem(entryOf(record), baseUrl)])
}

function entryOf({ meeting, publishedAt, updatedAt }: PublishedMeeting): MeetingEntry {
  const { id, title, kind, series, date, places, summary, sources } = meeting
  const outlets = [...new Set(sources.flatMap(({ outlet }) => outlet ?? []))]
  return { id, title, kind, series, date, places, summary, outlets, publishedAt, updatedAt }
}
