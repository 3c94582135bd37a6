import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { deadName } from '#local/aws.ts'
import { CONTEXT } from '#local/context.ts'
import { setEnvironment } from '#local/environment.ts'
import { wake } from '#local/schedule.ts'
import { keysOf } from '#pipeline/notification.ts'
import { purge, put, QUEUE, receive, useEmbedded } from '../contracts/embedded.ts'
import { articleOf } from '../local/article.ts'

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
    parseQueue: aws.queueUrl(QUEUE.name),
    parseDeadQueue: aws.queueUrl(deadName(QUEUE.name)),
  })
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT'
})

test('parse handles what it can and gives back what it cannot', async () => {
  const { handler } = await import('#functions/parse.ts')
  const { table } = await import('#functions/wiring.ts')
  await put(embedded, KEY, ARTICLE)
  const response = await handler(readEvent('sqs-parse.json'), CONTEXT)
  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'poisoned' }] })
  expect((await table().object(KEY))?.outcome).toMatchObject({ state: 'parsed', key: KEY })
})

test('feed answers requests to its address', async () => {
  const { handler } = await import('#functions/feed.ts')
  const event = readEvent('function-url.json')
  const response = await handler(event, CONTEXT as never)
  expect(response).toMatchObject({ statusCode: 200, isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } })
  const { feed_url, items } = JSON.parse(gunzipSync(Buffer.from(response.body, 'base64')).toString())
  expect(feed_url).toBe('https://huixun.example/feeds/meetings.json')
  expect(items).toHaveLength(1)
  const http = { ...event.requestContext.http, method: 'HEAD' }
  const head = await handler({ ...event, requestContext: { ...event.requestContext, http } }, CONTEXT as never)
  expect(head).toMatchObject({ statusCode: 200, body: '' })
})

test('reconcile queues what an event was lost for', async () => {
  const { handler } = await import('#functions/reconcile.ts')
  await put(embedded, 'uploads/lost.txt', ARTICLE)
  await purge(embedded)
  await wake('reconcile', handler)
  expect((await receive(embedded)).flatMap(keysOf)).toEqual(['uploads/lost.txt'])
})

function readEvent(name: string) {
  return JSON.parse(readFileSync(new URL(`../events/${name}`, import.meta.url), 'utf8'))
}
