import { createRequire } from 'node:module'

interface Iterator {
  close(): Promise<void>
  return?: () => Promise<void>
}

type Makes = Record<'keys' | 'values', (...options: unknown[]) => Iterator>

/**
 * Has dynalite's streams close their iterators over the database when they end. They look for `return`, which iterators
 * of the database don't have by themselves; each would stay open and keep in memory what was written since.
 */
export function closeIterators(): void {
  const { Level } = createRequire(import.meta.resolve('dynalite'))('level') as { Level: { prototype: Makes } }
  const { prototype } = Level
  for (const name of ['keys', 'values'] as const) {
    const make = prototype[name]
    prototype[name] = function (this: Makes, ...options) {
      const iterator = make.apply(this, options)
      iterator.return = () => iterator.close()
      return iterator
    }
  }
}
