import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Where a connection breaks off: after so many bytes of one direction, of which the last ones still arrive. */
export interface Break {
  of: 'request' | 'answer'
  bytes: number
  /** An end in good order, as of a process that died, or none, as of a cable. */
  how: 'ended' | 'reset'
}

/** A way to a server of this machine, on which connections break off. */
export interface Way {
  endpoint: string
  /** How many did, of each kind. */
  broken: Record<Break['of'], number>
  stop(): Promise<void>
}

/** @param plan asked once for each connection. */
export async function startWay(to: string, plan: () => Break | undefined): Promise<Way> {
  const { hostname, port } = new URL(to)
  const broken = { request: 0, answer: 0 }
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      open.add(socket.setNoDelay())
      socket.on('error', () => undefined).once('close', () => open.delete(socket))
    }
    const at = plan()
    const cut = (kind: Break['of']) => {
      broken[kind] += 1
    }
    carry(client, upstream, at?.of === 'request' ? at : undefined, cut)
    carry(upstream, client, at?.of === 'answer' ? at : undefined, cut)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    broken,
    async stop() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Bytes from one socket to another, until they break off, which ends both. */
function carry(from: Socket, to: Socket, at: Break | undefined, onBreak: (kind: Break['of']) => void): void {
  let left = at?.bytes ?? Number.POSITIVE_INFINITY
  from.on('data', (chunk: Buffer) => {
    if (to.destroyed) return
    to.write(chunk.subarray(0, left))
    left -= chunk.length
    if (at === undefined || left > 0) return
    onBreak(at.of)
    from.destroy()
    if (at.how === 'ended') to.end()
    else to.resetAndDestroy()
  })
  from.once('end', () => to.end()).once('close', () => to.destroy())
}
