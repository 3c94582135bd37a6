import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Status } from '#pipeline/published.ts'
import { QUEUES_KEY } from './keys.ts'

type Depths = Status['queues']

/** Keeps how many messages wait in each queue, so that readers of the table need no queue. */
export async function putQueues(client: DynamoDBDocumentClient, table: string, queues: Depths): Promise<void> {
  await client.send(new PutCommand({ TableName: table, Item: { ...QUEUES_KEY, queues } }))
}

export async function readQueues(client: DynamoDBDocumentClient, table: string): Promise<Depths> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: QUEUES_KEY }))
  return Item?.queues ?? []
}
