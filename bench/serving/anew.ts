import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { type Endpoints, TABLE_NAME } from '#local/environment.ts'
import { type HttpServer, listen } from '#local/http.ts'
import { site } from '#site/app.ts'

/** Longer than a stamp holds. */
const STEP_MS = 2000

/** The site over a stack's table, in a world that has changed since, each time that it is asked: it makes every document anew. */
export async function serveAnew({ dynamodb }: Endpoints): Promise<HttpServer> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: dynamodb }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  let steps = 0
  const now = () => new Date(Date.now() + ++steps * STEP_MS)
  const published = publishedTable(client, TABLE_NAME, () => new Date())
  const read = published.stamp
  published.stamp = async () => `${await read()} ${++steps}`
  const server = await listen({ host: '127.0.0.1', port: 0 })
  server.serve(site(published, { baseUrl: server.url, now }).fetch)
  return server
}
