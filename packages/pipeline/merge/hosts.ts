import type { Meeting } from '#model/record.ts'

/** Every body whose meeting it is, once, in the order of the article that names most of them. */
export function hosts(ordered: readonly Meeting[]): string[] {
  const fullest = ordered.toSorted((one, other) => other.hosts.length - one.hosts.length)
  const byName = new Map<string, string>()
  for (const host of fullest.flatMap((share) => share.hosts)) if (!byName.has(bare(host))) byName.set(bare(host), host)
  return [...byName.values()]
}

/** 中共四川省委常委会 is 四川省委, 四川省人民政府 is 四川省政府. */
function bare(host: string): string {
  return host
    .replace(/^(?:中国共产党|中共)/, '')
    .replace('人民政府', '政府')
    .replace(/委常(?:务委员)?委?会$/, '委')
}
