import type { Place, Span } from '#model/record.ts'
import type { Finding, Ground, PlaceValue } from '../findings.ts'
import { division, divisionsNamed } from '../places/gazetteer.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './gather.ts'
import { CENTRAL_BODIES } from './lexicon.ts'

const VENUE_VERB = /^[^，。；]{0,40}?(?:召开|举行|举办|开幕|闭幕|主持|出席|参加|会见|会晤|会谈|同|与|拉开|进行)/
const CENTRAL = new RegExp(`^(?:${CENTRAL_BODIES})`)
const BEIJING = '110000'

/** Where the meeting was: the venue that the text names, the place visited, the seat of the host, or the article's home. */
export function placesOf(
  reading: Reading,
  ground: Ground,
  named: Candidate,
  told: readonly Candidate[],
  hosts: readonly string[],
): Place[] {
  for (const { sentence } of told) {
    const venue = sentence && venueIn(reading, ground.places, sentence.span)
    if (venue) return [venue]
  }
  if (named.kind === 'delegation-visit') return visitedIn(reading, ground, [named, ...told])
  const around = venueIn(reading, ground.places, [0, Math.min(reading.text.length, 800)])
  if (around) return [around]
  const seats = hosts.flatMap((host) => seatOf(host))
  if (seats.length > 0) return seats
  if ([named.name, ...hosts].some((words) => CENTRAL.test(words))) return [at(BEIJING)]
  return ground.home ? [at(ground.home)] : []
}

/** The place between 在 and the verb, at its most precise: 济南市 of 在山东省济南市召开. */
function venueIn({ text }: Reading, places: readonly Finding<PlaceValue>[], [start, end]: Span): Place | undefined {
  const own = places.filter(({ span }) => span[0] >= start && span[1] <= end)
  for (const [index, place] of own.entries()) {
    if (!/[在于]$/.test(text.slice(Math.max(0, place.span[0] - 1), place.span[0]))) continue
    let last = place
    for (const next of own.slice(index + 1)) if (next.span[0] === last.span[1]) last = next
    if (VENUE_VERB.test(text.slice(last.span[1], last.span[1] + 60))) return last.value
  }
  return undefined
}

/** The place that the guests went to: as the report names it, else the article's home, unless the guests are from there. */
function visitedIn({ text }: Reading, { places, home }: Ground, told: readonly Candidate[]): Place[] {
  const visits = told.flatMap(({ visit }) => (visit ? [visit] : []))
  for (const { where } of visits) {
    const named = places.filter(({ span }) => where.includes(text.slice(...span))).at(-1)
    if (named) return [named.value]
    const [called] = divisionsNamed(where)
    if (called) return [at(called.adcode)]
  }
  const own = home && division(home)
  return own && !visits.some(({ who }) => who.includes(own.short)) ? [at(own.adcode)] : []
}

function seatOf(host: string): Place[] {
  const words = host.replace(/^中共/, '')
  for (let length = Math.min(14, words.length); length >= 2; length--) {
    const [found] = divisionsNamed(words.slice(0, length))
    if (found) return [at(found.adcode)]
  }
  return []
}

function at(adcode: string): Place {
  return { name: division(adcode)?.name ?? adcode, adcode }
}
