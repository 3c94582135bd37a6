import { type DynamoDBDocumentClient, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayInChina } from '#model/china.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import type { DayCount, LedgerTally } from '#model/tally.ts'
import { CATEGORIES, codes } from '#model/vocabulary.ts'
import type { Status } from '#pipeline/published.ts'
import { getAll } from './batch.ts'
import { names, unlessRefused } from './expression.ts'
import { COUNT_SHARDS, countKey, countPartition, countShard } from './keys.ts'
import type { Lists } from './lists.ts'
import { countedFeed } from './places.ts'

/** By name: `meetings`, `open`, `transport:open`. */
export type Numbers = Record<string, number>

/** What is counted by day, too. */
const DAILY = ['articles', 'meetings', 'rejected'] as const

const SHARDS = Array.from({ length: COUNT_SHARDS }, (_, shard) => shard)

/** How often what was written to meanwhile is counted again; then it waits for the next time. */
const MOST_PASSES = 5

/**
 * The numbers of status, ledger and days, kept up at each write, in shards by what is counted. A crash between a write
 * and its count loses the count until they are counted anew. Each row of them tells how many `steps` were added to it.
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

  /**
   * Counts the lists themselves, until a pass finds nothing amiss. A row is put right only where no step was added to it
   * since before the count began, so that none is lost; one on its way at that moment, or not yet in the index, is seen
   * by the pass after it, or the next time.
   */
  async recount(lists: Lists): Promise<void> {
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const standing = await Promise.all(SHARDS.map((shard) => this.#query(shard, ' ', '~')))
      const counted = await this.#counted(lists)
      const amiss = await Promise.all(
        SHARDS.map((shard) => this.#putRight(shard, standing[shard] ?? [], counted.of(shard))),
      )
      if (!amiss.includes(true)) return
    }
  }

  async #counted(lists: Lists): Promise<Tables> {
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
    return counted
  }

  /** Makes the numbers of a shard those that were counted, where they were not written to since. Gives whether any were others. */
  async #putRight(shard: number, standing: Item[], counted: ReadonlyMap<string, Numbers>): Promise<boolean> {
    const rows = new Map(standing.map((item) => [item.sk as string, item]))
    const wrong = [...new Set([...rows.keys(), ...counted.keys()])].filter(
      (day) => !areSame(numbersIn(rows.get(day)), counted.get(day)),
    )
    for (const day of wrong) {
      const steps = rows.get(day)?.steps
      const put = new PutCommand({
        TableName: this.#table,
        Item: { ...countKey(shard, day), ...counted.get(day), ...(steps !== undefined && { steps }) },
        ConditionExpression: steps === undefined ? 'attribute_not_exists(#steps)' : '#steps = :steps',
        ExpressionAttributeNames: names('steps'),
        ...(steps !== undefined && { ExpressionAttributeValues: { ':steps': steps } }),
      })
      await unlessRefused(this.#client.send(put))
    }
    return wrong.length > 0
  }

  async #totals(): Promise<Numbers> {
    const items = await getAll(
      this.#client,
      this.#table,
      SHARDS.map((shard) => countKey(shard)),
    )
    const totals: Numbers = {}
    for (const item of items) addTo(totals, numbersIn(item))
    return totals
  }

  async #days(shard: number, days: readonly string[]): Promise<Item[]> {
    const ordered = days.toSorted()
    return this.#query(shard, ordered[0] ?? '~', ordered.at(-1) ?? '~')
  }

  async #query(shard: number, first: string, last: string): Promise<Item[]> {
    const found: Item[] = []
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
    const added = [...changed, ['steps', 1] as const]
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key,
        UpdateExpression: `ADD ${added.map((_, at) => `#n${at} :n${at}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(added.map(([name], at) => [`#n${at}`, name])),
        ExpressionAttributeValues: Object.fromEntries(added.map(([, change], at) => [`:n${at}`, change])),
      }),
    )
  }
}

type Item = Record<string, unknown>

function numbersIn({ pk: _pk, sk: _sk, steps: _steps, ...numbers }: Item = {}): Numbers {
  return numbers as Numbers
}

/** None of something is as good as no number of it. */
function areSame(one: Numbers, other: Numbers = {}): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => (one[name] ?? 0) === (other[name] ?? 0),
  )
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
