import { liesIn } from '#model/adcode.ts'
import type { Role } from '#model/vocabulary.ts'
import type { EventValue, Finding } from '../findings.ts'
import { CORPORATE as COMPANY } from '../people/lexicon.ts'
import { splitTitle } from '../people/posts.ts'
import { placeOf } from '../people/titles.ts'
import { countryNamed } from '../places/countries.ts'
import type { Division } from '../places/gazetteer.ts'

/** Companies, schools and the like, banks by their short names too. */
const CORPORATE = new RegExp(`${COMPANY.source}|^[\\u4e00-\\u9fff]{1,3}行$`)
const SIDED = new Set(['joint-conference', 'delegation-visit', 'bilateral-meeting', 'signing', 'symposium'])

/** One of the two or more that meet: a division of China, a country, or a company or school. */
interface Side {
  name: string
  /** GB/T 2260 code without the zeros at its end, of a division. */
  within?: string
}

/** What tells somebody's side: the titles, and what they did. */
interface Member {
  titles: readonly string[]
  roles: readonly Role[]
}

/**
 * Which of the meeting's sides each of these people belongs to, by their titles: 重庆市, 日本, 长河集团. The sides are the
 * meeting's hosts, or those whom the one who receives, the guest and the signatories speak for. Undefined for who belongs
 * to none of them, and for everybody where the meeting has no two sides.
 */
export function sidesOf(people: readonly Member[], event: Finding<EventValue>): (string | undefined)[] {
  if (!SIDED.has(event.value.kind)) return people.map(() => undefined)
  const hosts = event.value.hosts.flatMap((host) => placeSide(host.replace(/^中共/, '')) ?? [])
  const told = distinct(hosts).length > 1 ? distinct(hosts) : withPlace(spokenFor(people), event.value)
  const sides = [...told].sort((one, other) => (other.within ?? '').length - (one.within ?? '').length)
  return people.map(({ titles }) => (sides.length < 2 ? undefined : sides.find((side) => isOf(titles, side))?.name))
}

/** The sides of who receives, of the first guest, and of those who sign. */
function spokenFor(people: readonly Member[]): Side[] {
  const speakers = (['host', 'visitor', 'signatory'] as const).flatMap((role) =>
    people.filter(({ roles }) => roles.includes(role)).slice(0, role === 'signatory' ? 4 : 1),
  )
  const sides = distinct(speakers.flatMap(({ titles }) => origin(titles) ?? []))
  const [abroad] = sides.filter(({ within }) => within === undefined)
  const home = abroad && countryNamed(abroad.name) !== undefined && speakers.some(isOfTheState)
  if (home) return distinct([CHINA, abroad])
  const all = sides.length > 1 ? sides : distinct(people.flatMap(({ titles }) => origin(titles) ?? []))
  return sides.length > 1 || all.length === 2 ? all.slice(0, 2) : sides
}

/** A delegation's other side is where it went, where nobody of that side is told to receive it. */
function withPlace(sides: Side[], { kind, places }: EventValue): Side[] {
  const [place] = places
  if (sides.length !== 1 || kind !== 'delegation-visit' || !place?.adcode) return sides
  const side = { name: place.name, within: place.adcode.replace(/(?:00){1,2}$/, '') }
  const apart = !side.within.startsWith(sides[0]?.within ?? '-') && !sides[0]?.within?.startsWith(side.within)
  return apart ? [...sides, side] : sides
}

const CHINA: Side = { name: '中国' }
const OF_THE_STATE =
  /^(?:中共中央|中央|国家|国务|国务院|全国人大|全国政协|外交部|商务部|国防部|中联部|[^，]{2,8}部(?=部长|副部长))/

function isOfTheState({ titles }: Member): boolean {
  return titles.some((title) => OF_THE_STATE.test(title)) && !titles.some((title) => countryIn(title) !== undefined)
}

/** Whom somebody speaks for, by the first title that tells it; 云州市 for 省政协副主席、云州市委书记. */
function origin(titles: readonly string[]): Side | undefined {
  const [own, ...further] = titles.flatMap((title): Side[] => {
    const country = countryIn(title)
    if (country !== undefined) return [{ name: country }]
    const body = splitTitle(title)?.body ?? ''
    const place = CORPORATE.test(body) ? undefined : placeSide(title)
    return place ? [place] : CORPORATE.test(body) ? [{ name: body }] : []
  })
  const area = own?.within
  const led = further.find(({ within }) => area !== undefined && within !== area && within?.startsWith(area))
  return led ?? own
}

function placeSide(words: string): Side | undefined {
  const place = deepest(words, undefined)
  return place && { name: place.name, within: place.adcode.replace(/(?:00){1,2}$/, '') }
}

/** The smallest of the divisions that a title begins with: 宁波市 of 浙江省宁波市委书记. */
function deepest(words: string, near: string | undefined): Division | undefined {
  const place = placeOf(words, near)
  if (!place) return undefined
  const inner = deepest(
    words.slice(words.startsWith(place.name) ? place.name.length : place.short.length),
    place.adcode,
  )
  return inner && liesIn(inner.adcode, place.adcode) ? inner : place
}

/** The country that a title begins with; China's own posts begin with none. */
function countryIn(title: string): string | undefined {
  for (let length = 8; length >= 2; length--) {
    const name = title.slice(0, length)
    if (name.length === length && countryNamed(name) !== undefined && name !== '中国') return name
  }
  return undefined
}

/** Posts of the special administrative regions, which are told without the region. */
const OF_A_REGION = /^(?:行政长官|政务司|财政司|律政司|经济财政司|行政法务司|政制及内地|特首)/

function isOf(titles: readonly string[], { name, within }: Side): boolean {
  if ((within === '81' || within === '82') && titles.some((title) => OF_A_REGION.test(title))) return true
  if (within === undefined) {
    if (name === CHINA.name) return isOfTheState({ titles, roles: [] }) || titles.some((title) => placeSide(title))
    return titles.some((title) => title.startsWith(name))
  }
  return titles.some((title) => {
    const place = CORPORATE.test(splitTitle(title)?.body ?? '') ? undefined : placeSide(title)
    return place?.within?.startsWith(within) === true
  })
}

function distinct(sides: readonly Side[]): Side[] {
  return sides.filter(({ name }, at) => sides.findIndex((other) => other.name === name) === at)
}
