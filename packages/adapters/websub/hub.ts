import type { Hub } from '#pipeline/publish.ts'

const TIMEOUT_MS = 10_000

/**
 * A hub that takes pings as PubSubHubbub 0.4 (section 7) has them, which WebSub leaves open and hubs still speak: a form
 * with `hub.mode=publish` and a `hub.url` for each address.
 */
export function webSubHub(address: string): Hub {
  return {
    async ping(topics) {
      const body = new URLSearchParams([['hub.mode', 'publish'], ...topics.map((topic) => ['hub.url', topic])])
      const response = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`The hub ${address} answers ${response.status}.`)
    },
  }
}
