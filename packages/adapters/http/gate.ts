import type { LookupAddress } from 'node:dns'
import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { WebFailure } from '#pipeline/follow/web.ts'
import { isLoopback, isPublic } from './addresses.ts'

/** The addresses of a name, all of them. */
export type Resolve = (name: string) => Promise<LookupAddress[]>

/** Which addresses and ports may be asked. */
export interface Gate {
  /** @throws {WebFailure} `forbidden` for an address that may not be asked, as far as it says so itself. */
  admit(url: URL): void
  /** Resolves a name at connect time; what it gives was looked at and is what is connected to. */
  lookup: LookupFunction
}

/** Test hosts stand on loopback, on any port. */
export type GatePolicy = 'public' | 'public and loopback'

/** The gate through which every connection goes, that of each hop of a redirect too. */
export function gateOf(policy: GatePolicy, resolve: Resolve = resolveAll): Gate {
  const isOpen = (address: string) => isPublic(address) || (policy === 'public and loopback' && isLoopback(address))

  return {
    admit({ protocol, hostname, port, href }) {
      const bare = hostname.replace(/^\[|\]$/g, '')
      if (!/^https?:$/.test(protocol)) throw forbidden(`${href} is neither http nor https.`)
      if (isIP(bare) > 0 && !isOpen(bare)) throw forbidden(`${href} is inside a network.`)
      if (policy === 'public' && !['', '80', '443'].includes(port))
        throw forbidden(`${href} has a port that is not asked.`)
    },

    lookup(name, options, callback) {
      resolve(name).then(
        (addresses) => {
          const inside = addresses.find(({ address }) => !isOpen(address))
          if (inside) return callback(forbidden(`${name} resolves to ${inside.address}, inside a network.`), '', 0)
          const [first] = addresses
          if (!first) return callback(new Error(`${name} has no address.`), '', 0)
          if (options.all) return callback(null, addresses)
          return callback(null, first.address, first.family)
        },
        (error) => callback(error, '', 0),
      )
    },
  }
}

function resolveAll(name: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })
}

function forbidden(sentence: string): WebFailure {
  return new WebFailure('forbidden', sentence)
}
