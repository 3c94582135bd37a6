import type { ServerType } from '@hono/node-server'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import { site } from '#site/app.ts'
import { TABLE, useEmbedded } from '../contracts/embedded.ts'
import { aMeeting } from '../feeds/records.ts'
import { listening } from './chromium.ts'

/** Feeds over HTTP, out of the embedded database. */
const MEETINGS = 70
const embedded = useEmbedded()
let address: string
let server: ServerType
let calls = 0

beforeAll(async () => {
  const table = recordTable(embedded.documents, TABLE)
  for (let number = 0; number < MEETINGS; number++) {
    const at = new Date(Date.UTC(2025, number < 30 ? 1 : 2, 1, 0, number)).toISOString()
    const revision = revise(undefined, meetingOf(number), at)
    if (revision === undefined) throw new Error('a new meeting gives a revision')
    await table.putRevision(revision)
    await table.putEntries(revision.id, entriesOf(revision))
  }
  embedded.documents.middlewareStack.add(
    (next) => (args) => {
      calls += 1
      return next(args)
    },
    { step: 'initialize', name: 'count' },
  )
  const started = await listening(application())
  server = started.server
  address = started.address
})

afterAll(() => server?.close())

function application(now = () => new Date()) {
  return site(publishedTable(embedded.documents, TABLE, now), { baseUrl: 'https://huixun.example', now })
}

function meetingOf(number: number) {
  const kind = number % 2 === 0 ? 'forum' : 'symposium'
  const places = [number % 3 === 0 ? { name: '武侯区', adcode: '510107' } : { name: '重庆市', adcode: '500000' }]
  const title = `第${number}次会议`
  const commitments = aMeeting().commitments.map((one) => ({
    ...one,
    id: `m${number}-${one.id}`,
    projects: [...one.projects, '沿江5G专网'],
  }))
  return aMeeting({ id: `m${number}`, title, kind, places, commitments })
}

async function read(path: string): Promise<string> {
  const response = await fetch(address + path.replace('https://huixun.example', ''))
  expect(response.status).toBe(200)
  return response.text()
}

async function walk(path: string, olderOf: (text: string) => string | undefined): Promise<string[]> {
  const documents: string[] = []
  for (let next: string | undefined = path; next !== undefined && documents.length < 50; ) {
    const text = await read(next)
    documents.push(text)
    next = olderOf(text)
  }
  return documents
}

const namesIn = (text: string) => text.match(/(?<=tag:huixun,2026:(?:meeting|commitment)\/)[\w-]+/g) ?? []
const archived = (text: string) => parseAtomFeed(text).links?.find(({ rel }) => rel === 'prev-archive')?.href
const paged = (text: string) => parseJsonFeed(text).next_url

test('every archive together tells every meeting, across months', async () => {
  const names = (await walk('/feeds/meetings.atom', archived)).flatMap(namesIn)
  expect(new Set(names).size).toBe(MEETINGS)
})

test('every page together tells every commitment once', async () => {
  const names = (await walk('/feeds/commitments.json', paged)).flatMap((text) =>
    (parseJsonFeed(text).items ?? []).map((item) => item?.id),
  )
  expect(names).toHaveLength(MEETINGS * 3)
  expect(new Set(names).size).toBe(MEETINGS * 3)
})

test('filters go together, and an outer division holds what lies in it', async () => {
  const pages = await walk('/feeds/meetings.json?place=%E5%9B%9B%E5%B7%9D&kind=forum', paged)
  const titles = pages.flatMap((text) => (parseJsonFeed(text).items ?? []).map((item) => item?.title))
  const expected = Array.from({ length: MEETINGS }, (_, number) => number).filter((number) => number % 6 === 0)
  expect(titles).toEqual(expected.reverse().map((number) => `第${number}次会议`))
  expect(parseJsonFeed(pages[0] ?? '').title).toBe('会讯：四川省、论坛大会的最新会议')
})

test('items carry what the whole record says', async () => {
  const text = await read('/feeds/commitments.rss?project=%E6%B2%BF%E6%B1%9F%E9%AB%98%E9%93%81')
  expect(text).toContain('<li>提出：周明远（江东市委书记）</li>')
  expect(text).toContain('会讯：沿江高铁的最新承诺')
})

test.each(['meetings', 'commitments'])(
  '%s: a name is spelled one way in the address, as articles do in the title',
  async (feed) => {
    for (const asked of ['沿江5G专网', '沿江 5g专网']) {
      const document = parseAtomFeed(await read(`/feeds/${feed}.atom?project=${encodeURIComponent(asked)}`))
      expect(document.title?.value).toContain('会讯：沿江5G专网的')
      const self = document.links?.find(({ rel }) => rel === 'self')?.href
      expect(self).toBe(`https://huixun.example/feeds/${feed}.atom?project=${encodeURIComponent('沿江5g专网')}`)
    }
  },
)

test('a calendar holds all meetings', async () => {
  expect((await read('/feeds/meetings.ics')).match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(MEETINGS)
})

test('who has it costs the table one item at most', async () => {
  let time = Date.now()
  const app = application(() => new Date(time))
  const tag = (await app.request('/feeds/meetings.rss')).headers.get('ETag') ?? ''
  for (const later of [0, 1000, 5000]) {
    time += later
    calls = 0
    expect((await app.request('/feeds/meetings.rss', { headers: { 'If-None-Match': tag } })).status).toBe(304)
    expect(calls).toBeLessThanOrEqual(1)
  }
})

test.each(['rss', 'atom', 'json', 'ics'])('%s: two processes give one document one tag', async (format) => {
  const over = await fetch(`${address}/feeds/meetings.${format}`)
  const other = await application().request(`/feeds/meetings.${format}`)
  expect(other.headers.get('ETag')).toBe(over.headers.get('ETag'))
  expect(await other.text()).toBe(await over.text())
})
