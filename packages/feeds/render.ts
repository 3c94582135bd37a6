import { atom } from './atom.ts'
import { calendar } from './calendar.ts'
import type { Channel, Item } from './channel.ts'
import { json } from './json.ts'
import { rss } from './rss.ts'

/** The formats that a feed comes in: the ending of its address, its media type, and its name for people. */
export const FORMATS = {
  rss: { type: 'application/rss+xml', label: 'RSS', render: rss },
  atom: { type: 'application/atom+xml', label: 'Atom', render: atom },
  json: { type: 'application/feed+json', label: 'JSON Feed', render: json },
  ics: { type: 'text/calendar', label: '日历', render: calendar },
} as const

export type Format = keyof typeof FORMATS

/** The whole document, the same for the same channel and items on any machine and day. */
export function render(format: Format, channel: Channel, items: Item[]): string {
  return FORMATS[format].render(channel, items)
}
