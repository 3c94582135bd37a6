import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import type { Item } from '#feeds/channel.ts'
import { channel } from '#feeds/channels.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { opml } from '#feeds/opml.ts'
import { type Format, render } from '#feeds/render.ts'
import { escapeHtml, oneLine } from '#feeds/text.ts'
import { aChannel, BASE } from './channels.ts'
import { aCommitmentEntry } from './entries.ts'
import { hostileRecord, hostileText } from './hostile.ts'
import { JSON_FEED } from './jsonfeed.ts'
import { entryOf } from './records.ts'

const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)
const isJsonFeed = ajv.compile(JSON_FEED)

/** Items of records that hold anything: the meeting, and its first commitment. */
function hostileItems(): fc.Arbitrary<Item[]> {
  return hostileRecord().map((record) => {
    const { id, title, commitments } = record.meeting
    const [promise] = commitments
    const promised = aCommitmentEntry({ ...promise, meetingId: id, meetingTitle: title })
    return [meetingItem(entryOf(record), BASE, record), commitmentItem(promised, BASE, record)]
  })
}

const anything = (check: (items: Item[]) => void | Promise<void>) =>
  fc.assert(fc.asyncProperty(hostileItems(), async (items) => check(items)))

/** What a title of HTML says, as a reader shows it. */
const titles = (items: Item[]) => items.map(({ title }) => oneLine(title))

describe('whatever articles hold, readers read back', () => {
  test('RSS, by feedsmith and by rss-parser', () =>
    anything(async (items) => {
      const document = render('rss', aChannel('meetings', 'rss'), items)
      expect(parseRssFeed(document).items?.map(({ title }) => title ?? '')).toEqual(titles(items))
      const read = await new RssParser<object, { guid: string }>().parseString(document)
      expect(read.items.map(({ guid }) => guid)).toEqual(items.map(({ id }) => id))
      expect(read.items.map((item) => (item.title ?? '').trim())).toEqual(titles(items))
    }))

  test('Atom, by feedsmith and by rss-parser', () =>
    anything(async (items) => {
      const document = render('atom', aChannel('meetings', 'atom'), items)
      const html = parseAtomFeed(document).entries?.map(({ title }) => title?.value ?? '')
      expect(html).toEqual(titles(items).map(escapeHtml))
      const read = await new RssParser<object, { id: string }>().parseString(document)
      expect(read.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    }))

  test('JSON Feed, by its schema and by feedsmith', () =>
    anything((items) => {
      const document = render('json', aChannel('meetings', 'json'), items)
      expect(isJsonFeed(JSON.parse(document)), JSON.stringify(isJsonFeed.errors)).toBe(true)
      expect(document).not.toMatch(/\\ud[89a-f]/)
      expect(parseJsonFeed(document).items?.map((item) => item?.title ?? '')).toEqual(titles(items))
    }))

  test('calendars, by ical.js', () =>
    anything((items) => {
      const read = new ICAL.Component(ICAL.parse(render('ics', aChannel('meetings', 'ics'), items)))
      const events = read.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      expect(events.map(({ summary }) => summary)).toEqual(titles(items))
      expect(events.every(({ description }, at) => description.endsWith(items[at]?.url ?? '-'))).toBe(true)
    }))

  test('filters in titles and addresses, in each format', () =>
    fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const of = (format: Format) => {
          const self = channel(
            { feed: 'meetings', format, filter: { q: text } },
            { words: `含“${text}”` },
            { baseUrl: BASE },
          )
          return { self, document: render(format, self, []) }
        }
        const rss = of('rss')
        const read = parseRssFeed(rss.document)
        expect(read.title).toBe(oneLine(rss.self.title))
        expect(read.atom?.links?.[0]?.href).toBe(rss.self.self)
        expect(parseAtomFeed(of('atom').document).title?.value).toBe(oneLine(rss.self.title))
        const json = JSON.parse(of('json').document)
        expect(isJsonFeed(json), JSON.stringify(isJsonFeed.errors)).toBe(true)
        expect(json.feed_url).toBe(of('json').self.self)
        const calendar = new ICAL.Component(ICAL.parse(of('ics').document))
        // It knows no such property, and leaves its text escaped.
        const name = String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([;,\\])/g, '$1')
        expect(name).toBe(oneLine(rss.self.title))
        const list = parseOpml(opml('全部', BASE, [{ title: '一组', channels: [rss.self] }]))
        expect(list.body?.outlines?.[0]?.outlines?.[0]?.xmlUrl).toBe(rss.self.self)
      }),
    ))
})
