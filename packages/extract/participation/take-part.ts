import type { Participant } from '#model/record.ts'
import type { EventValue, Finding, Ground, PersonValue, SpeechValue } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** Who took part in one meeting, each once, with the titles of all mentions and the roles that the predicates give. */
export function takePart(
  _reading: Reading,
  _ground: Ground,
  people: Finding<PersonValue>[],
  speeches: Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Finding<Participant>[] {
  const [from, to] = event.span
  const here = people.filter(({ span }) => span[0] >= from && span[1] <= to)
  const names = new Map(here.map((person) => [person.value.name, person]))
  return [...names.values()].map(({ value, span, rule }) => {
    const speaks = speeches.some((speech) => speech.value.speaker === value.name)
    return { value: { ...value, roles: [speaks ? 'speaker' : 'attendee'], span }, span, rule }
  })
}
