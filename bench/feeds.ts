import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import autocannon from 'autocannon'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { listen } from '#local/http.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import { site } from '#site/app.ts'
import { fullMeeting } from './full.ts'

/**
 * Feeds over HTTP from the embedded stack, in one process: kept in memory, not modified, and made anew for every request.
 * The client runs in a thread of its own; CPU is that of the stack, table included.
 */
const MEETINGS = 600
const SECONDS = 5
const FIRST = Date.UTC(2026, 0, 1)
const APART_MS = 60_000
const HOST = '127.0.0.1'

const folder = mkdtempSync(join(tmpdir(), 'huixun-bench-'))
const dynamodb = await startDynamo({ folder, table: 'records' })
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: dynamodb.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }),
  { marshallOptions: { removeUndefinedValues: true } },
)
let calls = 0
/** Requests without an answer yet: the client leaves before the last ones. */
let underWay = 0
client.middlewareStack.add(
  (next) => (args) => {
    calls += 1
    return next(args)
  },
  { step: 'initialize', name: 'count' },
)

try {
  await fill()
  console.log(
    'what                                       requests/s  p50 ms  p99 ms  CPU ms each  KB each  table calls each',
  )
  await kept()
  await anew()
} finally {
  client.destroy()
  await dynamodb.stop()
  rmSync(folder, { recursive: true })
}

async function fill(): Promise<void> {
  const table = recordTable(client, 'records')
  for (let number = 0; number < MEETINGS; number++) {
    const at = new Date(FIRST + number * APART_MS).toISOString()
    const revision = revise(undefined, fullMeeting(number), at)
    if (!revision) throw new Error('no revision')
    await table.putRevision(revision)
    await table.putEntries(revision.id, entriesOf(revision))
  }
}

/** Documents that stay in memory. */
async function kept(): Promise<void> {
  const server = await serving({ now: () => new Date() })
  for (const format of ['rss', 'json', 'ics']) await measure(`kept: ${format}`, server.url, format, {})
  const { headers } = await fetch(`${server.url}/feeds/meetings.rss`)
  await measure('not modified: rss', server.url, 'rss', { 'If-None-Match': headers.get('ETag') ?? '' })
  server.stop()
}

/** A world that has changed since, each time that it is asked. */
async function anew(): Promise<void> {
  let time = FIRST
  const now = () => {
    time += 2_000
    return new Date(time)
  }
  const server = await serving({ now, stamp: () => String(time) })
  for (const format of ['rss', 'atom', 'json', 'ics']) {
    await measure(`made anew: ${format}`, server.url, format, {}, 1)
  }
  await measure('made anew: rss, eight at a time', server.url, 'rss', {}, 8)
  server.stop()
}

async function serving({ now, stamp }: { now: () => Date; stamp?: () => string }) {
  const published = publishedTable(client, 'records', now)
  const read = published.stamp
  if (stamp) published.stamp = async () => (await read()) + stamp()
  const server = await listen({ host: HOST, port: 0 })
  const { fetch } = site(published, { baseUrl: server.url, now })
  server.serve(async (request) => {
    underWay += 1
    try {
      return await fetch(request)
    } finally {
      underWay -= 1
    }
  })
  return server
}

async function measure(
  name: string,
  url: string,
  format: string,
  headers: Record<string, string>,
  connections = 10,
): Promise<void> {
  const options = {
    url: `${url}/feeds/meetings.${format}`,
    headers: { 'Accept-Encoding': 'br', ...headers },
    connections,
    workers: 1,
  }
  await autocannon({ ...options, duration: 1 })
  calls = 0
  const cpu = process.threadCpuUsage()
  const { requests, latency, throughput, errors, non2xx, statusCodeStats } = await autocannon({
    ...options,
    duration: SECONDS,
  })
  const { user, system } = process.threadCpuUsage(cpu)
  while (underWay > 0) await pause(50)
  if (errors > 0 || non2xx - (statusCodeStats?.['304']?.count ?? 0) > 0) throw new Error(`${name}: ${errors} errors`)
  const figures = [
    requests.average.toFixed(0).padStart(12),
    latency.p50.toFixed(0).padStart(8),
    latency.p99.toFixed(0).padStart(8),
    ((user + system) / 1000 / requests.total).toFixed(2).padStart(12),
    (throughput.average / requests.average / 1024).toFixed(1).padStart(9),
    (calls / requests.total).toFixed(2).padStart(12),
  ]
  console.log(name.padEnd(41) + figures.join(''))
}
