import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { deadName } from '#local/aws.ts'
import { CONTEXT } from '#local/context.ts'
import { setEnvironment } from '#local/environment.ts'
import { wake } from '#local/schedule.ts'
import { put, QUEUE, remove, useEmbedded } from '../contracts/embedded.ts'
import { articleOf } from '../local/article.ts'
import { type Gate, startGate } from './gate.ts'
import { GRANTS } from './grants.ts'

/** The functions at work with no more than what their roles grant, and each grant put to use. */
const embedded = useEmbedded({ table: 'huixun' })
let gate: Gate

afterEach(() => gate.stop())

test('parse gets along with what it is granted, and needs all of it', async () => {
  await standAs('Parse')
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
  await wake('reconcile', handler)
  expectExactly('Reconcile')
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
  })
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT'
  vi.resetModules()
}

function behind(queueUrl: string): string {
  return new URL(new URL(queueUrl).pathname, gate.url).href
}

/** What Lambda itself does for a function by its role: take messages for it, and write its log. */
const OF_LAMBDA = /^(?:logs:|sqs:(?:ReceiveMessage|DeleteMessage|GetQueueAttributes) (?:Parsing|Fetching)Queue$)/

function expectExactly(name: string): void {
  expect([...gate.refused]).toEqual([])
  const used = new Set([...gate.done].map((grant) => grant.replace(/(articlesbucket\/[^/]+\/).*/, '$1*')))
  expect([...used].sort()).toEqual(GRANTS[name]?.filter((grant) => !OF_LAMBDA.test(grant)).toSorted())
}

function eventOf(key: string, eventName: string) {
  const event = readFileSync(new URL('../events/sqs-created.json', import.meta.url), 'utf8')
  const { Records } = JSON.parse(event)
  const body = JSON.parse(Records[0].body)
  body.Records[0].eventName = eventName
  body.Records[0].s3.object.key = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+')
  return { Records: [{ ...Records[0], body: JSON.stringify(body) }] }
}

async function firstMeeting(): Promise<string> {
  const { publishedTable } = await import('#adapters/dynamodb/published.ts')
  const published = publishedTable(embedded.documents, 'huixun', () => new Date())
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
