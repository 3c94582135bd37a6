import type { Finding, PersonValue, SpeechValue } from '#extract/findings.ts'
import type { Reading } from '#extract/reading.ts'

/** Who says what: the stretches of words that a person said, or that the text gives as the meeting's own, in order of place. */
export function findSpeech(_reading: Reading, _people: Finding<PersonValue>[]): Finding<SpeechValue>[] {
  return []
}
