import { type DynamoDBDocumentClient, PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { names } from './expression.ts'
import { feedOf, INDEX, type List, listPartition, monthOf } from './keys.ts'

/** An item of a list with its place. */
export interface Listed extends Record<string, unknown> {
  position: string
}

/**
 * The lists of the table, newest first, month by month. Reads are of the index, and may be a moment late.
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

  /** At most `limit` items, from the newest on, or from the first after a position. */
  async newest(list: List, limit: number, after?: string): Promise<Listed[]> {
    const items: Listed[] = []
    for (const month of await this.#months(list, after)) {
      if (items.length === limit) break
      items.push(...(await this.#ofMonth(feedOf(list, month), limit - items.length, after)))
    }
    return items
  }

  /** All items, newest first. */
  async *all(list: List): AsyncIterable<Listed> {
    for (const month of await this.#months(list)) {
      const pages = paginateQuery({ client: this.#client }, this.#query(feedOf(list, month)))
      for await (const page of pages) yield* (page.Items ?? []) as Listed[]
    }
  }

  async count(list: List): Promise<number> {
    let count = 0
    for (const month of await this.#months(list)) {
      const query = { ...this.#query(feedOf(list, month)), Select: 'COUNT' as const }
      for await (const page of paginateQuery({ client: this.#client }, query)) count += page.Count ?? 0
    }
    return count
  }

  async #months(list: List, after?: string): Promise<string[]> {
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

  async #ofMonth(feed: string, limit: number, after?: string): Promise<Listed[]> {
    const { Items = [] } = await this.#client.send(new QueryCommand({ ...this.#query(feed, after), Limit: limit }))
    return Items as Listed[]
  }

  #query(feed: string, after = '9999') {
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
