import { lettersOf } from '#extract/identity/likeness.ts'
import { type Division, division, divisionsNamed, parent } from '#extract/places/gazetteer.ts'
import type { Meeting, Participant } from '#model/record.ts'
import { codes, ROLES } from '#model/vocabulary.ts'
import { joined } from './claims.ts'

const LONGEST_DIVISION = 14

/** Everybody whom any article names, once: a person is a name whose posts don't contradict one another. */
export function participants(ordered: readonly Meeting[]): Participant[] {
  const all = ordered.flatMap((share) => share.participants)
  const byName = Map.groupBy(all, ({ entityType, name }) => `${entityType} ${lettersOf(name)}`)
  return [...byName.values()].flatMap(persons).map(person)
}

/** Those of one name, apart where their posts are of different places; whoever has no post is the first of them. */
function persons(namesakes: Participant[]): [Participant, ...Participant[]][] {
  const groups: [Participant, ...Participant[]][] = []
  for (const one of namesakes.toSorted((a, b) => Number(b.titles.length > 0) - Number(a.titles.length > 0))) {
    const group = groups.find((known) => one.titles.length === 0 || known.every((other) => isCompatible(one, other)))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.map((group) => group.toSorted((a, b) => namesakes.indexOf(a) - namesakes.indexOf(b)) as typeof group)
}

/** 重庆市副市长 and 四川省发改委主任 are two of a name; 国务院副总理 and 中央政治局委员 may be one. */
function isCompatible(one: Participant, other: Participant): boolean {
  const [ours, theirs] = [one, other].map(({ titles }) => titles.map(placeOf)) as [Place[], Place[]]
  return ours.some((a) => theirs.some((b) => a === undefined || b === undefined || within(a, b) || within(b, a)))
}

type Place = string | undefined

/** The code of the division that a post begins with. */
function placeOf(title: string): Place {
  for (let length = Math.min(LONGEST_DIVISION, title.length); length >= 2; length--) {
    const found = divisionsNamed(title.slice(0, length)).find(isNotBare)
    if (found) return found.adcode
  }
  return undefined
}

/** The short name of a county says nothing: 和平, 城中. */
function isNotBare({ level }: Division): boolean {
  return level !== 'county'
}

function within(inner: string, outer: string): boolean {
  for (let at: Place = inner; at; at = division(at) && parent(at)) if (at === outer) return true
  return false
}

function person(same: [Participant, ...Participant[]]): Participant {
  const roles = new Set(same.flatMap((one) => one.roles))
  const side = same.find((one) => one.side !== undefined)?.side
  return {
    ...joined(same),
    titles: titles(same.flatMap((one) => one.titles)),
    roles: codes(ROLES).filter((role) => roles.has(role)),
    ...(side !== undefined && { side }),
  }
}

/** Each post once, as it is written most fully: 市长 goes into 重庆市市长. */
function titles(all: string[]): string[] {
  const distinct = [...new Set(all)]
  return distinct.filter((title) => !distinct.some((other) => other !== title && other.endsWith(title)))
}
