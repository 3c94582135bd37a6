import { describe, expect, test } from 'vitest'
import { compare } from '#extract/identity/compare.ts'
import {
  ONE,
  ONE_STATEMENT,
  ONE_VISIT,
  SAME_ID,
  type Told,
  TWO,
  TWO_STATEMENTS,
  TWO_VISITS,
} from '#extract/identity/corpus.ts'
import { meetingId } from '#extract/identity/ids.ts'
import { likeness, shapeOf } from '#extract/identity/likeness.ts'
import { parseSeries } from '#extract/series/parse.ts'
import type { MeetingFacts } from '#model/facts.ts'
import { isAlike } from '#pipeline/merge/alike.ts'

const DAY = '2025-03-18'

function idOf({ title, kind, hosts = [], home }: Told): string {
  const date = { start: DAY, end: DAY, precision: 'day' as const, basis: 'text' as const, span: null }
  const series = parseSeries(title, home ?? (hosts.length > 0 ? '510000' : undefined)) ?? null
  const event = {
    title,
    kind,
    series,
    hosts,
    date,
    titleSpan: [0, 0] as [number, number],
    mode: 'in-person' as const,
    places: [],
  }
  return meetingId(event, 'a-1', home)
}

describe.each(SAME_ID)('$id', ({ id, told }) => {
  test.each(told)('is $title', (one) => {
    expect(idOf(one)).toBe(id)
  })
})

function factsOf(title: string): MeetingFacts {
  return {
    natural: title,
    title,
    kind: 'work-conference',
    days: { start: DAY, end: DAY },
    dayFrom: 'words',
    hosts: ['江州市委'],
    chairs: ['林知远'],
    people: ['林知远'],
    places: [],
    topics: '',
  }
}

test.each(ONE)('%s is %s', (one, other) => {
  expect(compare(factsOf(one), factsOf(other))).toBeGreaterThan(0)
  expect(compare(factsOf(other), factsOf(one))).toBe(compare(factsOf(one), factsOf(other)))
})

test.each(TWO)('%s is not %s', (one, other) => {
  expect(compare(factsOf(one), factsOf(other))).toBe(0)
})

/** A visit of which papers tell things that have nothing in common. */
function visit(title: string, topics: string): MeetingFacts {
  const people = ['何苗', '林知远']
  return { ...factsOf(title), kind: 'delegation-visit', hosts: [], chairs: [], people, places: ['361000'], topics }
}

const RAIL = '要加快推进城际铁路建设，共建沿江港口群，合力打造先进制造业集群，推动航线加密'
const CARE = '将落实第三次联席会议部署，促进异地就医直接结算，扩大中小学结对帮扶，深化人才互派'

test.each(ONE_VISIT)('%s is the visit %s', (one, other) => {
  expect(compare(visit(one, RAIL), visit(other, CARE))).toBeGreaterThan(0)
  expect(compare(visit(other, CARE), visit(one, RAIL))).toBeGreaterThan(0)
  expect(compare(visit(one, RAIL), { ...visit(other, CARE), places: ['361100'] })).toBe(0)
  expect(compare(visit(one, RAIL), { ...visit(other, CARE), people: ['沈一'] })).toBe(0)
})

test.each(TWO_VISITS)('%s is not the visit %s', (one, other) => {
  expect(compare(visit(one, RAIL), visit(other, CARE))).toBe(0)
})

test('nothing is the same on another day, or where nothing is shared', () => {
  const facts = factsOf('全市农村工作会议')
  expect(compare(facts, { ...facts, natural: 'x', days: { start: '2025-03-19', end: '2025-03-19' } })).toBe(0)
  expect(compare(facts, { ...facts, natural: 'x', hosts: ['临川市委'], chairs: [], people: [] })).toBe(0)
})

test('one id of two records is one meeting unless it was elsewhere, and nothing where the name says nothing', () => {
  const of = (fields: Partial<MeetingFacts>) => ({
    ...factsOf('党外人士座谈会'),
    natural: 'x',
    hosts: [],
    chairs: [],
    people: [],
    ...fields,
  })
  expect(compare(of({}), of({}))).toBeGreaterThan(0)
  expect(compare(of({ places: ['510000'] }), of({ places: ['510100'] }))).toBeGreaterThan(0)
  expect(compare(of({ places: ['510000'] }), of({ places: ['500000'] }))).toBe(0)
  expect(compare(of({ hosts: ['四川省委'] }), of({ hosts: ['重庆市委'] }))).toBe(0)
  expect(compare(of({ title: '座谈会' }), of({ title: '座谈会' }))).toBe(0)
})

