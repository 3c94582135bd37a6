import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { expect, onTestFinished, test } from 'vitest'
import { TABLE } from '#adapters/dynamodb/keys.ts'
import { closeIterators } from '#local/dynalite-iterators.ts'

type Make = (...options: unknown[]) => { next(): Promise<unknown> }

test('no question to the table leaves an iterator open, which would keep in memory what is written from then on', async () => {
  closeIterators()
  const made = watchIterators()
  const client = await startTable()
  for (let turn = 0; turn < 3; turn++) {
    await client.send(
      new QueryCommand({
        TableName: 'records',
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: 'nobody' } },
      }),
    )
  }
  expect(made.length).toBeGreaterThanOrEqual(3)
  for (const iterator of made) await expect(iterator.next()).rejects.toThrow('not open')
})

/** Notes every iterator over values that is made from now on. */
function watchIterators(): { next(): Promise<unknown> }[] {
  const { Level } = createRequire(import.meta.resolve('dynalite'))('level') as {
    Level: { prototype: { values: Make } }
  }
  const made: { next(): Promise<unknown> }[] = []
  const make = Level.prototype.values
  Level.prototype.values = function (...options) {
    const iterator = make.apply(this, options)
    made.push(iterator)
    return iterator
  }
  return made
}

async function startTable(): Promise<DynamoDBClient> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
  const server: Server = dynalite({ path: folder, createTableMs: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
  onTestFinished(async () => {
    client.destroy()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true })
  })
  await client.send(new CreateTableCommand({ TableName: 'records', ...TABLE }))
  return client
}
