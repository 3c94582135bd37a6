import type { BodyValue, Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { find } from '../rule.ts'
import { BODY_RULES } from './rules.ts'

/**
 * Every body that the text names, in order of place: party committees, governments, congresses, departments, working
 * bodies, central bodies, companies, schools and associations. One without a place of its own is written out with the home.
 */
export function findBodies(
  reading: Reading,
  places: readonly Finding<PlaceValue>[],
  home: string | undefined,
): Finding<BodyValue>[] {
  const ending = new Map(places.map((place) => [place.span[1], place]))
  const placeBefore = (at: number) => ending.get(at + 1) ?? ending.get(at)
  return find(BODY_RULES, reading.text, { home, placeBefore })
}