test('another number sets apart, whatever else agrees', () => {
  const numbered = (ordinal: number) => ({ ...factsOf('常务会议'), series: { id: 's', term: null, ordinal } })
  expect(compare(numbered(5), numbered(6))).toBe('apart')
  expect(compare(numbered(5), numbered(5))).toBe(1)
})

test('a slip in the number of a meeting that dealt with all the same is one meeting still', () => {
  const topics = '听取全市防汛抗旱和水库安全度汛工作情况汇报，审议江州市防汛应急预案，部署山洪地质灾害巡查值守'
  const of = (ordinal: number, fields = {}) => ({
    ...factsOf('常务会议'),
    topics,
    series: { id: 's', term: null, ordinal },
    ...fields,
  })
  expect(compare(of(5), of(6))).toBeGreaterThan(0)
  expect(compare(of(5), of(6, { natural: 'x' }))).toBe('apart')
})

test('another chair is another meeting only where something else was dealt with', () => {
  const of = (chair: string, topics: string) => ({
    ...factsOf('市政府常务会议'),
    chairs: [chair],
    people: [chair],
    topics,
  })
  expect(compare(of('林知远', ''), of('何苗', ''))).toBeGreaterThan(0)
  expect(compare(of('林知远', '研究防汛抗旱应急预案'), of('何苗', '审议住房保障三年规划'))).toBe(0)
})

test('one number of one series is one meeting, unless the series is any body’s', () => {
  const of = (fields: Partial<MeetingFacts>) => ({
    ...factsOf('校党委第3次常委会会议'),
    series: { id: 'xiaodangwei-changweihui', term: null, ordinal: 3 },
    hosts: [],
    chairs: [],
    people: [],
    ...fields,
  })
  const nextDay = { natural: 'y', days: { start: '2025-03-19', end: '2025-03-19' } }
  expect(compare(of({}), of(nextDay))).toBeGreaterThan(0)
  expect(compare(of({ chairs: ['林知远'] }), of({ ...nextDay, chairs: ['何苗'] }))).toBe(0)
  expect(compare(of({ places: ['510100'] }), of({ ...nextDay, places: ['500000'] }))).toBe(0)
})

test('one name, one body, one day, and topics with nothing in common are two', () => {
  const about = (topics: string) => ({ ...factsOf('市委常委会会议'), topics })
  const water = '听取全市防汛抗旱和水库安全度汛工作情况汇报，审议江州市防汛应急预案，部署山洪地质灾害巡查值守'
  const homes = '研究保障性住房供应与老旧小区改造三年行动方案，讨论物业管理条例修订草案，安排棚户区居民过渡安置'
  expect(compare(about(water), about(homes))).toBe(0)
  expect(compare(about(water), about(water.slice(0, 30)))).toBeGreaterThan(0)
})

test('whom somebody received tells one reception of a day from the other, whatever the headlines say', () => {
  const received = (title: string, ...people: string[]): MeetingFacts => ({
    ...factsOf(title),
    kind: 'bilateral-meeting',
    hosts: [],
    chairs: [],
    people,
  })
  const bank = received('林知远会见江汉银行行长', '林知远', '秦至诚')
  expect(compare(bank, received('林知远会见秦至诚一行', '秦至诚', '林知远'))).toBeGreaterThan(0)
  expect(compare(bank, received('林知远会见远航集团董事长', '林知远', '何大江'))).toBe(0)
  expect(compare(bank, { ...received('林知远会见客人', '林知远', '何大江'), natural: bank.natural })).toBe(0)
})

test('two places hold one joint conference a day, by whatever name', () => {
  const conference = (title: string, ...hosts: string[]): MeetingFacts => ({
    ...factsOf(title),
    kind: 'joint-conference',
    hosts,
  })
  const one = conference('粤桂协作联席会议', '广东省', '广西壮族自治区')
  expect(compare(one, conference('东西部扶贫联席会议', '广西壮族自治区', '广东省'))).toBeGreaterThan(0)
  expect(compare(one, conference('东西部扶贫联席会议', '广东省', '贵州省'))).toBe(0)
})

test.each(ONE_STATEMENT)('%s: %s', (one, other) => {
  expect(isAlike(shapeOf(one), shapeOf(other))).toBe(true)
})

test.each(TWO_STATEMENTS)('%s, not %s', (one, other) => {
  expect(isAlike(shapeOf(one), shapeOf(other))).toBe(false)
})

test('likeness is 1 for the same words, whatever their marks and width', () => {
  expect(likeness(shapeOf('完成改造１２０个，'), shapeOf('完成改造120个'))).toBe(1)
})
