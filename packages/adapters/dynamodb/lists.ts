import { type DynamoDBDocumentClient, PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { names } from './expression.ts'
import { INDEX, type List, listPartition, MOST_NOTES } from './keys.ts'
import { feedOf, monthOf, noteFeed, partFeed, periodLength } from './places.ts'
import { Budget, type Listed, Walk } from './walk.ts'

/**
 * The lists of the table, newest first, partition by partition. Reads are of the index, and may be a moment late.
 */
export class Lists {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string
  /** Months that are known to be on record, so that each is written once a process. */
  readonly #open = new Set<string>()

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client
    this.#table = table
  }

  /** Puts the month of an instant on record. To be called before anything is placed in it. */
  async open(list: List, at: string): Promise<void> {
    const month = monthOf(at)
    const feed = feedOf(list, month)
    if (this.#open.has(feed)) return
    const Item = { pk: listPartition(list), sk: month }
    await this.#client.send(new PutCommand({ TableName: this.#table, Item }))
    this.#open.add(feed)
  }

  /** At most `limit` items, from the newest on. */
  async newest(list: List, limit: number): Promise<Listed[]> {
    const [walk] = await this.walks({ list, parts: [undefined], budget: new Budget() })
    return walk?.take(limit) ?? []
  }

  /** One walk each through parts of a list, such as `place:510000`, or through the whole of it; from after a position. */
  async walks({ list, parts, budget, after }: WalkRequest): Promise<Walk[]> {
    const months = await this.months(list, after)
    const read = this.#read.bind(this)
    return parts.map((part) => {
      if (part === undefined)
        return new Walk(read, { periods: months, feedOf: (month) => feedOf(list, month), budget, after })
      const periods = [...new Set(months.map((month) => month.slice(0, periodLength(part))))]
      return new Walk(read, { periods, feedOf: (period) => partFeed(list, part, period), budget, after })
    })
  }

  /** The newest notes about something, by the day of their meeting, newest first; those before a day where one is given. */
  async notes<Note>(list: string, of: string, limit = MOST_NOTES, before?: string): Promise<Note[]> {
    const notes: Note[] = []
    const pages = paginateQuery({ client: this.#client, pageSize: limit }, this.#query(noteFeed(list, of), before))
    for await (const { Items = [] } of pages) {
      notes.push(...Items.map(({ note }) => JSON.parse(note) as Note))
      if (notes.length >= limit) break
    }
    return notes
  }

  /** The items of a partition of the index, of which there are few. */
  async feed(feed: string, limit: number): Promise<Listed[]> {
    return (await this.#read(feed, limit)).items
  }

  /** All items, newest first. */
  async *all(list: List): AsyncIterable<Listed> {
    for (const month of await this.months(list)) yield* this.allOf(feedOf(list, month))
  }

  /** All items of a partition of the index, newest first; those before a position where one is given. */
  async *allOf(feed: string, before?: string): AsyncIterable<Listed> {
    const pages = paginateQuery({ client: this.#client }, this.#query(feed, before))
    for await (const page of pages) yield* (page.Items ?? []) as Listed[]
  }

  /** The same for who stops at the first that fits: few are read at once, then ever more. */
  async *seek(feed: string): AsyncIterable<Listed> {
    let start: Record<string, unknown> | undefined
    for (let Limit = FIRST_SOUGHT; ; Limit *= 4) {
      const query = new QueryCommand({ ...this.#query(feed), Limit, ExclusiveStartKey: start })
      const { Items = [], LastEvaluatedKey } = await this.#client.send(query)
      yield* Items as Listed[]
      if (!LastEvaluatedKey) return
      start = LastEvaluatedKey
    }
  }

  /** Months that a list has, newest first; from that of a position on. */
  async months(list: List, after?: string): Promise<string[]> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: '#pk = :pk and #sk <= :month',
        ExpressionAttributeNames: names('pk', 'sk'),
        ExpressionAttributeValues: { ':pk': listPartition(list), ':month': after ? monthOf(after) : '9999-12' },
        ScanIndexForward: false,
      }),
    )
    return Items.map((item) => item.sk)
  }

  async #read(feed: string, limit: number, after?: string) {
    const { Items = [], LastEvaluatedKey } = await this.#client.send(
      new QueryCommand({ ...this.#query(feed, after), Limit: limit }),
    )
    return { items: Items as Listed[], ended: LastEvaluatedKey === undefined }
  }

  #query(feed: string, after = LAST) {
    return {
      TableName: this.#table,
      IndexName: INDEX,
      KeyConditionExpression: '#feed = :feed and #position < :after',
      ExpressionAttributeNames: names('feed', 'position'),
      ExpressionAttributeValues: { ':feed': feed, ':after': after },
      ScanIndexForward: false,
    }
  }
}

const FIRST_SOUGHT = 12

/** After every position. */
const LAST = '~'

interface WalkRequest {
  list: List
  parts: readonly (string | undefined)[]
  budget: Budget
  after?: string | undefined
}
