import type { Meeting } from '#model/record.ts'
import type { Pointers } from '#model/standing.ts'
import { bodyOf } from './bodies.ts'
import { homesOf, mentionOf } from './mentions.ts'
import { personIdsOf } from './persons.ts'

/** The ids of a record's hosts and people; of somebody with several posts the first one's, which stands for the person. */
export function pointersOf(meeting: Meeting): Pointers {
  const homes = homesOf(meeting)
  const people = meeting.participants.flatMap((participant): [string, string][] => {
    const mention = mentionOf(meeting, participant)
    const [id] = mention ? personIdsOf(mention) : []
    return id === undefined ? [] : [[participant.name, id]]
  })
  return {
    bodies: Object.fromEntries(meeting.hosts.map((host) => [host, bodyOf(host, homes).id])),
    people: Object.fromEntries(people.toReversed()),
  }
}
