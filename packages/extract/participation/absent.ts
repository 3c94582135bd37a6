import type { Finding, PersonValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { SENT_WORD } from './lexicon.ts'
import type { Part } from './walk.ts'

/** Names of those who sent word to the meeting, and of whom nothing but their words is told. */
export function absentees(
  reading: Reading,
  people: readonly Finding<PersonValue>[],
  parts: readonly Part[],
): Set<string> {
  const sent = people.filter(({ value, span }) => {
    if (value.entityType === 'group') return false
    const clause = /^[^，。；\n]{0,40}/.exec(reading.text.slice(span[1], span[1] + 40))?.[0] ?? ''
    return SENT_WORD.test(clause)
  })
  const present = new Set(
    parts.filter(({ role }) => role !== 'speaker' && role !== 'presenter').map(({ finding }) => finding.value.name),
  )
  return new Set(sent.map(({ value }) => value.name).filter((name) => !present.has(name)))
}
