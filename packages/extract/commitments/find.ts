import type { EventValue, Finding, Ground, SpeechValue } from '#extract/findings.ts'
import type { Reading } from '#extract/reading.ts'
import type { Commitment } from '#model/record.ts'

/** What somebody will, must or should do after the meeting, one clause that can be followed up each, in order of place. */
export function findCommitments(
  _reading: Reading,
  _ground: Ground,
  _speeches: Finding<SpeechValue>[],
  _event: Finding<EventValue>,
): Finding<Omit<Commitment, 'id'>>[] {
  return []
}
