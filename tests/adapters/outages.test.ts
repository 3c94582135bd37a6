import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { tellingOutages } from '#adapters/dynamodb/outages.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { PATIENCE } from '#adapters/patience.ts'
import { BadCursor, type Published, Unavailable } from '#pipeline/published.ts'

/** What is published in a table whose service answers so, as long as `use` takes. */
async function over(status: number, type: string, use: (published: Published) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' })
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'No.' }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await use(publishedAt((server.address() as AddressInfo).port))
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

function publishedAt(port: number, requestHandler = {}): Published {
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
    requestHandler,
  })
  return tellingOutages(publishedTable(DynamoDBDocumentClient.from(client), 'table', () => new Date(0)))
}

test.each([
  [400, 'ProvisionedThroughputExceededException'],
  [400, 'ThrottlingException'],
  [400, 'RequestLimitExceeded'],
  [500, 'InternalServerError'],
  [503, 'ServiceUnavailable'],
])('%i %s is over in a while', async (status, type) => {
  await over(status, type, async (published) => {
    await expect(published.stamp()).rejects.toBeInstanceOf(Unavailable)
    await expect(published.meetings({ limit: 5 })).rejects.toBeInstanceOf(Unavailable)
  })
})

test('so is a table that nobody can reach', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  taken.close()
  await expect(publishedAt(port).meeting('any')).rejects.toMatchObject({
    name: 'Unavailable',
    cause: expect.any(Error),
  })
})

test('so is a table that takes a request and never answers', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const published = publishedAt(port, { ...PATIENCE, requestTimeout: 50 })
  await expect(published.stamp()).rejects.toBeInstanceOf(Unavailable)
  silent.close()
  silent.closeAllConnections()
})

test.each(['AccessDeniedException', 'ResourceNotFoundException', 'ValidationException'])(
  '%s stays what it is: somebody has to do something',
  async (type) => {
    await over(400, type, async (published) => {
      await expect(published.stamp()).rejects.toMatchObject({ name: type })
    })
  },
)

test('what who asked did wrong stays theirs', async () => {
  await over(500, 'InternalServerError', async (published) => {
    await expect(published.meetings({ limit: 5, cursor: 'none' })).rejects.toBeInstanceOf(BadCursor)
    expect(published.after({ publishedAt: '2025-03-05T01:00:00.000Z', id: 'm' })).toMatch(/^\w+$/)
  })
})
