import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import type { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import { clean } from '#feeds/text.ts'
import { listen } from '#local/http.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import { site } from '#site/app.ts'
import { aCommitmentEntry } from '../feeds/entries.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { apiOver, BASE } from './api.ts'
import { publishing } from './published.ts'

const records = Array.from({ length: 130 }, (_, at) => aRecord({ id: `m-${at}` }))
const app = apiOver({ records, meetings: records.map(entryOf), commitments: [aCommitmentEntry()] })

describe('lines', () => {
  test('are whole records in the order of the list', async () => {
    const response = await app.request('/api/v1/export.jsonl')
    expect(response.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="huixun-meetings.jsonl"')
    const lines = (await response.text()).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(records)))
  })

  test('go on in another answer', async () => {
    const first = await app.request('/api/v1/export.jsonl?limit=120')
    expect((await first.text()).match(/\n/g)).toHaveLength(120)
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get('Link') ?? '')?.[1] ?? ''
    const second = await app.request(link.replace(BASE, ''))
    expect((await second.text()).match(/\n/g)).toHaveLength(10)
    expect(second.headers.get('Link')).toBeNull()
  })

  test('are as many as there are, in one answer, read a few at a time', async () => {
    const { app, reads, sizes } = counted(2_530)
    const response = await app.request('/api/v1/export.jsonl')
    expect(response.headers.get('Link')).toBeNull()
    const ids = (await response.text()).trimEnd().split('\n')
    expect(new Set(ids.map((line) => JSON.parse(line).meeting.id)).size).toBe(2_530)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50)
    expect(reads()).toBe(51)
  })

  test('are read only as fast as the client takes them, and no more once it has gone', async () => {
    const { app, reads } = counted(130)
    const { body } = await app.request('/api/v1/export.jsonl')
    const reader = body?.getReader()
    // The first ones come before the header, which would otherwise promise what can't be had.
    expect(reads()).toBe(1)
    await reader?.read()
    expect(reads()).toBe(1)
    await reader?.read()
    expect(reads()).toBe(2)
    await reader?.cancel()
    expect(reads()).toBe(2)
  })
})

describe('over a connection', () => {
  const coded = [{ 'Accept-Encoding': 'identity' }, { 'Accept-Encoding': 'gzip' }]

  test.each(coded)('an export that breaks off is an error and no shorter file (%j)', async (headers) => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { app, reads } = counted(1_000, 9)
    await serving(app, async (site) => {
      const whole = fetch(`${site}/api/v1/export.jsonl`, { headers }).then((response) => response.text())
      await expect(whole).rejects.toThrow()
      expect(reads()).toBe(9)
    })
    silent.mockRestore()
  })

  test.each(coded)('nothing is read for a client that takes nothing, or has gone (%j)', async (headers) => {
    const { app, reads } = counted(20_000)
    await serving(app, async (site) => {
      const leaving = new AbortController()
      const { body } = await fetch(`${site}/api/v1/export.jsonl`, { headers, signal: leaving.signal })
      await body?.getReader().read()
      const waiting = await standstill(reads)
      expect(waiting).toBeLessThan(200)
      leaving.abort()
      expect(await standstill(reads)).toBeLessThanOrEqual(waiting + 1)
    })
  })

  test('HEAD tells of a file and reads no more than its beginning', async () => {
    const { app, reads } = counted(500)
    await serving(app, async (site) => {
      const { status, headers } = await fetch(`${site}/api/v1/export.csv`, { method: 'HEAD' })
      expect(status).toBe(200)
      expect(headers.get('Content-Disposition')).toContain('huixun-meetings.csv')
      expect(await standstill(reads)).toBe(1)
    })
  })

  test('what fails from the start is told as a failure', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const path of ['export.jsonl', 'export.csv', 'export.jsonl?limit=10']) {
      const response = await counted(500, 1).app.request(`/api/v1/${path}`)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(response.headers.get('Content-Disposition')).toBeNull()
    }
    silent.mockRestore()
  })
})

describe('a table', () => {
  test('is what a spreadsheet opens right: marked as UTF-8, headings in Chinese, lines ended as RFC 4180 says', async () => {
    const response = await app.request('/api/v1/export.csv?of=commitments')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="huixun-commitments.csv"')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, row, end] = new TextDecoder().decode(bytes).split('\r\n')
    expect(head).toBe(
      '编号,承诺,责任方,发言人,力度,领域,项目,期间始,期间止,期限,状态,会议编号,会议,会议日期,报道媒体,网页,收录时间,更新时间',
    )
    expect(row).toMatch(/^river-conference-3-c1,年底前开工建设沿江货运铁路,沿江三市,王某,将,交通,/)
    expect(end).toBe('')
  })

  test('has words of its own for programs', async () => {
    const [head, row] = (await (await app.request('/api/v1/export.csv?lang=en&limit=1')).text()).split('\r\n')
    expect(head).toMatch(/id,title,kind,series/)
    expect(row).toContain(',joint-conference,')
  })

  test('is as long as the list', async () => {
    const rows = parsed(await (await app.request('/api/v1/export.csv?of=meetings')).text())
    expect(rows).toHaveLength(131)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  test('holds no formula and loses no word, whatever articles say', async () => {
    const beginning = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n', ' ', '会', '')
    const word = fc.tuple(beginning, fc.string({ unit: 'binary' })).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(word, word, async (text, actor) => {
        const app = apiOver({ commitments: [aCommitmentEntry({ text, actor })] })
        const csv = await (await app.request('/api/v1/export.csv?of=commitments')).text()
        const [, row = []] = parsed(csv)
        expect(row).toHaveLength(18)
        expect([clean(text), `'${clean(text)}`]).toContain(row[1])
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 200 },
    )
  })
})

test.each(['of=people', 'lang=fr', 'limit=1001', 'kind=x', 'cursor=%00', 'of=meetings&of=meetings'])(
  'an export with %s is a bad request',
  async (query) => {
    const response = await app.request(`/api/v1/export.csv?${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  },
)

/** The site over so many records, and how often whole ones were read; from the `breaksAt`th time on in vain. */
function counted(length: number, breaksAt = Infinity) {
  const records = Array.from({ length }, (_, at) => aRecord({ id: `m-${at}` }))
  const published = publishing({ meetings: records.map(entryOf) })
  const all = new Map(records.map((record) => [record.meeting.id, record]))
  const sizes: number[] = []
  const counting = {
    ...published,
    records: async (ids: readonly string[]) => {
      sizes.push(ids.length)
      if (sizes.length >= breaksAt) throw new Error('The table is gone.')
      return new Map(ids.map((id) => [id, { ...(all.get(id) as PublishedMeeting), noise: noise() }]))
    },
  }
  return { app: site(counting, { baseUrl: BASE, now: () => new Date(0) }), reads: () => sizes.length, sizes }
}

/** Words that no coding makes short, so that what is sent fills the buffers on its way. */
function noise(): string {
  return randomBytes(2_000).toString('base64')
}

/** Serves an application as one machine does, as long as `use` takes. */
async function serving({ fetch }: Hono, use: (site: string) => Promise<void>): Promise<void> {
  const server = await listen({ host: '127.0.0.1', port: 0 })
  server.serve(fetch)
  try {
    await use(server.url)
  } finally {
    server.stop()
  }
}

/** A number once it has stopped growing. */
async function standstill(number: () => number): Promise<number> {
  for (let before = -1; before !== number(); await pause(300)) before = number()
  return number()
}

/** Rows of a table as RFC 4180 reads it. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  const text = csv.replace(/^\uFEFF/, '')
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? []
    if (end === undefined) throw new Error('No table.')
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
