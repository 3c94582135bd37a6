import type { MeetingFacts } from '#model/facts.ts'
import type { Kind } from '#model/vocabulary.ts'
import { bodyName } from './facts.ts'
import { COMMON_WORDS, INNER_MEETINGS } from './lexicon.ts'
import { likeness, overlap, type Shape, shapeOf } from './likeness.ts'

/** Kinds that a body holds as that body: one is never another. */
const BODY_KINDS: ReadonlySet<Kind> = new Set(['standing-committee', 'executive-meeting', 'party-group'])
/** Outlets may be this far apart on the day of a numbered meeting, */
const SESSION_DAYS = 7
/** and an article without a day of its own this far behind the meeting. */
const LATE_DAYS = 2
/** Topics of so many pairs of characters say something by having nothing in common. */
const RICH = 25
/** Fewer say nothing at all. */
const TELLING = 8
const NOTHING_IN_COMMON = 0.12
const SOME_IN_COMMON = 0.25
const MUCH_IN_COMMON = 0.5

/** What a headline says of the chair whose name is left out. */
const CALLED = /^(?:主持召开|主持|出席|参加|召开)/
const DELEGATION = /^(?![我省市州盟区县旗])(.{2,12}?)[省市州盟区县旗]?(?:党政)?代表团/
const YEAR = /\d{4}年度?/
const NUMBERED = /第[一二三四五六七八九十百零\d]{1,6}[次届期]/g
/** 全省, 江州市委, 市政府: with the character that tells the level. */
const LEVEL = /^(?:全|.{0,6}?(?=[国省市县区旗]))([国省市县区州旗])(?:委|政府)?/
const INNER = new RegExp(INNER_MEETINGS.join('|'))
const COMMON = new RegExp(COMMON_WORDS.join('|'), 'g')

/**
 * How surely two articles' facts are of one meeting: `apart` where they can't be, 0 where nothing says so, else up to 1.
 * Symmetric.
 */
export function compare(one: MeetingFacts, other: MeetingFacts): number | 'apart' {
  if (isApart(one, other)) return 'apart'
  const gap = daysBetween(one, other)
  if (isSession(one, other) && (gap === undefined || gap <= SESSION_DAYS)) return bySession(one, other)
  if (haveOtherGuests(one, other)) return 0
  if (one.natural === other.natural) return byId(one, other)
  const late = [one, other].some(({ dayFrom }) => dayFrom === 'publication') ? LATE_DAYS : 0
  if (gap === undefined || gap > late) return 0
  if (isOneVisit(one, other)) return 0.8
  if (!share(one, other) || dealtWithOther(one, other)) return 0
  if (INNER.exec(one.title)?.[0] !== INNER.exec(other.title)?.[0]) return 0
  if (chairedByOthers(one, other) && commonTopics(one, other) < MUCH_IN_COMMON) return 0
  if (isOneEncounter(one, other) || isOneJointConference(one, other)) return 0.8
  return byWords(one, other)
}

/** Whoever receives guests receives several a day: who came tells one from the other. */
function haveOtherGuests(one: MeetingFacts, other: MeetingFacts): boolean {
  return (
    areEncounters(one, other) && Math.min(one.people.length, other.people.length) > 1 && !isOneEncounter(one, other)
  )
}

function isOneEncounter(one: MeetingFacts, other: MeetingFacts): boolean {
  return areEncounters(one, other) && one.people.filter((name) => other.people.includes(name)).length > 1
}

function areEncounters(one: MeetingFacts, other: MeetingFacts): boolean {
  return one.kind === 'bilateral-meeting' && other.kind === 'bilateral-meeting'
}

/** A delegation is in one place once a day, whatever the papers of both sides make of it. */
function isOneVisit(one: MeetingFacts, other: MeetingFacts): boolean {
  const [ours, theirs] = [one, other].map(delegationOf)
  const haveCommon = (list: 'places' | 'people') => one[list].some((name) => other[list].includes(name))
  return ours !== undefined && ours === theirs && haveCommon('places') && haveCommon('people')
}

/** Whose delegation a visit is named by: 江州 of 江州市党政代表团来临川考察. */
function delegationOf({ kind, title }: MeetingFacts): string | undefined {
  return kind === 'delegation-visit' ? DELEGATION.exec(title)?.[1] : undefined
}

/** Two places hold one joint conference a day. */
function isOneJointConference(one: MeetingFacts, other: MeetingFacts): boolean {
  const areJoint = one.kind === 'joint-conference' && other.kind === 'joint-conference'
  return areJoint && one.hosts.length > 1 && one.hosts.toSorted().join() === other.hosts.toSorted().join()
}

/** One number of one series: but 校党委 and 省政府 are a series of more than one body. */
function bySession(one: MeetingFacts, other: MeetingFacts): number {
  if (share(one, other)) return 1
  return isElsewhere(one, other) || chairedByOthers(one, other) ? 0 : 0.8
}

/** One id of two records: sure where they share who or where, less so where nothing is told of it. */
function byId(one: MeetingFacts, other: MeetingFacts): number {
  const common = commonTopics(one, other)
  if (dealtWithOther(one, other) || (chairedByOthers(one, other) && common < SOME_IN_COMMON)) return 0
  if (share(one, other)) return 0.9
  const strange = common < SOME_IN_COMMON || chairedByOthers(one, other) || isElsewhere(one, other)
  return strange || ownWords(one).length < 2 ? 0 : 0.7
}

