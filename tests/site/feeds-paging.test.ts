import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { endsArchive } from '#feeds/archive.ts'
import type { MeetingEntry } from '#model/entry.ts'
import { site } from '#site/app.ts'
import { BASE } from '../feeds/channels.ts'
import { aMeetingEntry } from '../feeds/entries.ts'
import { aRecord } from '../feeds/records.ts'
import { publishing } from './published.ts'

/** Newest first, as lists are. */
const entries = Array.from({ length: 230 }, (_, index) => aMeetingEntry({ id: `meeting-${index}` }))

function serving(meetings: MeetingEntry[]) {
  return site(publishing({ meetings }), { baseUrl: BASE, now: () => new Date('2026-03-01T00:00:00Z') })
}

async function read(app: ReturnType<typeof serving>, address: string): Promise<string> {
  const response = await app.request(address.replace(BASE, ''))
  expect(response.status).toBe(200)
  return response.text()
}

function namesIn(text: string): string[] {
  return text.match(/(?<=tag:huixun,2026:meeting\/)meeting-\d+/g) ?? []
}

type Links = { rel?: string; href?: string }[] | undefined

function linkOf(links: Links, rel: string): string | undefined {
  return links?.find((link) => link.rel === rel)?.href
}

const rssLinks = (text: string) => parseRssFeed(text).atom?.links
const atomLinks = (text: string) => parseAtomFeed(text).links

/** Where a document of each format says that the items before its own stand. */
const OLDER = {
  json: (text: string) => parseJsonFeed(text).next_url,
  atom: (text: string) => linkOf(atomLinks(text), 'prev-archive'),
  rss: (text: string) => linkOf(rssLinks(text), 'prev-archive'),
}

type Paged = keyof typeof OLDER

/** Every document from the newest on, by its address. */
async function walk(app: ReturnType<typeof serving>, format: Paged, query = ''): Promise<Map<string, string>> {
  const documents = new Map<string, string>()
  let address: string | undefined = `${BASE}/feeds/meetings.${format}${query}`
  while (address !== undefined && documents.size < 100) {
    const text = await read(app, address)
    documents.set(address, text)
    address = OLDER[format](text)
  }
  return documents
}

test.each(Object.keys(OLDER) as Paged[])('%s: back to the beginning, no item left out', async (format) => {
  const documents = await walk(serving(entries), format)
  const seen = [...documents.values()].flatMap(namesIn)
  expect(new Set(seen).size).toBe(entries.length)
  expect([...documents.values()].every((text) => namesIn(text).length <= 50)).toBe(true)
})

test('JSON tells each item once', async () => {
  const documents = await walk(serving(entries), 'json')
  expect([...documents.values()].flatMap(namesIn)).toHaveLength(entries.length)
})

test.each(['atom', 'rss'] as const)('%s: whatever arrives, an archive stays what it is', async (format) => {
  const later = Array.from({ length: 37 }, (_, index) => aMeetingEntry({ id: `meeting-${index + 1000}` }))
  const before = await walk(serving(entries), format)
  const after = serving([...later, ...entries])
  const [, ...archives] = [...before]
  expect(archives.length).toBeGreaterThan(5)
  for (const [address, text] of archives) expect(await read(after, address)).toBe(text)
})

test('whoever comes later meets the archives that were known, and none other after them', async () => {
  const later = Array.from({ length: 37 }, (_, index) => aMeetingEntry({ id: `meeting-${index + 1000}` }))
  const before = [...(await walk(serving(entries), 'atom')).keys()]
  const after = [...(await walk(serving([...later, ...entries]), 'atom')).keys()]
  const known = before.findIndex((address, at) => at > 0 && after.includes(address))
  expect(known).toBeLessThan(3)
  expect(after.slice(after.indexOf(before[known] ?? ''))).toEqual(before.slice(known))
})

test.each(['atom', 'rss'] as const)('%s: an archive ends with an item that ends one, or is full', async (format) => {
  const [, ...archives] = [...(await walk(serving(entries), format)).values()].map(namesIn)
  for (const names of archives.slice(0, -1)) {
    expect(names.length === 50 || endsArchive(names.at(-1) ?? '')).toBe(true)
    expect(names.slice(0, -1).some(endsArchive)).toBe(false)
  }
})

test.each(['atom', 'rss'] as const)(
  '%s: an archive says that it is one, and where the newest stands',
  async (format) => {
    const links = format === 'atom' ? atomLinks : rssLinks
    const [[newest = '', head = ''] = [], [address = '', archive = ''] = []] = [
      ...(await walk(serving(entries), format)),
    ]
    expect(head).not.toContain('fh:archive')
    expect(linkOf(links(head), 'current')).toBeUndefined()
    expect(archive).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>')
    expect(linkOf(links(archive), 'current')).toBe(newest)
    expect(linkOf(links(archive), 'self')).toBe(address)
  },
)

test('links stand in the header, too', async () => {
  const linkHeader = async (path: string) => (await serving(entries).request(path)).headers.get('Link')
  expect(await linkHeader('/feeds/meetings.json?cursor=at-100')).toBe(
    [
      `<${BASE}/feeds/meetings.json?cursor=at-100>; rel="self"`,
      `<${BASE}/>; rel="alternate"; type="text/html"`,
      `<${BASE}/feeds/meetings.json?cursor=after-meeting-149>; rel="next"`,
    ].join(', '),
  )
  expect(await linkHeader('/feeds/meetings.atom?cursor=at-100')).toContain(
    `<${BASE}/feeds/meetings.atom>; rel="current"`,
  )
})

test('a filter goes along from page to page', async () => {
  const documents = await walk(serving(entries), 'atom', '?kind=joint-conference')
  expect([...documents.keys()].every((address) => address.includes('?kind=joint-conference'))).toBe(true)
  expect(new Set([...documents.values()].flatMap(namesIn)).size).toBe(entries.length)
})

test('a page of long items has fewer of them, never less than ten', async () => {
  const commitments = aRecord().meeting.commitments.flatMap((one) =>
    Array.from({ length: 100 }, (_, index) => ({ ...one, id: `${one.id}-${index}`, text: '长'.repeat(200) })),
  )
  const records = entries.map(({ id }) => aRecord({ id, commitments }))
  const app = site(publishing({ meetings: entries, records }), { baseUrl: BASE, now: () => new Date() })
  for (const format of Object.keys(OLDER) as Paged[]) {
    const documents = await walk(app, format)
    expect(namesIn([...documents.values()][0] ?? '').length).toBeGreaterThanOrEqual(10)
    expect(namesIn([...documents.values()][0] ?? '').length).toBeLessThan(40)
    expect(new Set([...documents.values()].flatMap(namesIn)).size).toBe(entries.length)
  }
})

test.each([
  ['/feeds/meetings.rss?cursor=elsewhere', 'text/plain'],
  ['/feeds/meetings.ics?cursor=%00', 'text/plain'],
  ['/feeds/meetings.json?cursor=elsewhere', 'application/problem+json'],
])('%s is refused with a sentence', async (path, type) => {
  const response = await serving(entries).request(path)
  expect(response.status).toBe(400)
  expect(response.headers.get('Content-Type')).toContain(type)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await response.text()).toContain('cursor')
})
