import { setTimeout as pause } from 'node:timers/promises'
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb'
import { names } from './expression.ts'

export type Requests = NonNullable<NonNullable<BatchWriteCommandInput['RequestItems']>[string]>

type Item = Record<string, unknown>

/** The most that DynamoDB takes and gives at once. */
const MOST_WRITTEN = 25
const MOST_GOT = 100
const BATCHES_AT_ONCE = 4
const ATTEMPTS = 8
const FIRST_PAUSE_MS = 25

/** Puts and deletes any number of items, in no order. */
export async function writeAll(client: DynamoDBDocumentClient, table: string, requests: Requests): Promise<void> {
  for (let start = 0; start < requests.length; start += MOST_WRITTEN * BATCHES_AT_ONCE) {
    const batches = Array.from({ length: BATCHES_AT_ONCE }, (_, at) => {
      const from = start + at * MOST_WRITTEN
      return requests.slice(from, from + MOST_WRITTEN)
    })
    await Promise.all(batches.filter((batch) => batch.length > 0).map((batch) => writeBatch(client, table, batch)))
  }
}

async function writeBatch(client: DynamoDBDocumentClient, table: string, batch: Requests): Promise<void> {
  let left = batch
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }))
    left = UnprocessedItems?.[table] ?? []
    if (left.length === 0) return
    await pause(FIRST_PAUSE_MS * 2 ** attempt)
  }
  throw throttled(`The table did not take ${left.length} items.`)
}

/** Of what AWS leaves undone it says nothing but that it was too much at once. */
function throttled(message: string): Error {
  return Object.assign(new Error(message), { name: 'ThrottlingException' })
}

/** The items that stand under these keys, each of which is given once, in no order; of some attributes alone where they are named. */
export async function getAll(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Item[],
  attributes: readonly string[] = [],
): Promise<Item[]> {
  const part = attributes.length > 0 && {
    ProjectionExpression: attributes.map((name) => `#${name}`).join(),
    ExpressionAttributeNames: names(...attributes),
  }
  const items: Item[] = []
  let left = [...keys]
  for (let idle = 0; left.length > 0; ) {
    const RequestItems = { [table]: { Keys: left.slice(0, MOST_GOT), ...part } }
    const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems }))
    const unread = UnprocessedKeys?.[table]?.Keys ?? []
    items.push(...(Responses?.[table] ?? []))
    idle = unread.length === Math.min(left.length, MOST_GOT) ? idle + 1 : 0
    if (idle > ATTEMPTS) throw throttled(`The table did not give ${left.length} items.`)
    if (unread.length > 0) await pause(FIRST_PAUSE_MS * 2 ** idle)
    left = [...unread, ...left.slice(MOST_GOT)]
  }
  return items
}