/** Whether both tell whose meeting it was, or where, and neither is the other's. */
function isElsewhere(one: MeetingFacts, other: MeetingFacts): boolean {
  const place = (a: string, b: string) => a.startsWith(stem(b)) || b.startsWith(stem(a))
  const same = (a: string, b: string) => a === b
  const apart = (ours: string[], theirs: string[], agree: typeof same) =>
    ours.length > 0 && theirs.length > 0 && !ours.some((a) => theirs.some((b) => agree(a, b)))
  return apart(one.hosts, other.hosts, same) || apart(one.places, other.places, place)
}

/** What the codes of all divisions within one begin with: 510000 → 51. */
function stem(adcode: string): string {
  return adcode.replace(/(?:00){1,2}$/, '')
}

/** Another number, or another of the kinds that a body holds; but one outlet's slip, where all that was dealt with is the same. */
function isApart(one: MeetingFacts, other: MeetingFacts): boolean {
  const differ = (a: number | null | undefined, b: number | null | undefined) => a != null && b != null && a !== b
  const numbers =
    differ(one.series?.ordinal, other.series?.ordinal) ||
    (one.series?.id === other.series?.id && differ(one.series?.term, other.series?.term))
  const kinds = one.kind !== other.kind && BODY_KINDS.has(one.kind) && BODY_KINDS.has(other.kind)
  if (!numbers && !kinds) return false
  const slip =
    one.natural === other.natural && isRich(one) && isRich(other) && commonTopics(one, other) >= MUCH_IN_COMMON
  return !slip
}

function isSession({ series: one }: MeetingFacts, { series: other }: MeetingFacts): boolean {
  return one?.ordinal != null && one.id === other?.id && one.ordinal === other.ordinal
}

/** 0 where the days touch; undefined where one is unknown. */
function daysBetween({ days: one }: MeetingFacts, { days: other }: MeetingFacts): number | undefined {
  if (!one || !other) return undefined
  const [earlier, later] = one.start <= other.start ? [one, other] : [other, one]
  return Math.max(0, (Date.parse(later.start) - Date.parse(earlier.end)) / 86_400_000)
}

/** Whether they have a host, a place, a chair or, unless they are of different hosts, anybody in common. */
function share(one: MeetingFacts, other: MeetingFacts): boolean {
  const have = (list: 'hosts' | 'chairs' | 'people' | 'places') => one[list].some((name) => other[list].includes(name))
  const areOthers = one.hosts.length > 0 && other.hosts.length > 0
  return have('hosts') || have('places') || have('chairs') || (have('people') && !areOthers)
}

/** Whether what both tell at length has nothing in common. */
function dealtWithOther(one: MeetingFacts, other: MeetingFacts): boolean {
  return isRich(one) && isRich(other) && commonTopics(one, other) < NOTHING_IN_COMMON
}

/** From 0 to 1: how much of what the one dealt with the other did. 1 where either tells next to nothing. */
function commonTopics(one: MeetingFacts, other: MeetingFacts): number {
  const [ours, theirs] = [shapeOf(one.topics), shapeOf(other.topics)]
  return Math.min(ours.pairs.size, theirs.pairs.size) < TELLING ? 1 : overlap(ours, theirs)
}

function isRich({ topics }: MeetingFacts): boolean {
  return shapeOf(topics).pairs.size >= RICH
}

function chairedByOthers({ chairs: ours }: MeetingFacts, { chairs: theirs }: MeetingFacts): boolean {
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name))
}

/** By what sets their names apart from others', and by what was dealt with. */
function byWords(one: MeetingFacts, other: MeetingFacts): number {
  if (levelOf(one.title) !== levelOf(other.title) && levelOf(one.title) && levelOf(other.title)) return 0
  const [a, b] = [one, other].map((facts) => shapeOf(ownWords(facts))) as [Shape, Shape]
  const topics = isRich(one) && isRich(other) ? commonTopics(one, other) : 0
  const named = a.bare.length > 1 && b.bare.length > 1
  const names = named ? likeness(a, b) : 0
  const near = names >= 0.5 || (names > 0 && overlap(a, b) >= 0.8)
  if (near && (one.kind === other.kind || names >= 0.8 || topics >= MUCH_IN_COMMON)) return 0.5 + 0.3 * names
  if (topics >= (named ? 0.8 : 0.6)) return 0.4 * topics
  return 0
}

/**
 * 全省农村工作会议, 2025年中共四川省委农村工作会议, 何苗主持召开省委农村工作会议: 农村. A leading group is what it deals
 * with, so that its name stays: 江州市城市更新工作领导小组会议.
 */
function ownWords({ title, kind, hosts, people }: MeetingFacts): string {
  const called = people.reduce((rest, name) => rest.replace(name, ''), bodyName(title)).replace(CALLED, '')
  const name = kind === 'leading-group' ? called : hosts.reduce((rest, host) => rest.replace(host, ''), called)
  return name.replace(YEAR, '').replace(NUMBERED, '').replace(LEVEL, '').replace(COMMON, '')
}

/** 省, 市 or 县: whose meeting it says it is. */
function levelOf(title: string): string | undefined {
  return LEVEL.exec(title)?.[1]
}
