import { bodyName } from '#extract/identity/facts.ts'
import type { Meeting } from '#model/record.ts'

/** Every body whose meeting it is, once, in the order of the article that names most of them. */
export function hosts(ordered: readonly Meeting[]): string[] {
  const fullest = ordered.toSorted((one, other) => other.hosts.length - one.hosts.length)
  const byName = new Map<string, string>()
  for (const host of fullest.flatMap((share) => share.hosts))
    if (!byName.has(bodyName(host))) byName.set(bodyName(host), host)
  return [...byName.values()]
}
