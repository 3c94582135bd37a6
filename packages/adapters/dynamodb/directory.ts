import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Directory } from '#model/directory.ts'
import type { Name } from '#pipeline/entry.ts'
import { getAll } from './batch.ts'
import { names, unlessRefused } from './expression.ts'
import { DIRECTORY_SHARDS, directoryPartition, meetingOf, nameKey } from './keys.ts'
import type { Lists } from './lists.ts'

/** A name as one meeting has it. */
export interface Naming extends Name {
  /** Day of the meeting, or nothing where it isn't known. */
  day: string
  /** Partition of the index in which the notes stand that name it. */
  feed: string
}

/** A line of a directory as it stands: of the newest meeting that has the name. */
export interface NameItem {
  sk: string
  name: string
  day: string
  by: string
}

/** What is looked through for the next newest meeting that has a name, when the newest has it no more. */
const MOST_LOOKED_THROUGH = 1000

/**
 * The lists of all that there are of something. A line stands for all meetings that have its name, and tells of the
 * newest: a later one takes it over, and when that one leaves, the next newest is looked for among the notes. Where the
 * next newest is being written in that very moment the name may be missing, until another meeting has it.
 */
export class Directories {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string
  readonly #lists: Lists

  constructor(client: DynamoDBDocumentClient, table: string, lists: Lists) {
    this.#client = client
    this.#table = table
    this.#lists = lists
  }

  /** Has a meeting's names stand there, where they don't yet or only for an older meeting. */
  async put(meetingId: string, namings: readonly Naming[]): Promise<void> {
    const keys = namings.map(({ of, id }) => nameKey(of, id))
    const standing = new Map(
      (await getAll(this.#client, this.#table, keys)).map((item) => [`${item.pk} ${item.sk}`, item]),
    )
    const newer = namings.filter(({ of, id, day }) => {
      const { pk, sk } = nameKey(of, id)
      const item = standing.get(`${pk} ${sk}`) as NameItem | undefined
      return !item || item.by === meetingId || isNewer({ day, by: meetingId }, item)
    })
    await Promise.all(newer.map((naming) => this.#put(meetingId, naming)))
  }

  /** Takes a meeting's names away that it has no more, or has on an earlier day. */
  async remove(meetingId: string, namings: readonly Naming[]): Promise<void> {
    await Promise.all(namings.map((naming) => this.#remove(meetingId, naming)))
  }

  /** The lines after an id, in order, at most `limit`, and whether there are more. Of each shard its likely part is read. */
  async after(of: Directory, id: string, limit: number): Promise<{ lines: NameItem[]; hasMore: boolean }> {
    const shards = Array.from({ length: DIRECTORY_SHARDS }, (_, shard) => directoryPartition(of, shard))
    const share = Math.min(limit + 1, Math.ceil((2 * limit) / DIRECTORY_SHARDS) + 4)
    const found = await Promise.all(shards.map((pk) => this.#query(pk, id, share)))
    // Beyond the last line of a shard that was not read to its end there may be others of it.
    const ends = found.flatMap((lines) => (lines.length === share ? (lines.at(-1)?.sk ?? []) : []))
    const end = ends.toSorted(bytewise)[0]
    const lines = found.flat().toSorted((one, other) => bytewise(one.sk, other.sk))
    const sure = end === undefined ? lines : lines.filter(({ sk }) => bytewise(sk, end) <= 0)
    return { lines: sure.slice(0, limit), hasMore: end !== undefined || lines.length > limit }
  }

  async #query(pk: string, after: string, limit: number): Promise<NameItem[]> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: '#pk = :pk and #sk > :after',
        ExpressionAttributeNames: names('pk', 'sk'),
        ExpressionAttributeValues: { ':pk': pk, ':after': after },
        Limit: limit,
      }),
    )
    return Items as NameItem[]
  }

  async #put(meetingId: string, { of, id, name, day }: Naming): Promise<void> {
    const put = new PutCommand({
      TableName: this.#table,
      Item: { ...nameKey(of, id), name, day, by: meetingId },
      ConditionExpression: 'attribute_not_exists(#pk) or #day < :day or (#day = :day and #by <= :by)',
      ExpressionAttributeNames: names('pk', 'day', 'by'),
      ExpressionAttributeValues: { ':day': day, ':by': meetingId },
    })
    await unlessRefused(this.#client.send(put))
  }

  async #remove(meetingId: string, naming: Naming): Promise<void> {
    const { of, id } = naming
    const next = await this.#next(meetingId, naming)
    const mine = {
      ConditionExpression: '#by = :by',
      ExpressionAttributeNames: names('by'),
      ExpressionAttributeValues: { ':by': meetingId },
    }
    const write = next
      ? new PutCommand({ TableName: this.#table, Item: { ...nameKey(of, id), ...next }, ...mine })
      : new DeleteCommand({ TableName: this.#table, Key: nameKey(of, id), ...mine })
    await unlessRefused(this.#client.send(write as PutCommand))
  }

  /** The newest of the other meetings that have a name: notes stand in the order of lines, so it is the first that is found. */
  async #next(meetingId: string, { of, id, feed }: Naming): Promise<Omit<NameItem, 'sk'> | undefined> {
    let looked = 0
    for await (const item of this.#lists.seek(feed)) {
      if (looked++ >= MOST_LOOKED_THROUGH) break
      const by = meetingOf(item)
      const named = by === meetingId ? undefined : (item.names as Name[])?.find((one) => one.of === of && one.id === id)
      if (named) return { name: named.name, day: item.position.slice(0, item.position.indexOf('#')), by }
    }
    return undefined
  }
}

/** The order of the table's keys. */
function bytewise(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** Of two meetings of a day the one with the later id counts as newer, so that their order is no matter. */
function isNewer(one: Pick<NameItem, 'day' | 'by'>, other: Pick<NameItem, 'day' | 'by'>): boolean {
  return one.day > other.day || (one.day === other.day && bytewise(one.by, other.by) > 0)
}
