import type { Participant } from '#model/record.ts'
import type { Role } from '#model/vocabulary.ts'

/** Posts that say less of who somebody is than another would. */
const MINOR = /(?:副书记|常委|委员|党组书记|党组成员|代表|副总裁)$/
const MOST_NAMED = 2
const MOST_PRESENT = 4

/** Who chaired and who spoke: `某市委书记张三讲话，某市市长李四主持。`, `某市市长李四主持并讲话。`; '' where the record names neither. */
export function led(participants: readonly Participant[]): string {
  const chairs = named(participants, 'chair')
  const speaks = chairs.some(({ roles }) => roles.includes('speaker'))
  const speakers = named(participants, 'speaker').filter((one) => !chairs.includes(one))
  const begins = chairs[0]?.span[0] ?? Number.POSITIVE_INFINITY
  // whoever the text puts before a chair who speaks too was there to speak
  const heard = speaks ? speakers.filter(({ span }) => span[0] < begins) : speakers
  const spoke = heard.slice(0, chairs.length > 0 ? 1 : MOST_NAMED + 1)
  const also = speaks && spoke.length === 0 ? '并讲话' : ''
  const parts = [
    spoke.length > 0 ? `${spoke.map(withPost).join('、')}讲话` : '',
    chairs.length > 0 ? `${chairs.slice(0, MOST_NAMED).map(withPost).join('、')}主持${also}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join('，')}。` : ''
}

/** Who else was there. */
export function attended(participants: readonly Participant[]): string {
  const present = named(participants, 'attendee').filter(
    ({ roles }) => !roles.includes('chair') && !roles.includes('speaker'),
  )
  if (present.length === 0) return ''
  const few = present.slice(0, MOST_PRESENT).map(({ name }) => name)
  return `${few.join('、')}${present.length > few.length ? `等${present.length}人` : ''}出席。`
}

function named(participants: readonly Participant[], role: Role): Participant[] {
  return participants.filter((one) => one.entityType === 'person' && one.roles.includes(role))
}

/** The name behind the post by which people know its bearer. */
function withPost({ name, titles }: Participant): string {
  return `${titles.find((title) => !MINOR.test(title)) ?? titles[0] ?? ''}${name}`
}
