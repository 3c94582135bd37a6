import type { Visit } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** The sites that participants went to see, in order of place. */
export function findVisits(_reading: Reading, _ground: Ground, _event: Finding<EventValue>): Finding<Visit>[] {
  return []
}
