import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb'
import type { Meeting } from '#model/record.ts'
import type { Entry } from '#pipeline/entries.ts'
import type { RecordTable } from '#pipeline/records.ts'
import type { Revision } from '#pipeline/revise.ts'
import type { Counters } from './counts.ts'
import { names, unlessRefused } from './expression.ts'
import { entryKey, meetingPartition, placeIn, revisionKey, shareKey } from './keys.ts'
import type { Lists } from './lists.ts'

type MeetingRows = Pick<RecordTable, 'putShare' | 'shares' | 'revision' | 'putRevision' | 'putEntries'>

/** The items of meetings. Records stand there as JSON, so that what is read is what was written. */
export function meetingRows(
  client: DynamoDBDocumentClient,
  table: string,
  lists: Lists,
  counters: Counters,
): MeetingRows {
  async function rows(meetingId: string, prefix: string): Promise<Record<string, unknown>[]> {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: '#pk = :pk and begins_with(#sk, :prefix)',
        ExpressionAttributeNames: names('pk', 'sk'),
        ExpressionAttributeValues: { ':pk': meetingPartition(meetingId), ':prefix': prefix },
        ConsistentRead: true,
      },
    )
    const items: Record<string, unknown>[] = []
    for await (const page of pages) items.push(...(page.Items ?? []))
    return items
  }

  async function putEntry(Item: EntryItem): Promise<Change> {
    const { Attributes } = await client.send(new PutCommand({ TableName: table, Item, ReturnValues: 'ALL_OLD' }))
    return { list: Item.list, by: Attributes ? 0 : 1 }
  }

  async function deleteEntry({ pk, sk, list }: Record<string, unknown>): Promise<Change> {
    const stray = { TableName: table, Key: { pk, sk }, ReturnValues: 'ALL_OLD' as const }
    const { Attributes } = await client.send(new DeleteCommand(stray))
    return { list, by: Attributes ? -1 : 0 }
  }

  return {
    revision: (meetingId) => readRevision(client, table, meetingId),

    async putShare({ meetingId, key, generation, meeting }) {
      const record = meeting && { record: JSON.stringify(meeting) }
      await unlessRefused(
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...shareKey(meetingId, key), key, generation, ...record },
            ConditionExpression: 'attribute_not_exists(#pk) or #generation <= :generation',
            ExpressionAttributeNames: names('pk', 'generation'),
            ExpressionAttributeValues: { ':generation': generation },
          }),
        ),
      )
    },

    async shares(meetingId) {
      const items = await rows(meetingId, 'SHARE#')
      return items.flatMap(({ record }) => (typeof record === 'string' ? [JSON.parse(record) as Meeting] : []))
    },

    async putRevision(next) {
      const put = await unlessRefused(
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...revisionKey(next.id), version: next.version, record: JSON.stringify(next) },
            ...(next.version === 1 ? ABSENT : follows(next.version - 1)),
          }),
        ),
      )
      return put !== undefined
    },

    // All are written each time: where the index is not written as one with the table, a crash between the two is healed.
    async putEntries(meetingId, entries) {
      for (const { list, publishedAt } of entries) await lists.open(list, publishedAt)
      const items = entries.map((entry) => entryItem(meetingId, entry))
      const wanted = new Set(items.map((item) => item.sk))
      const strays = (await rows(meetingId, 'ENTRY#')).filter(({ sk }) => !wanted.has(sk as string))
      const changes = await Promise.all([...items.map(putEntry), ...strays.map(deleteEntry)])
      await counters.add({
        meetings: sum(changes.filter(({ list }) => list === 'meetings')),
        commitments: sum(changes.filter(({ list }) => list === 'commitments')),
      })
    },
  }
}

const ABSENT = { ConditionExpression: 'attribute_not_exists(#pk)', ExpressionAttributeNames: names('pk') }

function follows(version: number) {
  return {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: names('version'),
    ExpressionAttributeValues: { ':before': version },
  }
}

/** The record of a meeting, as of the last write. */
export async function readRevision(
  client: DynamoDBDocumentClient,
  table: string,
  meetingId: string,
): Promise<Revision | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: revisionKey(meetingId), ConsistentRead: true }),
  )
  return Item && (JSON.parse(Item.record) as Revision)
}

/** How the write of an entry changed the length of its list. */
interface Change {
  list: unknown
  by: number
}

function sum(changes: Change[]): number {
  return changes.reduce((total, { by }) => total + by, 0)
}

type EntryItem = ReturnType<typeof entryItem>

function entryItem(meetingId: string, { list, id, publishedAt, shown }: Entry) {
  return { ...entryKey(meetingId, list, id), ...placeIn(list, publishedAt, id), list, entry: JSON.stringify(shown) }
}
