import type { Item } from '#feeds/channel.ts'
import { channel } from '#feeds/channels.ts'
import { meetingItem } from '#feeds/items.ts'
import { type Format, render } from '#feeds/render.ts'
import type { MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import { fullMeeting } from '../shared/full.ts'

export const BASE = 'https://huixun.example'
export const AT = '2026-01-05T00:00:00.000Z'

const EVENTS = 500
const ITEMS = 50

const meetings = Array.from({ length: EVENTS }, (_, number) => published(number))

function published(number: number): { entry: MeetingEntry; record: PublishedMeeting } {
  const revision = revise(undefined, fullMeeting(number), AT)
  const entry = revision && entriesOf(revision).find((one) => one.list === 'meetings')
  if (!revision?.meeting || entry?.list !== 'meetings') throw new Error('a meeting has an entry')
  return { entry: entry.shown, record: { meeting: revision.meeting, statuses: {}, publishedAt: AT, updatedAt: AT } }
}

/** Items with their whole content. */
export function fullItems(): Item[] {
  return meetings.slice(0, ITEMS).map(({ entry, record }) => meetingItem(entry, BASE, record))
}

/** The item as it is when its record was just read, and nothing of it is known by heart. */
export function unread(item: Item): Item {
  return { ...item, record: { ...item.record } }
}

export function ours(format: Format, of: readonly Item[]): string {
  return render(format, channel({ feed: 'meetings', format, filter: {} }, { words: '' }, { baseUrl: BASE }), [...of])
}

/** What calendars show: no content. */
export function events(): Item[] {
  return meetings.map(({ entry }) => meetingItem(entry, BASE))
}
