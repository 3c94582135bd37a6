import type { PersonMention } from '#model/people.ts'
import type { Meeting, Participant } from '#model/record.ts'
import { bodyOf } from './bodies.ts'
import { cut } from './cut.ts'
import { CENTRE, officeOf } from './offices.ts'
import type { Mention } from './persons.ts'

/** What a meeting says of somebody, with what tells people of one name apart. */
export type MeetingMention = Mention & PersonMention

/** Surname and post alone say of nobody who it is: 王主任. */
const NO_NAME = /(?:书记|主任|市长|县长|区长|省长|局长|部长|厅长|处长|主席|代表|委员|院长|校长|教授|先生|女士|总)$/
const MAX_TITLES = 5
const MAX_LENGTH = 60
/** Those named first are who leads. */
const MAX_LEADERS = 5

/** What a meeting says of a participant; nothing of groups and of people without a name. */
export function mentionOf(
  meeting: Meeting,
  { name, entityType, titles, roles }: Participant,
): MeetingMention | undefined {
  if (entityType !== 'person' || NO_NAME.test(name) || name.includes('~')) return undefined
  const homes = homesOf(meeting)
  const home = isLedByCentre(meeting, homes) ? CENTRE : homes[0]
  const offices = titles.flatMap((title) => officeOf(cut(title, MAX_LENGTH), homes) ?? []).slice(0, MAX_TITLES)
  return {
    name: cut(name, MAX_LENGTH),
    date: meeting.date.precision === 'day' ? meeting.date.start : null,
    offices,
    ...(home !== undefined && { home }),
    titles: titles.slice(0, MAX_TITLES).map((title) => cut(title, MAX_LENGTH)),
    roles,
    meetingId: meeting.id,
    meetingTitle: cut(meeting.title, 200),
  }
}

/** Where a leader of the country presides, or takes part where nobody does, leaders of the country are named without a post. */
function isLedByCentre({ participants }: Meeting, homes: readonly string[]): boolean {
  const chairs = participants.filter(({ roles }) => roles.includes('chair'))
  const leaders = (chairs.length > 0 ? chairs : participants).slice(0, MAX_LEADERS)
  return leaders.some(({ titles }) =>
    titles.some((title) => officeOf(cut(title, MAX_LENGTH), homes)?.adcode === CENTRE),
  )
}

/** The divisions that a meeting is at home in, the best evidence first: its hosts', then where it met. */
export function homesOf({ hosts, places }: Meeting): string[] {
  const met = places.flatMap(({ adcode }) => adcode ?? [])
  const own = hosts.flatMap((host) => bodyOf(host, met).adcode ?? [])
  return [...new Set([...own, ...met])]
}
