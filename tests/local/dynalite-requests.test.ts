import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { expect, onTestFinished, test } from 'vitest'
import { startDynamo } from '#local/dynamodb.ts'

test('a client that goes away in the middle of a request does the table no harm', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
  const ends: Error[] = []
  const { endpoint, stop } = await startDynamo({ folder, table: 'records', onEnd: (error) => ends.push(error) })
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
  onTestFinished(async () => {
    client.destroy()
    if (ends.length === 0) await stop()
    rmSync(folder, { recursive: true })
  })
  const { hostname, port } = new URL(endpoint)
  for (let turn = 0; turn < 3; turn++) {
    const socket = connect(Number(port), hostname)
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 99\r\n\r\n{"Ta',
    )
    await client.send(new DescribeTableCommand({ TableName: 'records' }))
    socket.destroy()
    await once(socket, 'close')
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'records' }))
    expect(Table?.TableName).toBe('records')
  }
  expect(ends).toEqual([])
})
