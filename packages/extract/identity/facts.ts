import type { MeetingFacts } from '#model/facts.ts'
import type { Meeting, Participant } from '#model/record.ts'
import type { Role } from '#model/vocabulary.ts'

const MOST = 3
const MOST_PEOPLE = 5
/** Whom every outlet names. */
const PROMINENT: readonly Role[] = ['chair', 'host', 'visitor', 'speaker', 'signatory']
const LONGEST_TITLE = 200
const LONGEST_TOPICS = 400

/** What of a record tells its meeting from others. Small, whatever the record holds. */
export function factsOf(meeting: Meeting): MeetingFacts {
  const { id, title, kind, date, series, hosts, participants, places } = meeting
  const persons = participants.filter(({ entityType }) => entityType === 'person')
  const chairs = persons.filter(({ roles }) => roles.includes('chair'))
  const people = persons.toSorted((one, other) => prominence(one) - prominence(other))
  const known = date.precision === 'day' && date.start !== null
  return {
    natural: id,
    title: title.slice(0, LONGEST_TITLE),
    kind,
    ...(known && { days: { start: date.start as string, end: date.end ?? (date.start as string) } }),
    dayFrom: date.basis === 'metadata' ? 'publication' : 'words',
    ...(series && { series: { id: series.id, term: series.term, ordinal: series.ordinal } }),
    hosts: hosts.filter(isNamed).slice(0, MOST).map(bodyName),
    chairs: chairs.slice(0, MOST).map(({ name }) => name),
    people: people.slice(0, MOST_PEOPLE).map(({ name }) => name),
    places: places.slice(0, MOST).map(({ name, adcode, country }) => adcode ?? (name || (country ?? ''))),
    topics: topicsOf(meeting).slice(0, LONGEST_TOPICS),
  }
}

function prominence({ roles }: Participant): number {
  const ranks = roles.map((role) => PROMINENT.indexOf(role)).filter((rank) => rank >= 0)
  return Math.min(PROMINENT.length, ...ranks)
}

/** 校党委 and 市委 are some school's and some city's. */
function isNamed(host: string): boolean {
  return !/^(?:[校院我本省市县区州局厅]|全(?!国)|公司|集团|自治)/.test(host)
}

/** A body by the shortest of its names: 中共四川省委常委会 is 四川省委, 四川省人民政府 is 四川省政府. */
export function bodyName(host: string): string {
  return host
    .replace(/^(?:中国共产党|中共)/, '')
    .replace('人民政府', '政府')
    .replace(/委常(?:务委员|委)会$/, '委')
}

function topicsOf({ documents, agenda, commitments }: Meeting): string {
  return [
    ...documents.map(({ title }) => title),
    ...agenda.map(({ text }) => text),
    ...commitments.map(({ text }) => text),
  ].join(' ')
}
