import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { sourceTable } from '#adapters/dynamodb/sources.ts'
import { deadName } from '#local/aws.ts'
import { CONTEXT } from '#local/context.ts'
import { setEnvironment } from '#local/environment.ts'
import { wake } from '#local/schedule.ts'
import type { KnownAddress } from '#pipeline/follow/state.ts'
import { PUBLISH_QUEUE, put, QUEUE, remove, SOURCE_QUEUE, useEmbedded } from '../contracts/embedded.ts'
import { startSite } from '../follow/site.ts'
import { articleOf } from '../local/article.ts'
import { VARIABLES } from './functions.ts'
import { type Gate, startGate } from './gate.ts'
import { GRANTS, isOfLambda } from './grants.ts'

/** The functions at work with no more than what their roles grant, and each grant put to use. */
const TABLE_NAME = 'huixun'
const embedded = useEmbedded({ table: TABLE_NAME })
let gate: Gate

afterEach(() => gate.stop())

test('parse gets along with what it is granted, and needs all of it', async () => {
  await standAs('Parse')
  process.env.HUIXUN_HUB = 'https://hub.example/'
  const { handler } = await import('#functions/parse.ts')
  const parse = async (key: string, name = 'ObjectCreated:Put') =>
    expect(await handler(eventOf(key, name), CONTEXT)).toEqual({ batchItemFailures: [] })

  await put(embedded, 'uploads/一.txt', articleOf('一', 3))
  await parse('uploads/一.txt')
  await put(embedded, 'fetched/jiangzhou/一.txt', articleOf('一', 3).replace('何苗、', ''))
  await parse('fetched/jiangzhou/一.txt')
  const id = await firstMeeting()
  await put(embedded, `corrections/${id}.json`, JSON.stringify({ reason: '网站更正', patch: { mode: 'video' } }))
  await parse(`corrections/${id}.json`)
  await put(embedded, 'uploads/空.txt', '')
  await parse('uploads/空.txt')
  await put(embedded, 'uploads/一.txt', articleOf('二', 4))
  await parse('uploads/一.txt')
  for (const key of ['uploads/一.txt', `corrections/${id}.json`, 'fetched/jiangzhou/一.txt']) {
    await remove(embedded, key)
    await parse(key, 'ObjectRemoved:DeleteMarkerCreated')
  }
  await put(embedded, 'uploads/三.txt', articleOf('三', 5))
  await parse('uploads/三.txt')
  expectExactly('Parse')
})

test('feed gets along with what it is granted, and needs all of it', async () => {
  await standAs('Feed')
  const { app } = await import('#functions/feed.ts')
  const id = await firstMeeting()
  const addresses = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => addressOf(path, id)))
  expect(addresses.size).toBeGreaterThan(8)
  for (const address of addresses) expect.soft((await app.request(address)).status, address).toBeLessThan(500)
  expectExactly('Feed')
})

test('reconcile gets along with what it is granted, and needs all of it', async () => {
  await standAs('Reconcile')
  const { handler } = await import('#functions/reconcile.ts')
  await put(embedded, 'uploads/四.txt', articleOf('四', 6))
  // Promises for 2027 are overdue then.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-01-02T00:00:00Z') })
  await wake('reconcile', handler)
  vi.useRealTimers()
  expectExactly('Reconcile', AFTER_A_CRASH)
})

test('collect gets along with what it is granted, and needs all of it', async () => {
  const records = sourceTable(embedded.documents, TABLE_NAME)
  const at = new Date().toISOString()
  await records.register(
    { id: 'gone', name: '旧', home: '510000', url: 'https://a.example/', order: 0, every: 'PT1H' },
    at,
  )
  for (let back = 6; back <= 17; back++) await records.claimAddress(addressOfMonth(back))
  await standAs('Collect')
  const { handler } = await import('#functions/collect.ts')
  await wake('collect', handler)
  expectExactly('Collect')
})

test('fetch gets along with what it is granted, and needs all of it', async () => {
  const site = await startSite('127.0.0.2', {
    '/': `<ul>${[1, 2, 3].map((day) => `<li><a href="/2026/0${day}/content_${day}.html">江州市政府召开第${day}次常务会议</a><span>2026-11-0${day}</span></li>`).join('')}</ul>`,
    ...Object.fromEntries(
      [1, 2, 3].map((day) => [`/2026/0${day}/content_${day}.html`, `<p>${articleOf('七', day)}</p>`]),
    ),
  })
  const file = join(mkdtempSync(join(tmpdir(), 'huixun-')), 'sources.json')
  const source = {
    id: 'jiangzhou',
    name: '江州',
    home: '510000',
    kind: 'listing',
    url: `${site.origin}/`,
    every: 'PT1H',
  }
  writeFileSync(file, JSON.stringify([source]))
  const definition = { id: source.id, name: source.name, home: source.home, url: source.url, order: 0, every: 'PT1H' }
  await sourceTable(embedded.documents, TABLE_NAME).register(definition, new Date().toISOString())
  await standAs('Fetch')
  Object.assign(process.env, { HUIXUN_SOURCES: file, HUIXUN_ALLOW_LOOPBACK: '1' })
  const { handler } = await import('#functions/fetch.ts')
  const event = { Records: [recordOf(JSON.stringify({ source: source.id }))] }
  expect(await handler(event, CONTEXT)).toEqual({ batchItemFailures: [] })
  await site.stop()
  expectExactly('Fetch')
})

