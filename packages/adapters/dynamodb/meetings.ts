import { type DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { Change } from '#model/change.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { LedgerStatus, Statement } from '#model/ledger.ts'
import type { Meeting } from '#model/record.ts'
import { statusOn } from '#pipeline/ledger.ts'
import type { Correction, RecordTable } from '#pipeline/records.ts'
import type { Revision } from '#pipeline/revision.ts'
import { getAll } from './batch.ts'
import { names, unlessRefused } from './expression.ts'
import { changeKey, correctionKey, meetingPartition, revisionKey, shareKey } from './keys.ts'
import { pack, unpack } from './packed.ts'

type MeetingRows = Pick<
  RecordTable,
  'putShare' | 'share' | 'shares' | 'putCorrection' | 'correction' | 'revision' | 'putRevision' | 'putChange'
>

/** The items of meetings. Records stand there as compressed JSON: what is read is what was written, and a page of whole records is a few read units. */
export function meetingRows(client: DynamoDBDocumentClient, table: string): MeetingRows {
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

  async function get(Key: Record<string, string>): Promise<unknown> {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
    return Item?.record && unpack(Item.record)
  }

  /** Puts what one object says, unless a later generation's is there. */
  async function putLatest(
    itemKey: Record<string, string>,
    { key, generation, record }: { key: string; generation: number; record: object | null },
  ): Promise<void> {
    await unlessRefused(
      client.send(
        new PutCommand({
          TableName: table,
          Item: { ...itemKey, key, generation, ...(record && { record: pack(record) }) },
          ConditionExpression: 'attribute_not_exists(#pk) or #generation <= :generation',
          ExpressionAttributeNames: names('pk', 'generation'),
          ExpressionAttributeValues: { ':generation': generation },
        }),
      ),
    )
  }

  return {
    revision: (meetingId) => readRevision(client, table, meetingId),

    putShare: ({ meetingId, key, generation, meeting }) =>
      putLatest(shareKey(meetingId, key), { key, generation, record: meeting }),

    async share(meetingId, key) {
      return (await get(shareKey(meetingId, key))) as Meeting | undefined
    },

    putCorrection: ({ meetingId, key, generation, correction }) =>
      putLatest(correctionKey(meetingId), { key, generation, record: correction }),

    async correction(meetingId) {
      return (await get(correctionKey(meetingId))) as Correction | undefined
    },

    async putChange(meetingId, change) {
      await client.send(new PutCommand({ TableName: table, Item: changeItem(meetingId, change) }))
    },

    async shares(meetingId) {
      const items = await rows(meetingId, 'SHARE#')
      return items.flatMap(({ record }) => (record ? [unpack<Meeting>(record as Uint8Array)] : []))
    },

    async putRevision(next) {
      const put = await unlessRefused(
        client.send(
          new PutCommand({
            TableName: table,
            Item: revisionItem(next),
            ...(next.version === 1 ? ABSENT : follows(next.version - 1)),
          }),
        ),
      )
      return put !== undefined
    },
  }
}

/** A meeting's record, and beside it what is asked of many at once. */
export function revisionItem(revision: Revision): Record<string, unknown> {
  const { id, version } = revision
  return { ...revisionKey(id), version, record: pack(revision), fates: fatesOf(revision) }
}

export function changeItem(meetingId: string, change: Change): Record<string, unknown> {
  return { ...changeKey(meetingId, change.version), record: pack(change) }
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
  return Item && unpack<Revision>(Item.record)
}

/** What became of a commitment, and by when it was to be kept. */
export interface Fate {
  status: LedgerStatus
  deadline: string | null
}

/** Of each commitment of a meeting, beside its record: what is asked of many meetings at once. */
function fatesOf({ meeting, statuses = {} }: Revision): Record<string, Fate> {
  const commitments = meeting?.commitments ?? []
  return Object.fromEntries(commitments.map(({ id, deadline }) => [id, { status: statuses[id] ?? 'open', deadline }]))
}

/** What became of commitments, by id. */
export async function readFates(
  client: DynamoDBDocumentClient,
  table: string,
  commitments: readonly Statement[],
): Promise<Map<string, Fate>> {
  const ids = new Set(commitments.map(({ meetingId }) => meetingId))
  const items = await getAll(client, table, [...ids].map(revisionKey), ['fates'])
  return new Map(items.flatMap(({ fates = {} }) => Object.entries(fates as Record<string, Fate>)))
}

/** A revision as readers see it on a day in China; nothing where no record stands under its id any more. */
export function shownOf(revision: Revision, today: string): PublishedMeeting | undefined {
  const { meeting, publishedAt, updatedAt } = revision
  if (!meeting) return undefined
  const statuses = Object.entries(fatesOf(revision)).map(([id, fate]) => [id, statusOn(fate, today)])
  return { meeting, statuses: Object.fromEntries(statuses), publishedAt, updatedAt }
}
