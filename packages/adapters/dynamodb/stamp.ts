import { randomUUID } from 'node:crypto'
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { STAMP_KEY } from './keys.ts'

/** The item that tells readers whether anything has changed. */
export class Stamp {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client
    this.#table = table
  }

  async read(): Promise<string> {
    const { Item } = await this.#client.send(new GetCommand({ TableName: this.#table, Key: STAMP_KEY }))
    return Item?.stamp ?? ''
  }

  /** To be called after the last write of what readers shall see. */
  async move(): Promise<void> {
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: { ...STAMP_KEY, stamp: randomUUID() } }))
  }
}
