import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'
import { BUCKET, TABLE_NAME } from '#local/environment.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { launchStack } from '../e2e/process.ts'
import type { Upload } from './articles.ts'
import { type Clients, clientsOf } from './clients.ts'
import { rows } from './rows.ts'
import { view } from './view.ts'

/** How long nothing may move. */
const PATIENCE_MS = 300_000
const MOST_ROUNDS = 10

/** What is to be seen of a data folder when all is done. */
export interface Seen {
  /** What readers get, and what stands in the table. */
  state: string[]
  /** Of the objects that stand in the bucket. */
  keys: Set<string>
}

/** Starts a stack on a data folder, uploads to it, waits until it has nothing more to do, and ends it. */
export async function afterwards(folder: string, uploads: readonly Upload[] = []): Promise<Seen> {
  const launch = launchStack(folder, '--no-seeds')
  try {
    const stack = await launch.ready
    for (const upload of uploads) await stack.s3.send(putOf(upload))
    const seen = await look(stack.site, await restOf(folder))
    const status = await launch.end('SIGTERM')
    if (status !== 0) throw new Error(`The stack ended with ${status}.`)
    return seen
  } finally {
    await launch.end('SIGKILL')
  }
}

/** Waits until the stack that runs on a folder has nothing more to do; gives clients of its services. */
export async function restOf(folder: string): Promise<Clients> {
  const endpoints = noted(folder)
  const clients = clientsOf(endpoints)
  await rest(clients, endpoints.parseQueue)
  return clients
}

export function putOf({ key, body }: Upload): PutObjectCommand {
  return new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: Buffer.from(body) })
}

async function look(site: string, { s3, documents }: Clients): Promise<Seen> {
  const { lines, names } = await view((path) => fetch(site + path, { headers: { connection: 'close' } }))
  const keys = new Set<string>()
  for await (const { key } of articleBucket(s3, BUCKET).list()) keys.add(key)
  return { state: [...lines, ...(await rows(documents, TABLE_NAME, names))], keys }
}

/** Until the queue is empty, and reconcile finds nothing. */
async function rest({ s3, sqs, documents }: Clients, queueUrl: string): Promise<void> {
  const now = () => new Date()
  const world = { bucket: articleBucket(s3, BUCKET), table: recordTable(documents, TABLE_NAME), now }
  const queue = parseQueue(sqs, { queueUrl, bucket: BUCKET, region: 'us-east-1', now })
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await emptied(sqs, queueUrl)
    if ((await reconcile({ ...world, queue })) === 0) return
  }
  throw new Error('The stack does not come to rest.')
}

async function emptied(sqs: Clients['sqs'], QueueUrl: string): Promise<void> {
  let [least, moved] = [Number.POSITIVE_INFINITY, Date.now()]
  for (;;) {
    const left = await messages(sqs, QueueUrl)
    if (left === 0) return
    if (left < least) [least, moved] = [left, Date.now()]
    if (Date.now() - moved > PATIENCE_MS) throw new Error(`${left} messages stay in the queue.`)
    await pause(100)
  }
}

async function messages(sqs: Clients['sqs'], QueueUrl: string): Promise<number> {
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })
  const { Attributes = {} } = await sqs.send(ask)
  const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: taken } = Attributes
  return Number(waiting) + Number(taken)
}

/** How many articles wait to be read, or are being read, by the stack that runs on a folder. */
export async function unread(folder: string): Promise<number> {
  const endpoints = noted(folder)
  const { sqs } = clientsOf(endpoints)
  return messages(sqs, endpoints.parseQueue).finally(() => sqs.destroy())
}

/** Where the stack of a folder answers; the note is written right before the greeting. */
function noted(folder: string): { aws: string; dynamodb: string; parseQueue: string } {
  return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
}
