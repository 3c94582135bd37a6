import type { Server } from 'node:http'

/** Has dynalite outlive a client that goes away in the middle of a request, for which it throws where nobody catches. */
export function outliveClients(server: Server): void {
  server.on('request', (request) => request.removeAllListeners('error').on('error', () => undefined))
}
