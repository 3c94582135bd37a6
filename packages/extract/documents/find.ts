import type { MeetingDocument } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** The named documents that the meeting dealt with, in order of place. */
export function findDocuments(
  _reading: Reading,
  _ground: Ground,
  _event: Finding<EventValue>,
): Finding<MeetingDocument>[] {
  return []
}
