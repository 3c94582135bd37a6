import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '#feeds/text.ts'
import { api } from '#site/api/api.ts'
import { Documents } from '#site/cache.ts'
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

  test('are read only as fast as the client takes them, and no more once it has gone', async () => {
    const published = publishing({ records, meetings: records.map(entryOf) })
    let reads = 0
    const counting = {
      ...published,
      records: (ids: readonly string[]) => {
        reads += 1
        return published.records(ids)
      },
    }
    const now = () => new Date(0)
    const app = api({ baseUrl: BASE, now, published: counting, documents: new Documents(published.stamp, now) })
    const { body } = await app.request('/api/v1/export.jsonl')
    const reader = body?.getReader()
    expect(reads).toBe(0)
    await reader?.read()
    expect(reads).toBe(1)
    await reader?.cancel()
    expect(reads).toBe(1)
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
