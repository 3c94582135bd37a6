import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'

import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { FORMATS, type Format, render } from '#feeds/render.ts'
import { aChannel, BASE } from './channels.ts'
import { aCommitmentEntry, aMeetingEntry } from './entries.ts'

const formats = Object.keys(FORMATS) as Format[]

function meetings(format: Format, ...entries: Parameters<typeof meetingItem>[0][]): string {
  return render(
    format,
    aChannel('meetings', format),
    entries.map((entry) => meetingItem(entry, BASE)),
  )
}

test('RSS names outlets as creators, and its guid is no address', () => {
  const document = meetings('rss', aMeetingEntry({ outlets: ['沿江日报', '下游晚报'] }))
  const feed = parseRssFeed(document)
  expect(feed).toMatchObject({
    title: '会讯：最新会议',
    language: 'zh-CN',
    link: `${BASE}/`,
    atom: { links: [{ rel: 'self', href: `${BASE}/feeds/meetings.rss` }] },
  })
  expect(feed.items?.[0]).toMatchObject({
    title: '沿江三市联席会议第三次会议',
    link: `${BASE}/meetings/river-conference-3`,
    guid: { value: 'tag:huixun,2026:meeting/river-conference-3', isPermaLink: false },
    dc: { creators: ['沿江日报、下游晚报'] },
  })
  expect(document).not.toContain('<author>')
  expect(document.indexOf('<description><![CDATA[2025年3月4日')).toBeLessThan(document.indexOf('<content:encoded>'))
})

test('Atom says language, self, author and both dates', () => {
  const feed = parseAtomFeed(meetings('atom', aMeetingEntry({ updatedAt: '2025-03-06T02:00:00.000Z' })))
  expect(feed).toMatchObject({
    id: 'tag:huixun,2026:feed/meetings',
    updated: '2025-03-06T02:00:00.000Z',
    xml: { lang: 'zh-CN' },
  })
  expect(feed.links).toContainEqual({ rel: 'self', href: `${BASE}/feeds/meetings.atom` })
  expect(feed.entries?.[0]).toMatchObject({
    id: 'tag:huixun,2026:meeting/river-conference-3',
    published: '2025-03-05T01:00:00.000Z',
    updated: expect.stringMatching(/^2025-03-06T02:00:00\.000\d{6}Z$/),
    authors: [{ name: '沿江日报' }],
  })
})

test('no two entries of Atom say that they changed at one moment, and none ever says another one', () => {
  const entries = Array.from({ length: 50 }, (_, index) => aMeetingEntry({ id: `m${index}` }))
  const updated = (...some: typeof entries) =>
    parseAtomFeed(meetings('atom', ...some)).entries?.map((one) => one.updated)
  expect(new Set(updated(...entries)).size).toBe(50)
  expect(updated(...entries.slice(20))).toEqual(updated(...entries)?.slice(20))
  expect(updated(...entries)?.every((instant) => Date.parse(instant ?? '') === Date.parse('2025-03-05T01:00Z'))).toBe(
    true,
  )
})

test('JSON Feed is 1.1 with authors and language', () => {
  const document = meetings('json', aMeetingEntry())
  const feed = parseJsonFeed(document)
  expect(JSON.parse(document)).not.toHaveProperty('author')
  expect(feed).toMatchObject({
    title: '会讯：最新会议',
    language: 'zh-CN',
    home_page_url: `${BASE}/`,
    feed_url: `${BASE}/feeds/meetings.json`,
    authors: [{ name: '会讯' }],
  })
  expect(JSON.parse(document).version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.items?.[0]).toMatchObject({
    id: 'tag:huixun,2026:meeting/river-conference-3',
    authors: [{ name: '沿江日报' }],
    tags: ['联席会议', '重庆市'],
  })
})

test.each(formats)('%s tells the date of the meeting in the text of the item', (format) => {
  const item = meetingItem(aMeetingEntry(), BASE)
  expect(item.summary).toMatch(/^2025年3月4日 · 重庆市 · 联席会议。/)
  expect(meetings(format, aMeetingEntry())).toContain('2025年3月4日')
})

test.each(formats)('%s of no item is whole, and the same at any time', (format) => {
  const document = meetings(format)
  expect(document).toContain('会讯：最新会议')
  expect(meetings(format)).toBe(document)
  if (format === 'rss') expect(parseRssFeed(document).lastBuildDate).toBe('Thu, 01 Jan 2026 00:00:00 GMT')
  if (format === 'atom') expect(parseAtomFeed(document).updated).toBe('2026-01-01T00:00:00.000Z')
})

test('a feed was updated when its newest change was, wherever that stands', () => {
  const newest = '2026-05-05T05:05:05.000Z'
  const feed = parseAtomFeed(
    meetings('atom', aMeetingEntry({ id: 'a' }), aMeetingEntry({ id: 'b', updatedAt: newest }), aMeetingEntry()),
  )
  expect(feed.updated).toBe(newest)
})

test('the name of an item depends on the id of its record alone', () => {
  const before = meetingItem(aMeetingEntry(), BASE)
  const after = meetingItem(aMeetingEntry({ title: '改了的名称', kind: 'other' }), 'https://moved.example')
  expect(after.id).toBe(before.id)
  expect(commitmentItem(aCommitmentEntry(), BASE).id).toBe('tag:huixun,2026:commitment/river-conference-3-c1')
})

test('a commitment tells who is to act, by when, and at which meeting it was said', () => {
  const item = commitmentItem(aCommitmentEntry(), BASE)
  expect(item.title).toBe('沿江三市：年底前开工建设沿江货运铁路')
  expect(item.url).toBe(`${BASE}/meetings/river-conference-3#commitment-river-conference-3-c1`)
  expect(item.summary).toContain('期限：2025年12月31日')
  expect(item.summary).toContain('提出：王某')
  expect(item.html).toContain(`<a href="${BASE}/meetings/river-conference-3">沿江三市联席会议第三次会议</a>`)
})

test('a long commitment is clipped in the title and whole in the text', () => {
  const text = '𠮷'.repeat(200)
  const item = commitmentItem(aCommitmentEntry({ text }), BASE)
  expect(Array.from(item.title)).toHaveLength(60)
  expect(item.title.isWellFormed()).toBe(true)
  expect(item.html).toContain(text)
})
