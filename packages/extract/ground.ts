import { findBodies } from './bodies/find.ts'
import { oursOf } from './bodies/ours.ts'
import { findDates } from './dates/find.ts'
import { findFigures } from './figures/find.ts'
import type { Ground } from './findings.ts'
import { findPlaces } from './places/find.ts'
import { homeOf, othersOf } from './places/home.ts'
import type { Reading } from './reading.ts'

/** What every later dimension builds on: where, when, how much, which body, and whose article it is. */
export function layGround(reading: Reading): Ground {
  const places = findPlaces(reading)
  const home = homeOf(reading, places)
  const bodies = findBodies(reading, places, home)
  return {
    home,
    places,
    dates: findDates(reading),
    figures: findFigures(reading),
    bodies,
    ours: oursOf(reading, bodies, home),
    others: othersOf(reading, places, home),
  }
}
