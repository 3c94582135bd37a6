import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { entriesOf } from '#pipeline/entries.ts'
import type { Published } from '#pipeline/published.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { revise } from '#pipeline/revise.ts'
import { meetingNumbered } from './meetings.ts'

/**
 * What readers ask of tables of 100, 1,000 and 10,000 meetings, which should cost the same; with `--large` also of
 * 100,000, which takes an hour or two to fill. Meetings come at one rate, so that a larger table holds more months.
 */
const SIZES = [100, 1_000, 10_000, ...(process.argv.includes('--large') ? [100_000] : [])]
const APART_MS = 10 * 60_000
const FIRST = Date.UTC(2026, 0, 1)
const AT_ONCE = 8
const ROUNDS = 60
const WARM_UP = 60
const PAGE = 50

interface Measure {
  name: string
  /** Milliseconds of a request, by number of meetings. */
  times: Map<number, number>
  /** Requests to the table, by number of meetings. */
  calls: Map<number, number>
}

const measures = new Map<string, Measure>()

for (const size of SIZES) await measure(size)
report()

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-bench-'))
  const dynamodb = await startDynamo({ folder, table: 'records' })
  const counted = countedClient(dynamodb.endpoint)
  try {
    await fill(recordTable(counted.client, 'records'), size)
    const published = publishedTable(counted.client, 'records', async () => [])
    for (const [name, ask] of Object.entries(await questions(published, size))) await time(name, ask, size, counted)
  } finally {
    counted.client.destroy()
    await dynamodb.stop()
    rmSync(folder, { recursive: true })
  }
}

async function fill(table: RecordTable, size: number): Promise<void> {
  const began = performance.now()
  for (let start = 0; start < size; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, size - start) }, (_, at) => start + at)
    await Promise.all(numbers.map((number) => publish(table, number)))
  }
  console.error(`${size} meetings filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

async function publish(table: RecordTable, number: number): Promise<void> {
  const at = new Date(FIRST + number * APART_MS).toISOString()
  const revision = revise(undefined, meetingNumbered(number), at)
  if (!revision) throw new Error('no revision')
  await table.putRevision(revision)
  await table.putEntries(revision.id, entriesOf(revision))
  if (revision.change) await table.putChange(revision.id, revision.change)
}

/** What is asked; the same at each size, of records that every size holds. */
async function questions(published: Published, size: number): Promise<Record<string, () => Promise<unknown>>> {
  const { next: end } = await last(published, size)
  const found = await published.meeting(meetingNumbered(1).id)
  const commitment = found?.meeting.commitments[0]?.id ?? ''
  return {
    'feed: newest 50 meetings': () => published.meetings({ limit: PAGE }),
    'feed: newest 50 commitments': () => published.commitments({ limit: PAGE }),
    'feed: second page': async () => {
      const { next } = await published.meetings({ limit: PAGE })
      return published.meetings({ limit: PAGE, cursor: next })
    },
    'filter: province': () => published.meetings({ filter: { place: '510000' }, limit: PAGE }),
    'filter: kind': () => published.meetings({ filter: { kind: 'symposium' }, limit: 15 }),
    'filter: province and kind': () =>
      published.meetings({ filter: { place: '510000', kind: 'symposium' }, limit: 10 }),
    'filter: one project of ten': () => published.commitments({ filter: { project: '第三高铁' }, limit: 5 }),
    'search: 交通': () => published.meetings({ filter: { q: '交通' }, limit: 10 }),
    'search: 交通工作 成都': () => published.meetings({ filter: { q: '交通工作 成都' }, limit: 3 }),
    'sync: 50 changes from the beginning': () => published.changes({ limit: PAGE }),
    'sync: nothing new': () => published.changes({ since: end, limit: PAGE }),
    'id: meeting': () => published.meeting(meetingNumbered(1).id),
    'id: commitment with its ledger': () => published.commitment(commitment, '2036-01-01'),
    'id: body': () => published.body('510000-政府'),
  }
}

async function last(published: Published, size: number): Promise<{ next: string }> {
  let page = await published.changes({ limit: 1000 })
  for (let seen = page.items.length; page.more; seen += page.items.length) {
    if (seen > size) throw new Error('more changes than meetings')
    page = await published.changes({ since: page.next, limit: 1000 })
  }
  return page
}

async function time(name: string, ask: () => Promise<unknown>, size: number, counted: Counted): Promise<void> {
  for (let round = 0; round < WARM_UP; round++) await ask()
  counted.calls = 0
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  const found = measures.get(name) ?? { name, times: new Map(), calls: new Map() }
  found.times.set(size, times.toSorted((one, other) => one - other)[ROUNDS / 2] as number)
  found.calls.set(size, counted.calls / ROUNDS)
  measures.set(name, found)
}

interface Counted {
  client: DynamoDBDocumentClient
  calls: number
}

function countedClient(endpoint: string): Counted {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'us-east-1', credentials }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  const counted = { client, calls: 0 }
  client.middlewareStack.add(
    (next) => (args) => {
      counted.calls += 1
      return next(args)
    },
    { step: 'initialize' },
  )
  return counted
}

function report(): void {
  const sizes = SIZES.map((size) => `${size.toLocaleString('en')}`)
  console.log(`\n## Growth of the table, median ms of a request (requests to the table)\n`)
  console.log(`| | ${sizes.join(' | ')} | spread |\n| --- |${' ---: |'.repeat(SIZES.length + 1)}`)
  for (const { name, times, calls } of measures.values()) {
    const cells = SIZES.map((size) => `${times.get(size)?.toFixed(2)} (${calls.get(size)?.toFixed(0)})`)
    const all = [...times.values()]
    const spread = `${((Math.max(...all) / Math.min(...all) - 1) * 100).toFixed(0)} %`
    console.log(`| ${name} | ${cells.join(' | ')} | ${spread} |`)
  }
}
