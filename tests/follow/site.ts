import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site on a host of its own of 127.0.0.0/8, which remembers what it was asked for. */
export interface TestSite {
  origin: string
  host: string
  port: number
  /** Path and query of each request, in order. */
  asked: string[]
  requests: IncomingMessage[]
  /** Most requests that were under way at once. */
  atOnce: number
  /** What it answers by path and query; anything else is 404, robots.txt too. */
  pages: Record<string, string | Uint8Array | Answer>
  stop(): Promise<void>
}

export async function startSite(host: string, pages: TestSite['pages'] = {}): Promise<TestSite> {
  const site = { host, pages, asked: [], requests: [], atOnce: 0 } as unknown as TestSite
  let underWay = 0
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/'
    site.asked.push(path)
    site.requests.push(request)
    site.atOnce = Math.max(site.atOnce, ++underWay)
    response.once('close', () => underWay--)
    const page = site.pages[path]
    if (typeof page === 'function') page(request, response)
    else if (page === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>')
    else response.writeHead(200, { 'content-type': typeof page === 'string' ? typeOf(page) : 'text/html' }).end(page)
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  server.listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return Object.assign(site, {
    port,
    origin: `http://${host}:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}

function typeOf(page: string): string {
  if (page.startsWith('<?xml')) return 'application/xml; charset=utf-8'
  return /^[[{]/.test(page) ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'
}

export function redirect(location: string, status = 302): Answer {
  return (_request, response) => response.writeHead(status, { location }).end()
}

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_request, response) => response.writeHead(code, headers).end(`${code}`)
}

/** A page that answers conditional requests with 304. */
export function tagged(body: string, etag: string): Answer {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(body)
  }
}
