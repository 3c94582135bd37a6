import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { CONTEXT } from '#local/context.ts'
import { queueEndpoints, setEnvironment } from '#local/environment.ts'
import { keysOf } from '#pipeline/notification.ts'
import { purge, put, receive, remove, useEmbedded } from '../contracts/embedded.ts'
import { articleOf } from '../local/article.ts'
import { type Answer, ask, standInForLambda } from './streaming.ts'

const TABLE_NAME = 'huixun'
const KEY = 'uploads/江州 会议+1.txt'
const ARTICLE = articleOf('五')

const embedded = useEmbedded({ table: TABLE_NAME })

beforeAll(() => {
  const { aws, dynamodb } = embedded
  setEnvironment({
    site: 'https://huixun.example',
    aws: aws.endpoint,
    dynamodb: dynamodb.endpoint,
    ...queueEndpoints(aws),
  })
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT'
  standInForLambda()
})

test('parse handles what it can and gives back what it cannot', async () => {
  const { handler } = await import('#functions/parse.ts')
  const { table } = await import('#functions/wiring.ts')
  await put(embedded, KEY, ARTICLE)
  const response = await handler(readEvent('sqs-parse.json'), CONTEXT)
  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'poisoned' }] })
  expect((await table().object(KEY))?.outcome).toMatchObject({ state: 'parsed', key: KEY })
})

test('parse looks at what is there, in whichever order it is told of versions', async () => {
  const { handler } = await import('#functions/parse.ts')
  const { table } = await import('#functions/wiring.ts')
  const before = await table().object(KEY)
  expect(await handler(readEvent('sqs-versions.json'), CONTEXT)).toEqual({ batchItemFailures: [] })
  expect(await table().object(KEY)).toEqual(before)
})

test('feed answers requests to its address', async () => {
  const response = await askFeed('function-url.json')
  expect(response).toMatchObject({ statusCode: 200, cookies: [] })
  expect(response.headers['content-encoding']).toMatch(/^(?:br|gzip)$/)
  const { feed_url, items } = JSON.parse(unpacked(response))
  expect(feed_url).toBe('https://huixun.example/feeds/meetings.json')
  expect(items).toHaveLength(1)
})

test('feed takes no notice of cookies', async () => {
  const response = await askFeed('function-url-cookies.json')
  expect(response.cookies).toEqual([])
  expect(response.headers.etag).toBe((await askFeed('function-url.json')).headers.etag)
})

test('feed answers HEAD with the headers of GET', async () => {
  const head = await askFeed('function-url-head.json')
  expect(head.statusCode).toBe(200)
  expect(head.body).toHaveLength(0)
  expect(head.headers.etag).toBe((await askFeed('function-url.json')).headers.etag)
})

test('feed answers 304 to who has it', async () => {
  const { headers } = await askFeed('function-url.json')
  const event = readEvent('function-url.json')
  const again = await askFeed({ ...event, headers: { ...event.headers, 'if-none-match': headers.etag } })
  expect(again.statusCode).toBe(304)
  expect(again.body).toHaveLength(0)
})

test('feed reads queries and paths in Chinese', async () => {
  const found = JSON.parse(unpacked(await askFeed('function-url-query.json')))
  expect(found.items).toHaveLength(1)
  expect(found.feed_url).toContain(encodeURIComponent('常务会议'))
  expect(await askFeed('function-url-chinese-path.json')).toMatchObject({ statusCode: 404 })
})

test('feed turns a body away, however it is sent', async () => {
  expect((await askFeed('function-url-base64.json')).statusCode).toBe(405)
})

test('parse takes away what was removed, whether it leaves a marker or not', async () => {
  const { handler } = await import('#functions/parse.ts')
  const { table } = await import('#functions/wiring.ts')
  const other = 'fetched/江州日报/2025 03.html'
  await put(embedded, other, articleOf('六'))
  await handler(renamed(readEvent('sqs-created.json'), other), CONTEXT)
  expect((await table().object(other))?.outcome).toMatchObject({ state: 'parsed' })
  await remove(embedded, KEY)
  await remove(embedded, other)
  expect(await handler(readEvent('sqs-removed.json'), CONTEXT)).toEqual({ batchItemFailures: [] })
  for (const key of [KEY, other]) expect((await table().object(key))?.outcome).toBeUndefined()
})

test.each(['scheduler.json', 'scheduled-event.json'])(
  'reconcile queues what an event was lost for: %s',
  async (name) => {
    const { handler } = await import('#functions/reconcile.ts')
    await put(embedded, `uploads/${name}.txt`, ARTICLE)
    await purge(embedded)
    await (handler as (event: unknown) => Promise<void>)(readEvent(name))
    expect((await receive(embedded)).flatMap(keysOf)).toContain(`uploads/${name}.txt`)
  },
)

test('reconcile does not tell a queue again of what waits in it', async () => {
  const { handler } = await import('#functions/reconcile.ts')
  await purge(embedded)
  await put(embedded, 'uploads/waits.txt', ARTICLE)
  for (let start = 0; start < 3; start++) await handler()
  expect((await receive(embedded)).flatMap(keysOf)).toEqual(['uploads/waits.txt'])
})

async function askFeed(event: string | ReturnType<typeof readEvent>): Promise<Answer> {
  const { handler } = await import('#functions/feed.ts')
  return ask(handler, typeof event === 'string' ? readEvent(event) : event)
}

function unpacked({ headers, body }: Answer): string {
  return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString()
}

/** A message of the parse queue, about another object. */
function renamed(event: ReturnType<typeof readEvent>, key: string) {
  const [record] = event.Records
  const body = JSON.parse(record.body)
  body.Records[0].s3.object.key = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+')
  return { Records: [{ ...record, body: JSON.stringify(body) }] }
}

function readEvent(name: string) {
  return JSON.parse(readFileSync(new URL(`../events/${name}`, import.meta.url), 'utf8'))
}
