import { Feed } from 'feed'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import ical from 'ical-generator'
import { Bench } from 'tinybench'
import type { Item } from '#feeds/channel.ts'
import { channel } from '#feeds/channels.ts'
import { meetingItem } from '#feeds/items.ts'
import { type Format, render } from '#feeds/render.ts'
import type { MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import { fullMeeting } from './full.ts'

/**
 * Rendering fifty items with their whole content, and five hundred events: ours, which cleans and escapes what articles
 * say, beside `feed`, `feedsmith` and `ical-generator` alone on the same items, as they are.
 */
const BASE = 'https://huixun.example'
const AT = '2026-01-05T00:00:00.000Z'

const title = '会讯：最新会议'
const meetings = Array.from({ length: 500 }, (_, number) => published(number))
const items = full()
const events = meetings.map(({ entry }) => meetingItem(entry, BASE))

const bench = new Bench({ time: 1500, warmupTime: 300 })
bench
  .add('50 items, RSS: ours', () => ours('rss', items))
  .add('50 items, RSS: feed', () => made().rss2())
  .add('50 items, RSS: feedsmith', () => rssByFeedsmith())
  .add('50 items, Atom: ours', () => ours('atom', items))
  .add('50 items, Atom: feed', () => made().atom1())
  .add('50 items, Atom: feedsmith', () => atomByFeedsmith())
  .add('50 items, JSON, with records: ours', () => ours('json', items.map(unread)))
  .add('50 items, JSON: ours', () =>
    ours(
      'json',
      items.map(({ record: _, ...item }) => item),
    ),
  )
  .add('50 items, JSON: feed', () => made().json1())
  .add('50 items, JSON: feedsmith', () => JSON.stringify(jsonByFeedsmith()))
  .add('50 items made of records', () => full())
  .add('500 events: ours', () => ours('ics', events))
  .add('500 events: ical-generator', () => calendarAlone())
await bench.run()

console.log('what                                  least ms    p50 ms    p99 ms')
for (const { name, result } of bench.tasks) {
  if (!('latency' in result)) throw new Error(`${name} has no result`)
  const { min, p50, p99 } = result.latency
  console.log(name.padEnd(36) + [min, p50, p99].map((time) => time.toFixed(2).padStart(10)).join(''))
}

function published(number: number): { entry: MeetingEntry; record: PublishedMeeting } {
  const revision = revise(undefined, fullMeeting(number), AT)
  const entry = revision && entriesOf(revision).find((one) => one.list === 'meetings')
  if (!revision?.meeting || entry?.list !== 'meetings') throw new Error('a meeting has an entry')
  return { entry: entry.shown, record: { meeting: revision.meeting, publishedAt: AT, updatedAt: AT } }
}

function full(): Item[] {
  return meetings.slice(0, 50).map(({ entry, record }) => meetingItem(entry, BASE, record))
}

/** The item as it is when its record was just read, and nothing of it is known by heart. */
function unread(item: Item): Item {
  return { ...item, record: { ...item.record } }
}

function ours(format: Format, of: Item[]): string {
  return render(format, channel({ feed: 'meetings', format, filter: {} }, { words: '' }, { baseUrl: BASE }), of)
}

function made(): Feed {
  const feed = new Feed({ id: BASE, title, link: BASE, feed: BASE, updated: new Date(AT) })
  for (const { id, title, url, summary, html, updatedAt, publishedAt, categories } of items) {
    const category = categories.map(({ label, term, scheme }) => ({ name: label, term, scheme, domain: scheme }))
    feed.addItem({
      id,
      title,
      link: url,
      description: summary,
      content: html,
      date: updatedAt,
      published: publishedAt,
      category,
    })
  }
  return feed
}

function rssByFeedsmith(): string {
  return generateRssFeed({
    title,
    link: BASE,
    description: title,
    items: items.map(({ id, title, url, summary, html, publishedAt, categories }) => ({
      title,
      link: url,
      description: summary,
      guid: { value: id, isPermaLink: false },
      pubDate: publishedAt,
      content: { encoded: html },
      categories: categories.map(({ label, scheme }) => ({ name: label, domain: scheme })),
    })),
  })
}

function atomByFeedsmith(): string {
  return generateAtomFeed({
    id: BASE,
    title: { value: title },
    updated: new Date(AT),
    entries: items.map(({ id, title, url, summary, html, publishedAt, updatedAt, categories }) => ({
      id,
      title: { value: title },
      links: [{ href: url }],
      summary: { value: summary },
      content: { value: html, type: 'html' },
      published: publishedAt,
      updated: updatedAt,
      categories: categories.map(({ label, term, scheme }) => ({ label, term, scheme })),
    })),
  })
}

function jsonByFeedsmith(): unknown {
  return generateJsonFeed({
    title,
    items: items.map(({ id, title, url, summary, html, publishedAt, updatedAt, categories }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: publishedAt,
      date_modified: updatedAt,
      tags: categories.map(({ label }) => label),
    })),
  })
}

function calendarAlone(): string {
  const calendar = ical({ name: title })
  for (const { id, title, url, summary, days, updatedAt } of events) {
    const start = new Date(days?.first ?? AT)
    calendar.createEvent({ id, summary: title, description: summary, url, start, allDay: true, stamp: updatedAt })
  }
  return calendar.toString()
}
