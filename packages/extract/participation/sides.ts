import type { EventValue, Finding } from '../findings.ts'
import { placeOf } from '../people/titles.ts'
import { division } from '../places/gazetteer.ts'

const SIDED = new Set(['joint-conference', 'delegation-visit', 'signing', 'symposium'])

/** Which of the meeting's sides somebody with these titles belongs to: 重庆市; undefined where it has no sides. */
export function sideOf(titles: readonly string[], event: Finding<EventValue>): string | undefined {
  if (!SIDED.has(event.value.kind)) return undefined
  const sides = event.value.hosts.flatMap((host) => placeOf(host.replace(/^中共/, ''), undefined) ?? [])
  if (new Set(sides.map(({ adcode }) => adcode)).size < 2) return undefined
  for (const title of titles) {
    const own = placeOf(title, undefined)
    const side = own && sides.find(({ adcode }) => adcode === own.adcode || adcode === above(own.adcode))
    if (side) return side.name
  }
  return undefined
}

function above(adcode: string): string | undefined {
  return division(`${adcode.slice(0, 2)}0000`)?.adcode
}
