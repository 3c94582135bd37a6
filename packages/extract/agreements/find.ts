import type { Agreement } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** What was signed at the meeting: one entry a title, in order of place. */
export function findAgreements(_reading: Reading, _ground: Ground, _event: Finding<EventValue>): Finding<Agreement>[] {
  return []
}
