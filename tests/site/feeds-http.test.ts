import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { expect, test, vi } from 'vitest'
import type { SourceStatus } from '#model/source.ts'
import { site } from '#site/app.ts'
import { BASE } from '../feeds/channels.ts'
import { aCommitmentEntry, aMeetingEntry } from '../feeds/entries.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { type Holdings, publishing } from './published.ts'

const NOW = new Date('2025-03-06T01:05:00Z')
const FORMATS = ['rss', 'atom', 'json', 'ics']
const FEEDS = ['meetings', 'commitments'].flatMap((feed) => FORMATS.map((format) => `/feeds/${feed}.${format}`))

function application(title = '沿江三市联席会议第三次会议', holdings: Holdings = {}) {
  const published = publishing({
    meetings: [aMeetingEntry({ title }), aMeetingEntry({ id: 'older', updatedAt: '2025-02-01T00:00:00.000Z' })],
    commitments: [aCommitmentEntry()],
    ...holdings,
  })
  return site(published, { baseUrl: BASE, now: () => NOW })
}

/** The application, and how often each call of what is published was made. */
function counting(holdings: Holdings = { meetings: [aMeetingEntry()] }) {
  const calls: Record<string, number> = {}
  const published = new Proxy(publishing(holdings), {
    get: (target, name) => {
      calls[String(name)] = (calls[String(name)] ?? 0) + 1
      return Reflect.get(target, name)
    },
  })
  let time = NOW.getTime()
  const app = site(published, { baseUrl: BASE, now: () => new Date(time) })
  const later = (milliseconds: number) => {
    time += milliseconds
  }
  return { app, calls, later }
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
  expect(headers.get('Access-Control-Expose-Headers')).toContain('Link')
  expect(headers.get('Last-Modified')).toBe('Wed, 05 Mar 2025 01:00:00 GMT')
  expect(headers.get('Vary')).toContain('Accept-Encoding')
  expect(headers.get('Link')).toMatch(`<${BASE}${path}>; rel="self"`)
})

