import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { choose } from './choose.ts'
import { dateOf } from './date.ts'
import { type Candidate, gather } from './gather.ts'
import { hostsOf } from './hosts.ts'
import { modeOf } from './mode.ts'
import { placesOf } from './place.ts'
import { bestName, quote } from './title.ts'

/** The meetings that the article reports as having taken place, in order of place. The span covers the sentences that are about it. */
export function findMeetings(reading: Reading, ground: Ground): Finding<EventValue>[] {
  const [main, ...others] = choose(reading, gather(reading, ground.home))
  if (!main) return []
  return [event(reading, ground, main, others)]
}

function event(reading: Reading, ground: Ground, main: Candidate, others: readonly Candidate[]): Finding<EventValue> {
  const named = bestName(main, others)
  const told = [named, main, ...others].filter(({ sentence }) => sentence !== undefined)
  const hosts = hostsOf(ground, named)
  const value: EventValue = {
    ...quote(reading, named),
    kind: named.kind,
    series: named.series ?? null,
    date: dateOf(reading, ground, told),
    mode: modeOf(reading, named),
    places: placesOf(reading, ground, named, told, hosts),
    hosts,
  }
  return { value, span: [0, reading.text.length], rule: named.rule }
}
