import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A server in a process of its own that always answers with these bytes. */
export interface Peer {
  url: string
  usage(): Promise<{ cpuMs: number }>
  stop(): void
}

export async function startPeer(bytes: Uint8Array): Promise<Peer> {
  const child = fork(join(import.meta.dirname, 'peer-process.ts'), { stdio: ['pipe', 'inherit', 'inherit', 'ipc'] })
  child.stdin?.end(Buffer.from(bytes).toString('base64'))
  const [url] = (await once(child, 'message')) as [string]
  return {
    url,
    async usage() {
      child.send('usage')
      const [usage] = (await once(child, 'message')) as [{ cpuMs: number }]
      return usage
    },
    stop: () => child.disconnect(),
  }
}
