import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { answerUnreadable } from './unencoded.ts'

type Fetch = (request: Request) => Response | Promise<Response>

export interface HttpServer {
  url: string
  /** From now on, answers with this application; before, with 503. */
  serve(fetch: Fetch): void
  stop(): void
}

/**
 * Takes a port and listens there.
 *
 * @throws {Error} with code `EADDRINUSE` when the port is taken.
 */
export async function listen({ host, port }: { host: string; port: number }): Promise<HttpServer> {
  let answer: Fetch = () => new Response('Starting.', { status: 503, headers: { 'retry-after': '1' } })
  const server = createAdaptorServer({ fetch: (request) => answer(request) }) as Server
  answerUnreadable(server)
  server.listen(port, host)
  await once(server, 'listening')
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    serve(fetch) {
      answer = fetch
    },
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