test('publish gets along with nothing but its queue', async () => {
  const pings: string[] = []
  const hub = await startSite('127.0.0.3', {
    '/': (request, response) => {
      pings.push(request.method ?? '')
      response.writeHead(204).end()
    },
  })
  await standAs('Publish')
  process.env.HUIXUN_HUB = `${hub.origin}/`
  const { handler } = await import('#functions/publish.ts')
  expect(await handler({ Records: [recordOf(JSON.stringify([{ list: 'meetings' }]))] })).toEqual({
    batchItemFailures: [],
  })
  await hub.stop()
  expect(pings).toEqual(['POST'])
  expectExactly('Publish')
})

test('whoever may not do something is refused', async () => {
  gate = await startGate({ grants: [], aws: embedded.aws.endpoint, dynamodb: embedded.dynamodb.endpoint })
  const answer = await fetch(`${gate.url}/articles/uploads/x.txt`)
  expect(answer.status).toBe(403)
  expect([...gate.refused]).toEqual(['s3:GetObject articlesbucket/uploads/x.txt'])
})

/** From here on, functions are imported anew and find the services behind a gate. */
async function standAs(name: string): Promise<void> {
  const { aws, dynamodb } = embedded
  gate = await startGate({ grants: GRANTS[name] ?? [], aws: aws.endpoint, dynamodb: dynamodb.endpoint })
  setEnvironment({
    site: 'https://huixun.example',
    aws: gate.url,
    dynamodb: gate.url,
    parseQueue: behind(aws.queueUrl(QUEUE.name)),
    parseDeadQueue: behind(aws.queueUrl(deadName(QUEUE.name))),
    sourceQueue: behind(aws.queueUrl(SOURCE_QUEUE.name)),
    sourceDeadQueue: behind(aws.queueUrl(deadName(SOURCE_QUEUE.name))),
    publishQueue: behind(aws.queueUrl(PUBLISH_QUEUE.name)),
    publishDeadQueue: behind(aws.queueUrl(deadName(PUBLISH_QUEUE.name))),
  })
  const own = VARIABLES[name] ?? []
  for (const variable of Object.keys(process.env)) {
    if (variable.startsWith('HUIXUN_') && !own.includes(variable)) delete process.env[variable]
  }
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT'
  vi.resetModules()
}

function behind(queueUrl: string): string {
  return new URL(new URL(queueUrl).pathname, gate.url).href
}

/** Reconcile also ends what parse began; then it does whatever parse does. */
const AFTER_A_CRASH = ['dynamodb:BatchGetItem table/RecordsTable', 'dynamodb:DeleteItem table/RecordsTable']

function expectExactly(name: string, seldom: readonly string[] = []): void {
  expect([...gate.refused]).toEqual([])
  const own = GRANTS[name]?.filter((grant) => !isOfLambda(grant, name)) ?? []
  expect([...gate.done].sort()).toEqual(own.filter((grant) => !seldom.includes(grant)).toSorted())
}

function eventOf(key: string, eventName: string) {
  const body = JSON.parse(recordOf().body)
  body.Records[0].eventName = eventName
  body.Records[0].s3.object.key = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+')
  return { Records: [recordOf(JSON.stringify(body))] }
}

/** A message as Lambda hands it over. */
function recordOf(body?: string) {
  const [record] = JSON.parse(readFileSync(new URL('../events/sqs-created.json', import.meta.url), 'utf8')).Records
  return { ...record, ...(body !== undefined && { body }) }
}

async function firstMeeting(): Promise<string> {
  const { publishedTable } = await import('#adapters/dynamodb/published.ts')
  const published = publishedTable(embedded.documents, TABLE_NAME, () => new Date())
  const { items } = await published.meetings({ limit: 1 })
  return items[0]?.id ?? 'none'
}

/** An address that a route answers. */
function addressOf(path: string, id: string): string {
  return path
    .replace(/:id(?:\{[^}]*\})?/, encodeURIComponent(id))
    .replace(/:[a-z]+(?:\{[^}]*\})?/gi, 'meetings')
    .replaceAll('*', 'x')
}

/** An address that no listing has shown for so many months. */
function addressOfMonth(back: number): KnownAddress {
  const at = new Date()
  at.setUTCMonth(at.getUTCMonth() - back, 1)
  const shownOn = at.toISOString().slice(0, 10)
  return {
    id: `old-${back}`,
    url: 'https://a.example/1',
    source: 'gone',
    state: 'fetched',
    foundAt: at.toISOString(),
    shownOn,
    position: 0,
  }
}
