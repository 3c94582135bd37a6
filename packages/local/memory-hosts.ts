import type { Host, HostTable, Robots } from '#pipeline/follow/hosts.ts'

/** Hosts as one command knows them, which is alone. */
export function memoryHosts(): HostTable {
  const hosts = new Map<string, Host>()
  const robots = new Map<string, Robots>()
  return {
    async acquire(name, { now, until }) {
      const host = hosts.get(name) ?? { freeAt: now, failures: 0 }
      if (host.freeAt > now) return { granted: false, host }
      const taken = { ...host, freeAt: until }
      hosts.set(name, taken)
      return { granted: true, host: taken }
    },
    async release(name, host) {
      hosts.set(name, host)
    },
    robots: async (name) => robots.get(name),
    async putRobots(name, text) {
      robots.set(name, text)
    },
  }
}
