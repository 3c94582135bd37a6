import { setTimeout as pause } from 'node:timers/promises'
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export type BatchWrite =
  | { PutRequest: { Item: Record<string, unknown> } }
  | { DeleteRequest: { Key: Record<string, unknown> } }

/** As many as one call of BatchWriteItem takes. */
const BATCH = 25
const ATTEMPTS = 8
const FIRST_PAUSE_MS = 50

/**
 * Writes and deletes items, in no order and not as one.
 *
 * @throws {Error} when the table takes no more for some ten seconds.
 */
export async function writeAll(client: DynamoDBDocumentClient, table: string, writes: BatchWrite[]): Promise<void> {
  for (let start = 0; start < writes.length; start += BATCH) {
    await writeBatch(client, table, writes.slice(start, start + BATCH))
  }
}

async function writeBatch(client: DynamoDBDocumentClient, table: string, batch: BatchWrite[]): Promise<void> {
  let left = batch
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === ATTEMPTS) throw new Error(`The table left ${left.length} writes undone.`)
    if (attempt > 0) await pause(FIRST_PAUSE_MS * 2 ** attempt)
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }))
    left = (UnprocessedItems?.[table] ?? []) as BatchWrite[]
  }
}
