import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** The meetings that the article reports as having taken place, in order of place. The span covers the sentences that are about it. */
export function findMeetings(_reading: Reading, _ground: Ground): Finding<EventValue>[] {
  return []
}
