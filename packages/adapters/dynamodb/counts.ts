import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import { COUNTS_KEY } from './keys.ts'
import type { Lists } from './lists.ts'

const Counts = z.object({
  articles: z.number().default(0),
  meetings: z.number().default(0),
  commitments: z.number().default(0),
  rejected: z.number().default(0),
})

export type Counts = z.infer<typeof Counts>

/**
 * The numbers of the status page, kept up at each write. A crash between a write and its count loses the count until
 * they are counted anew.
 */
export class Counters {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client
    this.#table = table
  }

  async read(): Promise<Counts> {
    const { Item = {} } = await this.#client.send(new GetCommand({ TableName: this.#table, Key: COUNTS_KEY }))
    return Counts.parse(Item)
  }

  async add(changes: Partial<Counts>): Promise<void> {
    const changed = Object.entries(changes).filter(([, change]) => change !== 0)
    if (changed.length === 0) return
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: COUNTS_KEY,
        UpdateExpression: `ADD ${changed.map(([name]) => `#${name} :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(changed.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(changed.map(([name, change]) => [`:${name}`, change])),
      }),
    )
  }

  /** Counts the lists themselves. */
  async recount(lists: Lists): Promise<void> {
    const counts: Counts = {
      articles: await lists.count('parsed'),
      meetings: await lists.count('meetings'),
      commitments: await lists.count('commitments'),
      rejected: await lists.count('rejected'),
    }
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: { ...COUNTS_KEY, ...counts } }))
  }
}
