import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { documentsOf } from '#adapters/dynamodb/client.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { type Endpoints, TABLE_NAME } from '#local/environment.ts'
import { type HttpServer, listen } from '#local/http.ts'
import type { Published } from '#pipeline/published.ts'
import { site } from '#site/app.ts'

/** Longer than a stamp holds. */
const STEP_MS = 2000

/** The site over a stack's table, in a world that has changed since, each time that it is asked: it makes every document anew. */
export function serveAnew(endpoints: Endpoints): Promise<HttpServer> {
  return serve(tableOf(endpoints)())
}

/** The same, of records that were never read before. */
export function serveUnknown(endpoints: Endpoints): Promise<HttpServer> {
  const table = tableOf(endpoints)
  return serve({ ...table(), records: (ids) => table().records(ids) })
}

function tableOf({ dynamodb }: Endpoints): () => Published {
  const client = documentsOf(new DynamoDBClient({ endpoint: dynamodb }))
  return () => publishedTable(client, TABLE_NAME, () => new Date())
}

async function serve(published: Published): Promise<HttpServer> {
  let steps = 0
  const now = () => new Date(Date.now() + ++steps * STEP_MS)
  const stamp = async () => `${await published.stamp()} ${++steps}`
  const server = await listen({ host: '127.0.0.1', port: 0 })
  server.serve(site({ ...published, stamp }, { baseUrl: server.url, now }).fetch)
  return server
}
