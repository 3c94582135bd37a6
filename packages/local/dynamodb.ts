import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { TABLE } from '#adapters/dynamodb/keys.ts'
import { HOST, REGION } from './aws.ts'

export interface EmbeddedDynamo {
  endpoint: string
  stop(): Promise<void>
}

export interface DynamoSettings {
  folder: string
  table: string
  /** Told where it ends by itself: its folder can't be written any more. */
  onEnd?: (error: Error) => void
}

/**
 * Starts DynamoDB in this process, on a port of the system's choice, with its table in `folder`. Only one process at a
 * time may use the folder. It has a thread of its own, for it works as much as all functions together.
 */
export async function startDynamo({ folder, table, onEnd }: DynamoSettings): Promise<EmbeddedDynamo> {
  const thread = new Worker(join(import.meta.dirname, 'dynamodb-thread.ts'), { workerData: { folder, host: HOST } })
  const [port] = (await once(thread, 'message')) as [number]
  const endpoint = `http://${HOST}:${port}`
  if (onEnd) thread.once('error', onEnd)
  await ensureTable(endpoint, table)
  return { endpoint, stop: () => stop(thread) }
}

async function ensureTable(endpoint: string, TableName: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint, region: REGION, credentials })
  try {
    await client.send(new DescribeTableCommand({ TableName }))
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
    await client.send(new CreateTableCommand({ TableName, ...TABLE }))
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName })
  } finally {
    client.destroy()
  }
}

async function stop(thread: Worker): Promise<void> {
  const ended = once(thread, 'exit')
  thread.postMessage('stop')
  await ended
}
