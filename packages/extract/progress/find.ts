import type { EventValue, Finding, Ground, SpeechValue } from '#extract/findings.ts'
import type { Reading } from '#extract/reading.ts'
import type { Progress } from '#model/record.ts'

/** Results that were reported as reached, in order of place. */
export function findProgress(
  _reading: Reading,
  _ground: Ground,
  _speeches: Finding<SpeechValue>[],
  _event: Finding<EventValue>,
): Finding<Progress>[] {
  return []
}
