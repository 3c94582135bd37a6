import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
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
 * 100,000, or as many as `--minutes` of filling allow (60 where it isn't said). Meetings come at one rate, so that a
 * larger table holds more months.
 */
const { values: options } = parseArgs({
  options: { large: { type: 'boolean', default: false }, minutes: { type: 'string', default: '60' } },
})
const SIZES = [100, 1_000, 10_000, ...(options.large ? [100_000] : [])]
const LONGEST_FILL_MS = Number(options.minutes) * 60_000
const APART_MS = 10 * 60_000
const FIRST = Date.UTC(2026, 0, 1)
const AT_ONCE = 8
const ROUNDS = 200
const WARM_UP = 40
const PAGE = 50
const RECORDS = Array.from({ length: PAGE }, (_, at) => meetingNumbered(at).id)

interface Measure {
  /** Milliseconds of a request, by number of meetings. */
  times: Map<number, number>
  /** Requests to the table, by number of meetings. */
  calls: Map<number, number>
}

const measures = new Map<string, Measure>()

const filled: Filled[] = []
try {
  for (const size of SIZES) filled.push(await fillOne(size))
  for (const name of Object.keys(filled[0]?.questions ?? {})) await time(name)
  report()
} finally {
  for (const { close } of filled) await close()
}

/** A table with so many meetings. */
interface Filled {
  size: number
  questions: Record<string, () => Promise<unknown>>
  counted: Counted
  close(): Promise<void>
}

async function fillOne(wanted: number): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-bench-'))
  const dynamodb = await startDynamo({ folder, table: 'records' })
  const counted = countedClient(dynamodb.endpoint)
  const size = await fill(recordTable(counted.client, 'records'), wanted)
  const questions = await questionsTo(
    publishedTable(counted.client, 'records', () => new Date()),
    size,
  )
  const close = async () => {
    counted.client.destroy()
    await dynamodb.stop()
    rmSync(folder, { recursive: true })
  }
  return { size, questions, counted, close }
}

/** Gives how many meetings the table has in the end. */
async function fill(table: RecordTable, wanted: number): Promise<number> {
  const began = performance.now()
  const spent = () => performance.now() - began
  let size = 0
  for (; size < wanted && spent() < LONGEST_FILL_MS; size += Math.min(AT_ONCE, wanted - size)) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, wanted - size) }, (_, at) => size + at)
    await Promise.all(numbers.map((number) => publish(table, number)))
  }
  console.error(`${size} of ${wanted} meetings filled in ${(spent() / 1000).toFixed(0)} s`)
  return size
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
async function questionsTo(published: Published, size: number): Promise<Record<string, () => Promise<unknown>>> {
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
    'filter: one project': () => published.commitments({ filter: { project: '第3高铁' }, limit: 5 }),
    'search: 交通': () => published.meetings({ filter: { q: '交通' }, limit: 10 }),
    'search: 交通工作 成都': () => published.meetings({ filter: { q: '交通工作 成都' }, limit: 2 }),
    'sync: 50 changes from the beginning': () => published.changes({ limit: PAGE }),
    'sync: nothing new': () => published.changes({ since: end, limit: PAGE }),
    'id: meeting': () => published.meeting(meetingNumbered(1).id),
    'id: commitment with its ledger': () => published.commitment(commitment, '2036-01-01'),
    'id: 50 whole records': () => published.records(RECORDS),
    'id: project': () => published.project('第3高铁'),
    'filter: open commitments': () => published.commitments({ filter: { status: 'open' }, limit: PAGE }),
    'directory: projects': () => published.directory('projects', { limit: 8 }),
    'directory: bodies': () => published.directory('bodies', { limit: PAGE }),
    'ledger: tally': () => published.tally(),
    'days: last thirty': () => published.daily(30),
    stamp: () => published.stamp(),
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

/** Asks the tables in turn, so that whatever else the machine does strikes all of them alike. */
async function time(name: string): Promise<void> {
  const times = new Map(filled.map(({ size }) => [size, [] as number[]]))
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const { size, questions, counted } of filled) {
      counted.calls = 0
      const began = performance.now()
      await questions[name]?.()
      if (round >= 0) times.get(size)?.push(performance.now() - began)
    }
  }
  measures.set(name, {
    times: new Map([...times].map(([size, all]) => [size, lowerQuartile(all)])),
    calls: new Map(filled.map(({ size, counted }) => [size, counted.calls])),
  })
}

/** What a request takes when nothing else gets in its way. */
function lowerQuartile(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 4)] as number
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
  const found = filled.map(({ size }) => size)
  const sizes = found.map((size) => `${size.toLocaleString('en')}`)
  console.log(`\n## Growth of the table, ms of a request (requests to the table)\n`)
  console.log(`| | ${sizes.join(' | ')} | spread |\n| --- |${' ---: |'.repeat(found.length + 1)}`)
  for (const [name, { times, calls }] of measures) {
    const cells = found.map((size) => `${times.get(size)?.toFixed(2)} (${calls.get(size)?.toFixed(0)})`)
    const all = [...times.values()]
    const spread = `${((Math.max(...all) / Math.min(...all) - 1) * 100).toFixed(0)} %`
    console.log(`| ${name} | ${cells.join(' | ')} | ${spread} |`)
  }
}
