import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { BUCKET, TABLE_NAME } from '#local/environment.ts'
import { launchStack, type RunningStack } from '../e2e/process.ts'
import type { Upload } from './articles.ts'
import { type Clients, clientsOf } from './clients.ts'
import { rows } from './rows.ts'
import { view } from './view.ts'

/** How long nothing may move. */
const PATIENCE_MS = 120_000

/**
 * What readers get of a data folder, and what stands in its table, when a stack that starts on it has nothing more to
 * do; and has compared bucket and table, as it does when it starts.
 */
export async function afterwards(folder: string): Promise<string[]> {
  await rested(folder)
  return rested(folder, async ({ site }, { documents }) => {
    const { lines, names } = await view((path) => fetch(site + path, { headers: { connection: 'close' } }))
    return [...lines, ...(await rows(documents, TABLE_NAME, names))]
  })
}

/** Starts a stack, waits until its queues are empty, and ends it. Gives what is to be seen then. */
export async function rested(folder: string): Promise<void>
export async function rested<Seen>(
  folder: string,
  look: (stack: RunningStack, clients: Clients) => Promise<Seen>,
): Promise<Seen>
export async function rested<Seen>(
  folder: string,
  look?: (stack: RunningStack, clients: Clients) => Promise<Seen>,
): Promise<Seen | undefined> {
  const stack = await launchStack(folder, '--no-seeds').ready
  const endpoints = await noted(folder)
  const clients = clientsOf(endpoints)
  const ask = new GetQueueAttributesCommand({ QueueUrl: endpoints.parseQueue, AttributeNames: ['All'] })
  let [least, moved] = [Number.POSITIVE_INFINITY, Date.now()]
  for (;;) {
    const { Attributes = {} } = await clients.sqs.send(ask)
    const left =
      Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
    if (left === 0) break
    if (left < least) [least, moved] = [left, Date.now()]
    if (Date.now() - moved > PATIENCE_MS) throw new Error(`${left} messages stay in the queue.`)
    await pause(100)
  }
  const seen = await look?.(stack, clients)
  const status = await stack.end('SIGTERM')
  if (status !== 0) throw new Error(`The stack ended with ${status}.`)
  return seen
}

/** Uploads to a stack on a data folder, with nothing in the way. What it has not read yet, the next one reads. */
export async function ingest(folder: string, uploads: readonly Upload[]): Promise<void> {
  const { s3, end } = await launchStack(folder, '--no-seeds').ready
  for (const { key, body } of uploads)
    await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: Buffer.from(body) }))
  await end('SIGTERM')
}

interface Noted {
  aws: string
  dynamodb: string
  parseQueue: string
}

/** Where the stack of a folder answers; the note is written right before the greeting. */
async function noted(folder: string): Promise<Noted> {
  return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
}
