import type { AgendaItem } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** What the meeting heard, reviewed, adopted, studied, signed, launched, announced or deployed: one item each, in order of place. */
export function findAgenda(_reading: Reading, _ground: Ground, _event: Finding<EventValue>): Finding<AgendaItem>[] {
  return []
}
