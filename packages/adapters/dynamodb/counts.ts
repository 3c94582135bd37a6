import { type DynamoDBDocumentClient, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayInChina } from '#model/china.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import type { DayCount, LedgerTally } from '#model/tally.ts'
import { CATEGORIES, codes } from '#model/vocabulary.ts'
import type { Status } from '#pipeline/published.ts'
import { getAll } from './batch.ts'
import { names } from './expression.ts'
import { COUNT_SHARDS, countKey, countPartition, countShard } from './keys.ts'
import type { Lists } from './lists.ts'
import { countedFeed } from './places.ts'

/** By name: `meetings`, `open`, `transport:open`. */
export type Numbers = Record<string, number>

/** What is counted by day, too. */
const DAILY = ['articles', 'meetings', 'rejected'] as const

const SHARDS = Array.from({ length: COUNT_SHARDS }, (_, shard) => shard)

/**
 * The numbers of status, ledger and days, kept up at each write, in shards by what is counted. A crash between a write
 * and its count loses the count until they are counted anew.
 */
export class Counters {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client
    this.#table = table
  }

  async read(): Promise<Status['counts']> {
    const { articles = 0, meetings = 0, commitments = 0, rejected = 0 } = await this.#totals()
    return { articles, meetings, commitments, rejected }
  }

  async tally(): Promise<LedgerTally> {
    const totals = await this.#totals()
    const statuses = codes(LEDGER_STATUSES)
    const byStatus = (prefix: string) =>
      Object.fromEntries(statuses.map((status) => [status, Math.max(0, totals[prefix + status] ?? 0)]))
    const topics = Object.fromEntries(codes(CATEGORIES).map((topic) => [topic, byStatus(`${topic}:`)]))
    return { total: byStatus(''), topics } as LedgerTally
  }

  /** What came in on some days in China, in their order. */
  async days(days: readonly string[]): Promise<DayCount[]> {
    const found = new Map(days.map((day) => [day, { day, articles: 0, meetings: 0, rejected: 0 }]))
    const shards = await Promise.all(SHARDS.map((shard) => this.#days(shard, days)))
    for (const item of shards.flat()) {
      const count = found.get(item.sk as string)
      for (const name of DAILY) if (count) count[name] = Math.max(0, count[name] + ((item[name] as number) ?? 0))
    }
    return [...found.values()]
  }

  /** Adds what an object or a meeting counts for more than before, to all and to the day of an instant. */
  async add(id: string, changes: Numbers, at: string): Promise<void> {
    const shard = countShard(id)
    await Promise.all([
      this.#update(countKey(shard), changes),
      this.#update(countKey(shard, dayInChina(new Date(at))), daily(changes)),
    ])
  }

  /** Counts the lists themselves. */
  async recount(lists: Lists): Promise<void> {
    const counted = new Tables()
    for (const [list, name] of [
      ['parsed', 'articles'],
      ['rejected', 'rejected'],
    ] as const) {
      for await (const { key, position } of lists.all(list)) counted.add(key as string, { [name]: 1 }, atOf(position))
    }
    for (const month of await lists.months('meetings')) {
      for await (const { position, numbers } of lists.allOf(countedFeed(month))) {
        counted.add(position.slice(position.indexOf('#') + 1), numbers as Numbers, atOf(position))
      }
    }
    for (const shard of SHARDS) await this.#replace(shard, counted.of(shard))
  }

  /** Makes the numbers of a shard exactly these. */
  async #replace(shard: number, wanted: ReadonlyMap<string, Numbers>): Promise<void> {
    const standing = await this.#query(shard, ' ', '~')
    const days = new Set([...standing.map(({ sk }) => sk as string), ...wanted.keys()])
    for (const day of days) {
      const Item = { ...countKey(shard, day), ...wanted.get(day) }
      await this.#client.send(new PutCommand({ TableName: this.#table, Item }))
    }
  }

  async #totals(): Promise<Numbers> {
    const items = await getAll(
      this.#client,
      this.#table,
      SHARDS.map((shard) => countKey(shard)),
    )
    const totals: Numbers = {}
    for (const { pk: _pk, sk: _sk, ...numbers } of items) addTo(totals, numbers as Numbers)
    return totals
  }

  async #days(shard: number, days: readonly string[]): Promise<Record<string, unknown>[]> {
    const ordered = days.toSorted()
    return this.#query(shard, ordered[0] ?? '~', ordered.at(-1) ?? '~')
  }

  async #query(shard: number, first: string, last: string): Promise<Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = []
    for (let start: Record<string, unknown> | undefined; ; ) {
      const { Items = [], LastEvaluatedKey } = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: '#pk = :pk and #sk between :first and :last',
          ExpressionAttributeNames: names('pk', 'sk'),
          ExpressionAttributeValues: { ':pk': countPartition(shard), ':first': first, ':last': last },
          ExclusiveStartKey: start,
        }),
      )
      found.push(...Items)
      if (!LastEvaluatedKey) return found
      start = LastEvaluatedKey
    }
  }

  async #update(Key: Record<string, string>, changes: Numbers): Promise<void> {
    const changed = Object.entries(changes).filter(([, change]) => change !== 0)
    if (changed.length === 0) return
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key,
        UpdateExpression: `ADD ${changed.map((_, at) => `#n${at} :n${at}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(changed.map(([name], at) => [`#n${at}`, name])),
        ExpressionAttributeValues: Object.fromEntries(changed.map(([, change], at) => [`:n${at}`, change])),
      }),
    )
  }
}

/** Counts by shard and day, and in all. */
class Tables {
  readonly #shards = SHARDS.map(() => new Map<string, Numbers>())

  add(id: string, numbers: Numbers, at: string): void {
    const shard = countShard(id)
    this.#addTo(shard, countKey(shard).sk, numbers)
    this.#addTo(shard, dayInChina(new Date(at)), daily(numbers))
  }

  of(shard: number): ReadonlyMap<string, Numbers> {
    return this.#shards[shard] ?? new Map()
  }

  #addTo(shard: number, row: string, numbers: Numbers): void {
    const rows = this.#shards[shard]
    const totals = rows?.get(row) ?? {}
    addTo(totals, numbers)
    rows?.set(row, totals)
  }
}

function daily(numbers: Numbers): Numbers {
  return Object.fromEntries(DAILY.flatMap((name) => (numbers[name] === undefined ? [] : [[name, numbers[name]]])))
}

function addTo(totals: Numbers, numbers: Numbers): void {
  for (const [name, number] of Object.entries(numbers)) totals[name] = (totals[name] ?? 0) + number
}

/** The instant that a position in a list begins with. */
function atOf(position: string): string {
  return position.slice(0, position.indexOf('#'))
}