test.each(FEEDS)('%s answers 304, without body, to who has it', async (path) => {
  const tag = (await application().request(path)).headers.get('ETag') as string
  for (const sent of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const response = await application().request(path, { headers: { 'If-None-Match': sent } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    expect(response.headers.get('ETag')).toBe(tag)
    expect(response.headers.get('Cache-Control')).toContain('max-age')
    expect(response.headers.get('Vary')).toContain('Accept-Encoding')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
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

test('HEAD answers like GET, its length too, without the body', async () => {
  for (const coding of ['identity', 'gzip', 'br']) {
    const headers = { 'Accept-Encoding': coding }
    const head = await application().request('/feeds/meetings.rss', { method: 'HEAD', headers })
    const got = await application().request('/feeds/meetings.rss', { headers })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('Content-Length')).toBe(String((await got.arrayBuffer()).byteLength))
    const others = (response: Response) => [...response.headers].filter(([name]) => name !== 'content-length')
    expect(others(head)).toEqual(others(got))
  }
})

test.each([
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.1, gzip', 'gzip'],
  ['gzip;q=0, br;q=0', null],
  ['*', 'br'],
  ['*;q=0, gzip', 'gzip'],
  ['', null],
])('who accepts %j gets %s', async (accepted, coding) => {
  const response = await application().request('/feeds/meetings.rss', { headers: { 'Accept-Encoding': accepted } })
  expect(response.headers.get('Content-Encoding')).toBe(coding)
  if (coding !== 'gzip') return
  const text = await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).text()
  expect(parseRssFeed(text).items).toHaveLength(2)
})

test('the tag is the same whatever the coding', async () => {
  const tags = ['identity', 'gzip', 'br'].map(async (coding) => {
    const response = await application().request('/feeds/meetings.rss', { headers: { 'Accept-Encoding': coding } })
    return response.headers.get('ETag')
  })
  expect(new Set(await Promise.all(tags)).size).toBe(1)
})

test('parameters that mean nothing change nothing', async () => {
  const { app, calls } = counting()
  const plain = await app.request('/feeds/meetings.json')
  const busted = await app.request('/feeds/meetings.json?_=1712345&utm_source=x&kind=')
  expect(await busted.text()).toBe(await plain.text())
  expect(calls.meetings).toBe(1)
})

test('a filter is named in the title, and stands in one order in the address of the feed', async () => {
  for (const format of ['rss', 'atom', 'json']) {
    const path = `/feeds/meetings.${format}?q=%E8%81%94%E5%B8%AD&x=1&place=%E9%87%8D%E5%BA%86`
    const response = await application().request(path)
    const text = await response.text()
    expect(text).toContain('会讯：重庆市、含“联席”的最新会议')
    const self = `${BASE}/feeds/meetings.${format}?place=500000&q=%E8%81%94%E5%B8%AD`
    expect(text.replaceAll('&amp;', '&')).toContain(self)
    expect(response.headers.get('Link')).toContain(`<${self}>; rel="self"`)
  }
})

test('two ways of asking for one filter are one document', async () => {
  const { app, calls } = counting()
  await app.request('/feeds/meetings.rss?kind=forum&place=500000')
  await app.request('/feeds/meetings.rss?place=重庆&kind=论坛大会')
  expect(calls.meetings).toBe(1)
})

test.each(FEEDS)('%s of what nobody has reported yet is whole and empty', async (path) => {
  const response = await application().request(`${path}?kind=forum&topic=security`)
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).toContain('论坛大会、安全')
  expect(text).not.toMatch(/<item>|<entry>|BEGIN:VEVENT/)
})

test.each([
  ['rss', 'text/plain', '联席会议'],
  ['atom', 'text/plain', '联席会议'],
  ['json', 'application/problem+json', 'joint-conference'],
  ['ics', 'text/plain', '联席会议'],
])('%s: a bad filter is refused with a sentence', async (format, type, said) => {
  const response = await application().request(`/feeds/meetings.${format}?kind=nothing`)
  expect(response.status).toBe(400)
  expect(response.headers.get('Content-Type')).toContain(type)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await response.text()).toContain(said)
})

test('a table that fails fails the request alone, and nothing of it is kept', async () => {
  const published = publishing({ meetings: [aMeetingEntry()] })
  const { meetings } = published
  const app = site(published, { baseUrl: BASE, now: () => NOW })
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  published.meetings = () => Promise.reject(new Error('no table'))
  expect((await app.request('/feeds/meetings.rss')).status).toBe(500)
  published.meetings = meetings
  expect((await app.request('/feeds/meetings.rss')).status).toBe(200)
  silent.mockRestore()
})

test.each(['/feeds/nothing.rss', '/feeds/meetings.xml', '/feeds/sources.ics'])('%s is no feed', async (path) => {
  expect((await application().request(path)).status).toBe(404)
})

test('a feed that is kept costs the table nothing, and a second later one item', async () => {
  const { app, calls, later } = counting()
  const tag = (await app.request('/feeds/meetings.atom')).headers.get('ETag') as string
  const before = { ...calls }
  const again = () => app.request('/feeds/meetings.atom', { headers: { 'If-None-Match': tag } })
  expect((await again()).status).toBe(304)
  expect(calls).toEqual(before)
  later(1000)
  expect((await again()).status).toBe(304)
  expect(calls).toEqual({ ...before, stamp: (before.stamp ?? 0) + 1 })
})

test('what is published is seen a second later', async () => {
  const holdings: Holdings = { meetings: [aMeetingEntry()], stamp: 'before' }
  const { app, later } = counting(holdings)
  await app.request('/feeds/meetings.rss')
  holdings.meetings?.unshift(aMeetingEntry({ id: 'new', title: '新收录的会议' }))
  holdings.stamp = 'after'
  later(1000)
  expect(await (await app.request('/feeds/meetings.rss')).text()).toContain('新收录的会议')
})

test('items carry the whole record, JSON in a member of its own', async () => {
  const record = aRecord()
  const [commitment] = record.meeting.commitments
  const entry = aCommitmentEntry({ id: commitment?.id ?? '', meetingId: record.meeting.id })
  const app = application(undefined, { records: [record], meetings: [entryOf(record)], commitments: [entry] })
  const meetings = JSON.parse(await (await app.request('/feeds/meetings.json')).text())
  expect(meetings.items[0]._huixun).toEqual({ about: `${BASE}/docs`, ...record })
  const commitments = JSON.parse(await (await app.request('/feeds/commitments.json')).text())
  expect(commitments.items[0]._huixun).toMatchObject({ about: `${BASE}/docs`, commitment, status: 'open' })
  expect(await (await app.request('/feeds/meetings.rss')).text()).toContain('<h3>承诺与部署</h3>')
})

test('a calendar reaches further back than a feed', async () => {
  const meetings = Array.from({ length: 620 }, (_, index) => aMeetingEntry({ id: `m${index}` }))
  const response = await application(undefined, { meetings }).request('/feeds/meetings.ics')
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const names = (await response.text()).match(/^UID:.*$/gm) ?? []
  expect(names).toHaveLength(500)
  expect(new Set(names).size).toBe(500)
})

test('a hub is announced where one is configured, in body and header, and nowhere else', async () => {
  const hub = 'https://hub.example/?for=huixun'
  const published = publishing({ meetings: [aMeetingEntry()] })
  const app = site(published, { baseUrl: BASE, now: () => NOW, hub })
  const read = async (format: string) => (await app.request(`/feeds/meetings.${format}`)).text()
  expect(parseRssFeed(await read('rss')).atom?.links).toContainEqual({ rel: 'hub', href: hub })
  expect(parseAtomFeed(await read('atom')).links).toContainEqual({ rel: 'hub', href: hub })
  expect(parseJsonFeed(await read('json')).hubs).toEqual([{ type: 'WebSub', url: hub }])
  expect((await app.request('/feeds/meetings.ics')).headers.get('Link')).toContain(`<${hub}>; rel="hub"`)
  for (const path of FEEDS) {
    const response = await application().request(path)
    expect(response.headers.get('Link')).not.toContain('hub')
    expect(await response.text()).not.toMatch(/"hubs"|rel="hub"/)
  }
})

test('a hub is named by the feeds that it is told of, which no cache may hold back from it', async () => {
  const app = site(publishing({}), { baseUrl: BASE, now: () => NOW, hub: 'https://hub.example/' })
  const headers = async (query: string) => (await app.request(`/feeds/meetings.atom?${query}`)).headers
  const told = await headers('kind=forum')
  expect(told.get('Link')).toContain('rel="hub"')
  expect(told.get('Cache-Control')).toMatch(/s-maxage=60/)
  expect(told.get('Cache-Control')).not.toContain('stale-while-revalidate')
  for (const query of ['kind=forum&place=510000', `q=${encodeURIComponent('高铁')}`]) {
    const untold = await headers(query)
    expect(untold.get('Link')).not.toContain('rel="hub"')
    expect(untold.get('Cache-Control')).toContain('stale-while-revalidate')
  }
  const sources = await app.request('/feeds/sources.atom')
  expect(sources.headers.get('Link')).not.toContain('rel="hub"')
})

test('the icon that feeds name is there', async () => {
  const address = parseAtomFeed(await (await application().request('/feeds/meetings.atom')).text()).icon ?? ''
  const response = await application().request(address.replace(BASE, ''))
  expect(response.headers.get('Content-Type')).toBe('image/png')
  expect(new Uint8Array(await response.arrayBuffer()).slice(1, 4)).toEqual(new TextEncoder().encode('PNG'))
})

const HEALTHY: SourceStatus = {
  id: 'daily',
  name: '沿江日报',
  home: '500000',
  url: 'https://news.example/list',
  state: 'healthy',
  lastAttempt: '2025-03-06T00:00:00.000Z',
  lastSuccess: '2025-03-06T00:00:00.000Z',
  lastNew: '2025-03-05T00:00:00.000Z',
  since: '2025-01-01T00:00:00.000Z',
  failure: null,
  daily: [],
}

test('a source that failed or dried up is an item of a feed of its own', async () => {
  const failing = { ...HEALTHY, id: 'f', name: '下游网', state: 'failing', failure: '服务器答以 503。' } as const
  const dry = { ...HEALTHY, id: 'd', name: '上游网', state: 'dried-up', since: '2025-03-01T00:00:00.000Z' } as const
  const app = application(undefined, { sources: [HEALTHY, failing, dry] })
  for (const format of ['rss', 'atom', 'json']) expect((await app.request(`/feeds/sources.${format}`)).status).toBe(200)
  const { items } = parseJsonFeed(await (await app.request('/feeds/sources.json')).text())
  expect(items?.map((item) => item?.title)).toEqual(['上游网：久无新文章', '下游网：访问失败'])
  expect(items?.[1]).toMatchObject({
    id: 'tag:huixun,2026:source/f%2F2025-01-01T00%3A00%3A00.000Z',
    summary: '下游网访问失败：服务器答以 503。',
  })
})

test('a visit that changes nothing changes no item of a source', async () => {
  const dry = { ...HEALTHY, state: 'dried-up' } as const
  const visited = { ...dry, lastAttempt: '2025-03-07T00:00:00.000Z', lastSuccess: '2025-03-07T00:00:00.000Z' }
  const [before, after] = [dry, visited].map((source) =>
    application(undefined, { sources: [source] }).request('/feeds/sources.json'),
  )
  expect(await (await after)?.text()).toBe(await (await before)?.text())
})

test('OPML lists the feeds of everything there is, each of which can be fetched', async () => {
  const directories = {
    places: [{ id: '500000', name: '重庆市', latest: null }],
    series: [{ id: 'yanjiang', name: '沿江“三市” & <联席会议>', latest: null }],
  }
  const app = application(undefined, { directories })
  const response = await app.request('/opml.xml')
  expect(response.headers.get('Content-Type')).toBe('text/x-opml; charset=utf-8')
  const groups = parseOpml(await response.text()).body?.outlines ?? []
  expect(groups.map(({ text }) => text)).toEqual(['全部', '地区', '系列会议', '会议类型', '承诺主题'])
  const feeds = groups.flatMap(({ outlines }) => outlines ?? [])
  expect(feeds).toContainEqual(
    expect.objectContaining({
      type: 'rss',
      text: '会讯：沿江“三市” & <联席会议>的最新会议',
      xmlUrl: `${BASE}/feeds/meetings.rss?series=yanjiang`,
      htmlUrl: `${BASE}/series/yanjiang`,
    }),
  )
  expect(feeds.length).toBeGreaterThan(30)
  for (const { xmlUrl = '' } of feeds) expect((await app.request(xmlUrl.replace(BASE, ''))).status).toBe(200)
})

test('a script of any site may ask whether a feed has changed, whatever of its question the edge passes on', async () => {
  const app = application()
  for (const path of ['/feeds/meetings.json', '/opml.xml', '/api/v1/meetings']) {
    const { status, headers } = await app.request(path, { method: 'OPTIONS' })
    expect([path, status]).toEqual([path, 204])
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match')
  }
})

const NAVIGATION = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

test.each(['rss', 'atom'])(
  '%s opened in a browser is XML with a style sheet, for readers it is what it is',
  async (format) => {
    const app = application()
    const type = async (Accept?: string) => {
      const response = await app.request(`/feeds/meetings.${format}`, { headers: Accept ? { Accept } : {} })
      expect(response.headers.get('Vary')?.split(', ').toSorted()).toEqual(['Accept', 'Accept-Encoding'])
      return response.headers.get('Content-Type')
    }
    expect(await type(NAVIGATION)).toBe('application/xml; charset=utf-8')
    for (const accept of [undefined, '*/*', `application/${format}+xml, text/html;q=0.5`, 'application/xml']) {
      expect(await type(accept)).toBe(`application/${format}+xml; charset=utf-8`)
    }
    const text = await (await app.request(`/feeds/meetings.${format}`)).text()
    const [, sheet = ''] = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(text) ?? []
    const response = await app.request(sheet)
    expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  },
)

test.each(['/feeds/', '/meetings/?kind=forum', '/api/v1/meetings/', '/feeds/meetings.rss/'])(
  '%s leads to the address without a slash at its end',
  async (path) => {
    const response = await application().request(path)
    expect(response.status).toBe(301)
    expect(response.headers.get('Location')).toBe(BASE + path.replace(/\/(\?|$)/, '$1'))
  },
)

test('nobody is led elsewhere by a slash', async () => {
  const response = await application().request('//evil.example/')
  expect(response.headers.get('Location')).toMatch(new RegExp(`^${BASE}/`))
})

test.each(['/', '/meetings', '/feeds/meetings.atom', '/feeds/meetings.json', '/opml.xml', '/meetings/any.json'])(
  '%s is only read, and says so',
  async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await application().request(path, { method })
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
    expect((await application().request(path, { method: 'OPTIONS' })).status).toBe(204)
  },
)
