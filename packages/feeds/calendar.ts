import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { calendarName } from './addresses.ts'
import { type Channel, type Item, REST } from './channel.ts'
import { fold } from './fold.ts'
import { clean, isShown, oneLine } from './text.ts'

const DAY = 86_400_000

/** A calendar without any component is none to RFC 5545, so one without events still has this. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/**
 * The channel as iCalendar (RFC 5545): one all-day event for each item that has its days. `ical-generator` escapes no name
 * of a calendar, asks the clock where no stamp is given, knows no time zone without its rules, leaves the last line open,
 * and takes most of its time for folding, so that its events are taken unfolded.
 */
export function calendar(channel: Channel, items: Item[]): string {
  const made = ical({
    prodId: '//Huixun//Huixun//ZH',
    name: escapeText(oneLine(channel.title)),
    description: escapeText(oneLine(channel.description)),
    source: channel.self,
    url: channel.home,
    ttl: REST * 60,
  })
  const head = made.toString().replace(/END:VCALENDAR$/, '')
  let events = ''
  for (const item of items) {
    if (item.days !== undefined) events += made.createEvent({ ...event(item), ...span(item.days) }).toString()
  }
  return `${head}${TIME_ZONE}\r\n${fold(events)}END:VCALENDAR\r\n`
}

function event(item: Item) {
  return {
    id: calendarName(item.id),
    // Rises with every change and needs no count of them: the seconds from the first publication to the last change.
    sequence: Math.max(0, Math.floor((item.updatedAt.getTime() - item.publishedAt.getTime()) / 1000)),
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: item.updatedAt,
    created: item.publishedAt,
    lastModified: item.updatedAt,
    summary: oneLine(item.title),
    // Clients show no address of an event but the one in its description.
    description: `${clean(item.summary)}\n\n${item.url}`,
    url: item.url,
    location: item.places.filter(isShown).map(oneLine).join('、') || null,
    categories: item.categories.filter(({ label }) => isShown(label)).map(({ label }) => ({ name: oneLine(label) })),
  }
}

/** All-day, from the first day to the last; a calendar's end is the day after. */
function span({ first, last }: { first: string; last: string }) {
  return { allDay: true, start: new Date(first), end: new Date(Math.max(Date.parse(first), Date.parse(last)) + DAY) }
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`)
}
