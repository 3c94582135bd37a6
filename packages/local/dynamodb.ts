import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { TABLE } from '#adapters/dynamodb/keys.ts'
import { HOST, REGION } from './aws.ts'

export interface EmbeddedDynamo {
  endpoint: string
  stop(): Promise<void>
}

/**
 * Starts DynamoDB in this process, on a port of the system's choice, with its table in `folder`. Only one process at a
 * time may use the folder.
 */
export async function startDynamo({ folder, table }: { folder: string; table: string }): Promise<EmbeddedDynamo> {
  const server: Server = dynalite({ path: folder, createTableMs: 0 })
  server.listen(0, HOST)
  await once(server, 'listening')
  const endpoint = `http://${HOST}:${(server.address() as AddressInfo).port}`
  await ensureTable(endpoint, table)
  return { endpoint, stop: () => stop(server) }
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

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
