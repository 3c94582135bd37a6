import type { BodyValue, Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { find } from '../rule.ts'
import { BODY_RULES } from './rules.ts'

/** How far a match that begins with its rank reaches into the place's name: 自治区 in 宁夏回族自治区人大. */
const RANK_LENGTHS = [0, 1, 2, 3]

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
  const placeBefore = (at: number) => {
    const [place] = RANK_LENGTHS.flatMap((length) => ending.get(at + length) ?? [])
    return place && place.span[0] < at ? place : undefined
  }
  return find(BODY_RULES, reading.text, { home, placeBefore, words: reading.words })
}
