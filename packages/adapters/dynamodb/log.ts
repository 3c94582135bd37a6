import { setTimeout as pause } from 'node:timers/promises'
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Announcement, Announcements } from '#model/sync.ts'
import { BadCursor } from '#pipeline/published.ts'
import { names, unlessRefused } from './expression.ts'
import {
  announcedKey,
  LOG_SHARDS,
  LOG_VOLUME,
  logKey,
  logPartition,
  logShard,
  logVolume,
  padded,
  volumesPartition,
} from './keys.ts'

const ATTEMPTS = 200
const LONGEST_PAUSE_MS = 20

/** An announcement with its number in its shard of the log: 1, 2, 3, … without a gap. */
interface Logged {
  number: number
  announcement: Announcement
}

/** Which slot of the log the newest announcement of a meeting is meant for, or stands in. */
interface Intent {
  version: number
  number: number
}

/**
 * The log of everything published or changed, in shards by meeting. The slots of a shard are filled one after the
 * other: a slot is written only by who has seen the one before it filled, and only while it is empty. So whoever has
 * read up to a slot has read all that will ever stand before it, however many write; a crash leaves no hole.
 *
 * Each version of a meeting is announced once. Its writers agree on the slot first, by a conditional write to the
 * meeting's own item, and move on to another one together, only when somebody else's announcement stands in that slot.
 */
export class Log {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string
  /** The last slot of each shard that was seen filled. */
  readonly #seen = new Map<number, number>()

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client
    this.#table = table
  }

  /** Announces a version of a meeting, unless it or a later one was announced. */
  async announce(announcement: Announcement): Promise<void> {
    const { id, version } = announcement
    const shard = logShard(id)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const intent = await this.#intent(id)
      if (intent && intent.version > version) return
      if (intent?.version === version) {
        const standing = await this.#fill(shard, intent.number, announcement)
        if (standing.id === id && standing.version === version) return
      }
      const number = (await this.#last(shard)) + 1
      await this.#agree(id, intent, { version, number })
      await pause(attempt === 0 ? 0 : Math.random() * LONGEST_PAUSE_MS)
    }
    throw new Error(`Version ${version} of ${id} found no place in the log.`)
  }

  /**
   * The announcements after a cursor, at most `limit`: those of one meeting in order, those of several by their time as
   * far as one page sees. Every announcement comes once on the way from cursor to cursor.
   *
   * @throws {BadCursor} for a cursor that no page gave.
   */
  async since(cursor: string | undefined, limit: number): Promise<Announcements> {
    const start = cursor === undefined ? Array.from({ length: LOG_SHARDS }, () => 0) : numbersOf(cursor)
    const share = Math.min(limit, 2 * Math.ceil(limit / LOG_SHARDS))
    const waiting = await Promise.all(start.map((number, shard) => this.#after(shard, number, share)))
    const mayHaveMore = waiting.map(({ length }) => length === share)
    const reached = [...start]
    const items: Announcement[] = []
    while (items.length < limit) {
      const shard = earliest(waiting)
      const next = shard === undefined ? undefined : waiting[shard]?.shift()
      if (shard === undefined || !next) break
      items.push(next.announcement)
      reached[shard] = next.number
      // What comes next in this shard may be earlier than what waits in others.
      if (waiting[shard]?.length === 0 && mayHaveMore[shard]) break
    }
    const more = waiting.some(({ length }, shard) => length > 0 || mayHaveMore[shard])
    return { items, next: cursorOf(reached), more }
  }

  /** What stands in a shard after a number, in order, at most `limit`. */
  async #after(shard: number, number: number, limit: number): Promise<Logged[]> {
    const found: Logged[] = []
    for (let volume = logVolume(number + 1); found.length < limit; volume++) {
      const { Items = [], LastEvaluatedKey } = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: '#pk = :pk and #sk > :after',
          ExpressionAttributeNames: names('pk', 'sk'),
          ExpressionAttributeValues: { ':pk': logPartition(shard, volume), ':after': logKey(shard, number).sk },
          ConsistentRead: true,
          Limit: limit - found.length,
        }),
      )
      found.push(...Items.map((item) => ({ number: item.number, announcement: item.announcement })))
      const last = found.at(-1)?.number ?? number
      if (LastEvaluatedKey || logVolume(last + 1) === volume) break
    }
    return found
  }

  async #intent(id: string): Promise<Intent | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: announcedKey(id), ConsistentRead: true }),
    )
    return Item as Intent | undefined
  }

  /** Has all writers of a meeting go for one slot, where they still go for the one before. */
  async #agree(id: string, before: Intent | undefined, intent: Intent): Promise<void> {
    const condition = before
      ? {
          ConditionExpression: '#version = :version and #number = :number',
          ExpressionAttributeNames: names('version', 'number'),
          ExpressionAttributeValues: { ':version': before.version, ':number': before.number },
        }
      : { ConditionExpression: 'attribute_not_exists(#pk)', ExpressionAttributeNames: names('pk') }
    const Item = { ...announcedKey(id), ...intent }
    await unlessRefused(this.#client.send(new PutCommand({ TableName: this.#table, Item, ...condition })))
  }

  /** Puts an announcement in its slot, and gives what stands there. */
  async #fill(shard: number, number: number, announcement: Announcement): Promise<Announcement> {
    const key = logKey(shard, number)
    const put = await unlessRefused(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...key, number, announcement },
          ConditionExpression: 'attribute_not_exists(#pk)',
          ExpressionAttributeNames: names('pk'),
        }),
      ),
    )
    this.#seen.set(shard, Math.max(number, this.#seen.get(shard) ?? 0))
    if (put) return announcement
    const { Item } = await this.#client.send(new GetCommand({ TableName: this.#table, Key: key, ConsistentRead: true }))
    return Item?.announcement as Announcement
  }

  /** The last filled slot of a shard, 0 where there is none. The volume of the next one is on record then. */
  async #last(shard: number): Promise<number> {
    const seen = this.#seen.get(shard)
    let volume = seen === undefined ? await this.#newestVolume(shard) : logVolume(seen + 1)
    for (;;) {
      const last = (await this.#lastIn(shard, volume)) ?? volume * LOG_VOLUME
      if (logVolume(last + 1) === volume) return last
      volume += 1
      const Item = { pk: volumesPartition(shard), sk: padded(volume), volume }
      await this.#client.send(new PutCommand({ TableName: this.#table, Item }))
    }
  }

  async #newestVolume(shard: number): Promise<number> {
    return (await this.#newest(volumesPartition(shard)))?.volume ?? 0
  }

  async #lastIn(shard: number, volume: number): Promise<number | undefined> {
    return (await this.#newest(logPartition(shard, volume)))?.number
  }

  async #newest(pk: string): Promise<Record<string, number> | undefined> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: names('pk'),
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: 1,
      }),
    )
    return Items[0]
  }
}

/** The shard whose next announcement is the earliest. */
function earliest(waiting: readonly Logged[][]): number | undefined {
  const heads = waiting.flatMap(([head], shard) => (head ? [{ shard, at: head.announcement.at }] : []))
  return heads.toSorted((one, other) => (one.at < other.at ? -1 : one.at === other.at ? 0 : 1))[0]?.shard
}

function cursorOf(numbers: readonly number[]): string {
  return Buffer.from(numbers.join('.')).toString('base64url')
}

function numbersOf(cursor: string): number[] {
  const numbers = Buffer.from(cursor, 'base64url').toString().split('.').map(Number)
  const areOurs =
    numbers.length === LOG_SHARDS && numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
  if (!areOurs || cursorOf(numbers) !== cursor) throw new BadCursor()
  return numbers
}
