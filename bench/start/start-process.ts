import { Writable } from 'node:stream'
import type { SQSEvent } from 'aws-lambda'
import { CONTEXT } from '#local/context.ts'
import { articleNumbered } from '../shared/articles.ts'
import type { Start } from './start.ts'

/** Starts one bundle in this process, has it do its work, and prints what that took. */
const MB = 1024 * 1024
/** Processes whose articles differ. */
const NUMBERS = 1000
/** Two characters of it are asked for at a time. */
const WORDS = '第批重点项目行动方案研究部署春耕备耕和防汛抗旱工作会议强调要'
const [name = '', file = '', turns = ''] = process.argv.slice(2)
const AGAIN = Number(turns)

/** Where an answer goes. */
class Sink extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done()
  }
}

Object.assign(globalThis, {
  awslambda: {
    streamifyResponse: (handler: unknown) => handler,
    HttpResponseStream: { from: (stream: Writable) => stream },
  },
})
const before = performance.now()
const { handler } = await import(file)
const importMs = performance.now() - before
const importMb = process.memoryUsage.rss() / MB
const work = workOf(name)
if (name === 'parse') await uploadArticles()
const first = performance.now()
await work()
const firstMs = performance.now() - first
const cpu = process.cpuUsage()
const again = performance.now()
for (let turn = 0; turn < AGAIN; turn++) await work()
const { user, system } = process.cpuUsage(cpu)
const start: Start = {
  importMs,
  importMb,
  firstMs,
  againMs: (performance.now() - again) / AGAIN,
  againCpuMs: (user + system) / 1000 / AGAIN,
  workMb: process.memoryUsage.rss() / MB,
}
process.stdout.write(`${JSON.stringify(start)}\n`)
process.exit(0)

/** What a function does for one event: parse reads a new article, feed answers a request, the others do what they find. */
function workOf(name: string): () => Promise<unknown> {
  let turn = 0
  if (name === 'parse') return () => handler(messageOf(bodyOf(keyOf(turn++))), CONTEXT)
  if (name === 'feed') return () => handler(requestOf('/feeds/meetings.atom', turn++), new Sink(), CONTEXT)
  if (name === 'fetch') return () => handler(messageOf('{"source":"nobody"}'), CONTEXT)
  if (name === 'publish') return () => handler({ Records: [] })
  return () => handler({}, CONTEXT)
}

function keyOf(turn: number): string {
  return `uploads/${process.pid}/${turn}.txt`
}

/** Articles of the usual length, each of a meeting of its own. */
async function uploadArticles(): Promise<void> {
  const { S3Client, PutObjectCommand } = await import('@aws-sdk/client-s3')
  const client = new S3Client()
  for (let turn = 0; turn <= AGAIN; turn++) {
    const Body = Buffer.from(articleNumbered((process.pid % NUMBERS) * 100 + turn))
    await client.send(new PutObjectCommand({ Bucket: 'articles', Key: keyOf(turn), Body, ContentType: 'text/plain' }))
  }
  client.destroy()
}

function bodyOf(key: string): string {
  return JSON.stringify({ Records: [{ s3: { object: { key } } }] })
}

function messageOf(body: string): SQSEvent {
  const record = { messageId: 'one', receiptHandle: 'one', body, attributes: {}, messageAttributes: {}, md5OfBody: '' }
  return { Records: [{ ...record, eventSource: 'aws:sqs', eventSourceARN: 'arn', awsRegion: 'us-east-1' } as never] }
}

/** Each asks for something else, so that each answer is made anew. */
function requestOf(path: string, turn: number) {
  const http = { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' }
  const requestContext = { domainName: 'huixun.example', http, requestId: String(turn) }
  const headers = { host: 'huixun.example', 'accept-encoding': 'gzip' }
  return {
    version: '2.0',
    rawPath: path,
    rawQueryString: `q=${encodeURIComponent(WORDS.slice(turn % (WORDS.length - 1)).slice(0, 2))}`,
    headers,
    requestContext,
    isBase64Encoded: false,
  }
}
