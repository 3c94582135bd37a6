import type { Finding, Ground, PlaceValue } from '#extract/findings.ts'
import type { Reading } from '#extract/reading.ts'
import type { Pledge } from './cut.ts'

/** What tells whose side a speaker is on. */
export interface Side {
  reading: Reading
  ground: Ground
  hosts: string[]
}

/** Who the meeting's demands are for, where it names nobody. */
const ALL = '会议'
const AGENT =
  /(?:政府|党委|党组|支部|组织|部门|地|单位|企业|机关|干部|群众|官兵|部队|委|局|厅|办|院|校|会|团|公司|集团|方|区|市|州|县|省|国|镇|乡|村|组|者|员|们|家|人|中央|银行|机构|系统|战线|同志|代表|中心|媒体|党派|界|双方|三方|上下)$/
const SELF = /^(?:我们|我|咱们|我国|本次|这次)?$/
/** Words between who acts and the modal, and connectives before. */
const AROUND =
  /^(?:同时|此外|下一步|今后|当前|另外|因此|希望|建议|鼓励|呼吁|欢迎|特别是|尤其是|其中|也|还|更|都|，)+|(?:也|还|都|均|更|又|始终|坚定|特别是[^，]{0,20}|，)+$/g

/**
 * Who is to act: the subject of the clause that holds the modal, written out; the speaker's own side for 我们; the
 * meeting as a whole where a demand names nobody; else whoever acted in the sentence before (`previous`).
 */
export function actorOf(side: Side, speaker: string | null, { clauses, action }: Pledge, previous: string): string {
  const holder = clauses.find(({ own }) => own) ?? action
  if (!holder.own) return previous || ALL
  const subject = holder.text.slice(0, holder.own.at).replace(AROUND, '')
  if (/^(?:我们|我|咱们)/.test(subject)) return sideOf(side, speaker) ?? ALL
  if (SELF.test(subject) || !AGENT.test(subject) || subject.length > 24) {
    return holder.own.strength === 'will' ? (sideOf(side, speaker) ?? ALL) : ALL
  }
  return writtenOut(side, subject, holder.span[0])
}

/** A subject as the places and bodies of the text have it: 重庆 as 重庆市, 泰方 as 泰国. */
function writtenOut({ ground }: Side, subject: string, from: number): string {
  const own = (span: readonly [number, number]) =>
    span[0] >= from && span[0] <= from + 4 && span[1] - span[0] >= subject.length - 1
  const body = ground.bodies.find(({ span }) => own(span))
  if (body) return body.value.name
  const place = ground.places.find(({ span }) => own(span))
  if (place) return place.value.name
  const country = /^(.)方$/.exec(subject)?.[1]
  if (country) return countryOf(ground.places, country) ?? subject
  return subject
}

function countryOf(places: readonly Finding<PlaceValue>[], initial: string): string | undefined {
  if (initial === '中') return '中国'
  return places.find(({ value }) => value.country && value.name.startsWith(initial))?.value.name
}

/** The jurisdiction that a speaker's post belongs to, from the words before the speaker's name. */
function sideOf({ reading, ground, hosts }: Side, speaker: string | null): string | undefined {
  if (speaker === null) return undefined
  const at = reading.text.indexOf(speaker)
  if (at < 0) return undefined
  const before = ground.places.findLast(
    ({ span }) => span[1] <= at && at - span[1] <= 16 && !/[。；]/.test(reading.text.slice(span[1], at)),
  )
  if (before) return before.value.name
  return hosts.length === 1 ? hosts[0] : undefined
}
