import type { BodyValue, Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** Every body that the text names, in order of place. */
export function findBodies(
  _reading: Reading,
  _places: readonly Finding<PlaceValue>[],
  _home: string | undefined,
): Finding<BodyValue>[] {
  return []
}
