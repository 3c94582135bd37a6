import type { Span } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { choose, furtherMeetings } from './choose.ts'
import { dateOf } from './date.ts'
import { type Candidate, gather } from './gather.ts'
import { hostsOf } from './hosts.ts'
import { modeOf } from './mode.ts'
import { placesOf } from './place.ts'
import { bestName, isSame, quote } from './title.ts'

/** The meetings that the article reports as having taken place, in order of place. The span covers the sentences that are about it. */
export function findMeetings(reading: Reading, ground: Ground): Finding<EventValue>[] {
  const candidates = gather(reading, ground.home)
  const ranked = choose(reading, candidates)
  const [main] = ranked
  if (!main) return []
  const further = furtherMeetings(main, candidates).sort((a, b) => startOf(a) - startOf(b))
  const starts = [0, ...further.map(startOf), reading.text.length]
  return [main, ...further].map((meeting, index) => {
    const span: Span = [starts[index] as number, starts[index + 1] as number]
    const same = ranked.filter(
      (other) => other !== meeting && (index === 0 ? !further.includes(other) : isSame(meeting, other)),
    )
    return event(reading, ground, meeting, same, span)
  })
}

function startOf({ sentence }: Candidate): number {
  return sentence?.span[0] ?? 0
}

function event(
  reading: Reading,
  ground: Ground,
  main: Candidate,
  others: readonly Candidate[],
  span: Span,
): Finding<EventValue> {
  const named = bestName(main, others)
  const told = [named, main, ...others]
    .filter(({ sentence }) => sentence !== undefined)
    .sort((a, b) => Number(a.rule === 'adopted-at') - Number(b.rule === 'adopted-at'))
  const hosts = hostsOf(ground, named, [main, ...others])
  const value: EventValue = {
    ...quote(reading, named),
    kind: named.kind,
    series: named.series ?? null,
    date: dateOf(reading, ground, told),
    mode: modeOf(reading.text.slice(...span), named),
    places: placesOf(reading, ground, named, told, hosts),
    hosts,
  }
  return { value, span, rule: named.rule }
}
