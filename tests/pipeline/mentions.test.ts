import { expect, test } from 'vitest'
import type { Role } from '#model/vocabulary.ts'
import { mentionOf } from '#pipeline/mentions.ts'
import { persons } from '#pipeline/persons.ts'
import { meetingOf, participantOf } from './meetings.ts'

const JINAN = [{ name: '济南市', adcode: '370100' }]

/** A meeting in Jinan that somebody chairs, and where 林知远 is named without a post. */
function namedAt(title: string, role: Role = 'chair') {
  const lead = { ...participantOf('何澜'), titles: [title], roles: [role] }
  const participants = [lead, participantOf('林知远')]
  const meeting = meetingOf({ hosts: [], places: JINAN, participants })
  return mentionOf(meeting, participants[1] as (typeof participants)[number])
}

test('who is named without a post belongs to where the meeting is at home', () => {
  expect(namedAt('济南市委书记')).toMatchObject({ offices: [], home: '370100' })
})

test('where a leader of the country presides, or comes to talks, leaders of the country are named without one', () => {
  expect(namedAt('国务院总理')).toMatchObject({ offices: [], home: '100000' })
  expect(namedAt('国务院总理', 'attendee')).toMatchObject({ home: '100000' })
})

test('a leader of the country is one person, with and without a post', () => {
  const participant = { ...participantOf('林知远'), titles: ['国务院副总理'] }
  const known = mentionOf(meetingOf({ hosts: [], participants: [participant] }), participant)
  expect(persons([known, namedAt('中共中央总书记')].flatMap((one) => one ?? []))).toHaveLength(1)
  expect(persons([known, namedAt('济南市委书记')].flatMap((one) => one ?? []))).toHaveLength(2)
})
