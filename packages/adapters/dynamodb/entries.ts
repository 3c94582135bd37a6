import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb'
import type { Listed } from '#pipeline/entry.ts'
import type { RecordTable } from '#pipeline/records.ts'
import type { Counters } from './counts.ts'
import { names } from './expression.ts'
import { meetingPartition } from './keys.ts'
import type { Lists } from './lists.ts'
import { type Row, rowsOf } from './rows.ts'

type Requests = NonNullable<NonNullable<BatchWriteCommandInput['RequestItems']>[string]>

/** The most that DynamoDB takes at once. */
const BATCH = 25
const BATCHES_AT_ONCE = 4
const ATTEMPTS = 8
const FIRST_PAUSE_MS = 25

/** The entries of meetings in all lists. */
export function entryRows(
  client: DynamoDBDocumentClient,
  table: string,
  lists: Lists,
  counters: Counters,
): Pick<RecordTable, 'putEntries'> {
  async function standing(meetingId: string): Promise<Map<string, Row>> {
    const query = {
      TableName: table,
      KeyConditionExpression: '#pk = :pk and begins_with(#sk, :prefix)',
      ExpressionAttributeNames: names('pk', 'sk'),
      ExpressionAttributeValues: { ':pk': meetingPartition(meetingId), ':prefix': 'ENTRY#' },
      ConsistentRead: true,
    }
    const rows = new Map<string, Row>()
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      for (const item of Items as Row[]) rows.set(item.sk, item)
    }
    return rows
  }

  /** A put or delete of an entry itself gives by how much its list grew. */
  async function putMain(Item: Row): Promise<Change> {
    const { Attributes } = await client.send(new PutCommand({ TableName: table, Item, ReturnValues: 'ALL_OLD' }))
    return { list: Item.list, by: Attributes ? 0 : 1 }
  }

  async function deleteMain({ pk, sk, list }: Row): Promise<Change> {
    const stray = { TableName: table, Key: { pk, sk }, ReturnValues: 'ALL_OLD' as const }
    const { Attributes } = await client.send(new DeleteCommand(stray))
    return { list, by: Attributes ? -1 : 0 }
  }

  async function write(requests: Requests): Promise<void> {
    for (let start = 0; start < requests.length; start += BATCH * BATCHES_AT_ONCE) {
      const batches = Array.from({ length: BATCHES_AT_ONCE }, (_, at) => {
        const from = start + at * BATCH
        return requests.slice(from, from + BATCH)
      })
      await Promise.all(batches.filter((batch) => batch.length > 0).map(writeBatch))
    }
  }

  async function writeBatch(batch: Requests): Promise<void> {
    let left = batch
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }))
      left = UnprocessedItems?.[table] ?? []
      if (left.length === 0) return
      await pause(FIRST_PAUSE_MS * 2 ** attempt)
    }
    throw new Error(`The table did not take ${left.length} items.`)
  }

  return {
    // An embedded table writes an item to the index first: what stands in the table stands in the index, too.
    async putEntries(meetingId, entries) {
      for (const entry of entries) if ('text' in entry) await lists.open(entry.list, entry.publishedAt)
      const { main, under } = rowsOf(meetingId, entries)
      const before = await standing(meetingId)
      const wanted = new Set([...main, ...under].map(({ sk }) => sk))
      const strays = [...before.values()].filter(({ sk }) => !wanted.has(sk))
      const isChanged = (row: Row) => !isDeepStrictEqual(before.get(row.sk), row)
      await write([
        ...under.filter(isChanged).map((Item) => ({ PutRequest: { Item } })),
        ...strays.filter(({ list }) => !list).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
      ])
      const changes = await Promise.all([
        ...main.filter(isChanged).map(putMain),
        ...strays.filter(({ list }) => list).map(deleteMain),
      ])
      await counters.add({ meetings: growth(changes, 'meetings'), commitments: growth(changes, 'commitments') })
    },
  }
}

/** How the write of an entry changed the length of its list. */
interface Change {
  list: unknown
  by: number
}

function growth(changes: Change[], of: Listed['list']): number {
  return changes.reduce((total, { list, by }) => total + (list === of ? by : 0), 0)
}
