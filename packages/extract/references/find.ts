import type { Reference } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** Other meetings of a working series that the text names, in order of place. */
export function findReferences(_reading: Reading, _ground: Ground, _event: Finding<EventValue>): Finding<Reference>[] {
  return []
}
