import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aCommitmentEntry, aMeetingEntry } from '../feeds/entries.ts'
import { publishing } from './published.ts'

const BASE = 'https://huixun.example'
const FEEDS = ['meetings', 'commitments'].flatMap((feed) =>
  ['rss', 'atom', 'json', 'ics'].map((format) => `/feeds/${feed}.${format}`),
)

function application(title = '沿江三市联席会议第三次会议') {
  const published = publishing({
    meetings: [aMeetingEntry({ title }), aMeetingEntry({ id: 'older', updatedAt: '2025-02-01T00:00:00.000Z' })],
    commitments: [aCommitmentEntry()],
  })
  return site(published, { baseUrl: BASE, now: () => new Date('2025-03-06T01:05:00Z') })
}

test.each([
  ['rss', 'application/rss+xml; charset=utf-8', parseRssFeed],
  ['atom', 'application/atom+xml; charset=utf-8', (text: string) => ({ title: parseAtomFeed(text).title?.value })],
  ['json', 'application/feed+json; charset=utf-8', parseJsonFeed],
])('%s is served under its own media type and can be read', async (format, type, parse) => {
  for (const feed of ['meetings', 'commitments']) {
    const response = await application().request(`/feeds/${feed}.${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(type)
    expect(parse(await response.text()).title).toBe(feed === 'meetings' ? '会讯：最新会议' : '会讯：最新承诺')
  }
})

test.each(FEEDS)('%s can be cached, read by other sites, and says when it changed', async (path) => {
  const { headers } = await application().request(path, { headers: { Host: 'elsewhere.example' } })
  expect(headers.get('Cache-Control')).toMatch(/^public, max-age=\d{3}\b/)
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(headers.get('Last-Modified')).toBe('Wed, 05 Mar 2025 01:00:00 GMT')
  expect(headers.get('Vary')).toContain('Accept-Encoding')
  expect(headers.get('Link')).toBe(`<${BASE}${path}>; rel="self"`)
})

test.each(FEEDS)('%s answers 304, without body, to who has it', async (path) => {
  const tag = (await application().request(path)).headers.get('ETag') as string
  for (const sent of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const response = await application().request(path, { headers: { 'If-None-Match': sent } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    expect(response.headers.get('ETag')).toBe(tag)
    expect(response.headers.get('Cache-Control')).toContain('max-age')
    expect(response.headers.get('Content-Type')).toBeNull()
  }
})

test('the tag changes with the content', async () => {
  const before = (await application().request('/feeds/meetings.rss')).headers.get('ETag')
  const after = (await application('改了的名称').request('/feeds/meetings.rss')).headers.get('ETag')
  expect(after).not.toBe(before)
})

test('a date counts only where no tag is sent', async () => {
  const changed = 'Wed, 05 Mar 2025 01:00:00 GMT'
  const request = (headers: Record<string, string>) => application().request('/feeds/meetings.atom', { headers })
  expect((await request({ 'If-Modified-Since': changed })).status).toBe(304)
  expect((await request({ 'If-Modified-Since': 'Wed, 05 Mar 2025 00:59:59 GMT' })).status).toBe(200)
  expect((await request({ 'If-Modified-Since': 'yesterday' })).status).toBe(200)
  expect((await request({ 'If-Modified-Since': changed, 'If-None-Match': '"other"' })).status).toBe(200)
})

test('HEAD answers like GET without the body', async () => {
  const response = await application().request('/feeds/meetings.rss', { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('ETag')).toBe((await application().request('/feeds/meetings.rss')).headers.get('ETag'))
  expect(await response.text()).toBe('')
})

test('feeds come compressed to who wants it', async () => {
  const response = await application().request('/feeds/meetings.rss', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.headers.get('Content-Encoding')).toBe('gzip')
  const text = await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).text()
  expect(parseRssFeed(text).items).toHaveLength(2)
})

test('unknown parameters change nothing', async () => {
  const plain = await application().request('/feeds/meetings.json')
  const busted = await application().request('/feeds/meetings.json?_=1712345&utm_source=x')
  expect(busted.headers.get('ETag')).toBe(plain.headers.get('ETag'))
})

test('a page of a feed names at most a hundred items', async () => {
  const meetings = Array.from({ length: 120 }, (_, index) => aMeetingEntry({ id: `m${index}` }))
  const app = site(publishing({ meetings }), { baseUrl: BASE, now: () => new Date() })
  expect(parseRssFeed(await (await app.request('/feeds/meetings.rss')).text()).items).toHaveLength(100)
})

test('a calendar reaches further back than a feed, page by page', async () => {
  const meetings = Array.from({ length: 620 }, (_, index) => aMeetingEntry({ id: `m${index}` }))
  const app = site(publishing({ meetings }), { baseUrl: BASE, now: () => new Date() })
  const response = await app.request('/feeds/meetings.ics')
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const names = (await response.text()).match(/^UID:.*$/gm) ?? []
  expect(names).toHaveLength(500)
  expect(new Set(names).size).toBe(500)
})

test.each(['/', '/status', '/nothing', '/feeds/meetings.rss'])('%s is guarded', async (path) => {
  const { headers } = await application().request(path)
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Set-Cookie')).toBeNull()
})

test('the style sheet that pages name is there, for ever', async () => {
  const page = await (await application().request('/')).text()
  const path = /href="(\/assets\/style-[0-9a-f]+\.css)"/.exec(page)?.[1] ?? ''
  const response = await application().request(path)
  expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toContain('immutable')
  expect(page).not.toMatch(/<script|style="|<style|onclick=/)
})
