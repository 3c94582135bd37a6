import { beforeEach, describe, expect, test } from 'vitest'
import type { Meeting } from '#model/record.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import { remove, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf, participantOf } from './meetings.ts'
import { freshTable, report, worldOf } from './world.ts'

const embedded = useEmbedded()
let world: ParseWorld
let time: number

beforeEach(async () => {
  time = Date.parse('2026-01-05T08:00:00Z')
  world = worldOf(embedded, await freshTable(embedded), { now: () => new Date(time++) })
})

async function take(name: string, ...meetings: Meeting[]): Promise<string[] | undefined> {
  const key = await report(embedded, name, ...meetings)
  const outcome = await parse(key, world)
  const state = await world.table.object(key)
  expect(outcome).toEqual(state?.outcome)
  return state?.meetings
}

const chaired = (name: string) => [{ ...participantOf(name), roles: ['chair' as const] }]
const numbered = (ordinal: number | null) => ({
  id: 'jiangzhou-changwu',
  name: '江州市政府常务会议',
  term: null,
  ordinal,
})

/** The same symposium as two outlets call it, and as a third does that says both. */
const ONE = meetingOf({
  id: '2025-03-18-a',
  articleId: 'a-1',
  title: '江州市民营企业座谈会',
  kind: 'symposium',
  hosts: ['江州市委'],
  commitments: [commitmentOf('x', '要清理拖欠企业账款')],
})
const OTHER = meetingOf({
  id: '2025-03-18-b',
  articleId: 'a-2',
  title: '全市企业家恳谈会',
  kind: 'symposium',
  hosts: [],
  participants: chaired('林知远'),
  commitments: [commitmentOf('y', '推行惠企政策免申即享')],
})
const BOTH = meetingOf({
  id: '2025-03-18-c',
  articleId: 'a-3',
  title: '民营企业座谈会、企业家恳谈会',
  kind: 'symposium',
  hosts: ['中共江州市委'],
  participants: chaired('林知远'),
})

describe('reports of one meeting', () => {
  test('find each other by near names on one day, and keep the id that was first', async () => {
    const first = meetingOf({
      id: '2025-03-18-nongcun-gongzuo',
      articleId: 'a-1',
      title: '江州市委农村工作会议',
      hosts: ['中共江州市委'],
    })
    const later = meetingOf({
      id: '2025-03-18-quanshi-nongcun',
      articleId: 'a-2',
      title: '全市农村工作会议',
      hosts: ['江州市委'],
    })
    expect(await take('1', first)).toEqual([first.id])
    expect(await take('2', later)).toEqual([first.id])
    expect((await world.table.revision(first.id))?.meeting?.sources).toHaveLength(2)
    expect(await world.table.revision(later.id)).toBeUndefined()
  })

  test('find each other by series and number, though one has no day of its own or another day', async () => {
    const first = meetingOf({ id: '2025-03-18-s', articleId: 'a-1', series: numbered(5) })
    const day = '2025-03-20'
    const late = meetingOf({
      id: `${day}-s`,
      articleId: 'a-2',
      series: numbered(5),
      hosts: [],
      date: { ...first.date, start: day, end: day },
    })
    const undated = meetingOf({
      id: 'undated-s',
      articleId: 'a-3',
      series: numbered(5),
      hosts: [],
      date: { start: null, end: null, precision: 'none', basis: null, span: null },
    })
    expect(await take('1', first)).toEqual([first.id])
    expect(await take('2', late)).toEqual([first.id])
    expect(await take('3', undated)).toEqual([first.id])
    expect((await world.table.revision(first.id))?.meeting?.disagreements).toMatchObject([{ field: 'date' }])
  })

  test('are one though one outlet slips in the number, and the slip is seen', async () => {
    const agenda = ['听取全市防汛抗旱和水库安全度汛工作情况汇报', '审议江州市防汛应急预案'].map((text) => ({
      action: 'hear' as const,
      text,
      span: [0, 2] as [number, number],
    }))
    const told = (articleId: string, ordinal: number, fields: Partial<Meeting> = {}) =>
      meetingOf({ id: '2025-03-18-s', articleId, series: numbered(ordinal), ...fields })
    expect(await take('1', told('a-1', 5, { agenda }))).toEqual(['2025-03-18-s'])
    expect(await take('2', told('a-2', 6, { agenda }))).toEqual(['2025-03-18-s'])
    expect(await take('3', told('a-3', 5))).toEqual(['2025-03-18-s'])
    const record = (await world.table.revision('2025-03-18-s'))?.meeting
    expect(record?.series?.ordinal).toBe(5)
    expect(record?.disagreements).toMatchObject([{ field: 'ordinal', values: [{ value: 5 }, { value: 6 }] }])
  })

  test('of next year under the same number stay apart', async () => {
    const first = meetingOf({ id: '2025-03-18-s', articleId: 'a-1', series: numbered(2) })
    const day = '2026-03-18'
    const next = meetingOf({
      id: `${day}-s`,
      articleId: 'a-2',
      series: numbered(2),
      date: { ...first.date, start: day, end: day },
    })
    expect([await take('1', first), await take('2', next)]).toEqual([[first.id], [next.id]])
  })

  test('at the same moment end under one id, whatever each would call it', async () => {
    const reports = ['a', 'b', 'c', 'd'].map((name, index) =>
      meetingOf({
        id: `2025-03-18-${name}`,
        articleId: `a-${index}`,
        title: `${'江州市委'.slice(index)}农村工作会议`,
        hosts: ['江州市委'],
      }),
    )
    const keys = await Promise.all(reports.map((meeting, index) => report(embedded, `${index}`, meeting)))
    await Promise.all(keys.map((key) => parse(key, world)))
    const states = await Promise.all(reports.map(({ id }) => world.table.revision(id)))
    const live = states.filter((state) => state?.meeting)
    expect(live).toHaveLength(1)
    expect(live[0]?.meeting?.sources).toHaveLength(4)
  })
})

describe('two meetings', () => {
  test.each([
    [5, 6, null],
    [5, null, 6],
    [null, 6, 5],
  ])('of one body on one day stay two: numbers %s, %s, %s', async (...numbers) => {
    const ids = []
    for (const [index, ordinal] of numbers.entries()) {
      ids.push(
        await take(`${index}`, meetingOf({ id: '2025-03-18-s', articleId: `a-${index}`, series: numbered(ordinal) })),
      )
    }
    expect(new Set(ids.flat()).size).toBe(2)
    expect(ids.flat()).toContain('2025-03-18-s')
    expect(ids.flat()).toContain('2025-03-18-s.2')
  })

  test('that one article tells apart stay two, and each keeps its id', async () => {
    const morning = meetingOf({
      id: '2025-03-18-s',
      documents: [{ title: '江州市防汛预案', action: 'review', span: [0, 2] }],
    })
    const afternoon = meetingOf({
      id: '2025-03-18-s',
      documents: [{ title: '江州市住房规划', action: 'review', span: [4, 6] }],
    })
    expect(await take('1', morning, afternoon)).toEqual(['2025-03-18-s', '2025-03-18-s.2'])
    await parse('uploads/1', world)
    expect((await world.table.revision('2025-03-18-s'))?.meeting?.documents[0]?.title).toBe('江州市防汛预案')
    expect((await world.table.revision('2025-03-18-s.2'))?.meeting?.documents[0]?.title).toBe('江州市住房规划')
  })

  test.each([
    ['江州市经济工作会议', '江州市农村工作会议'],
    ['江州市新型工业化推进会', '江州市新型城镇化推进会'],
  ])('%s and %s of one day, body and chair stay two', async (one, other) => {
    const of = (articleId: string, title: string) =>
      meetingOf({
        id: `2025-03-18-${title}`,
        articleId,
        title,
        kind: 'work-conference',
        participants: chaired('林知远'),
      })
    expect(await take('1', of('a-1', one))).not.toEqual(await take('2', of('a-2', other)))
  })
})

describe('two meetings that turn out to be one', () => {
  beforeEach(async () => {
    expect([await take('1', ONE), await take('2', OTHER)]).toEqual([[ONE.id], [OTHER.id]])
    expect(await take('3', BOTH)).toEqual([ONE.id])
  })

  test('are one under the id that was published first; the other leads there', async () => {
    const state = await world.table.revision(ONE.id)
    expect(state?.meeting).toMatchObject({ id: ONE.id, sameAs: [OTHER.id] })
    expect(state?.meeting?.sources.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2', 'a-3'])
    const other = await world.table.revision(OTHER.id)
    expect(other).toMatchObject({ sameAs: ONE.id, change: { kind: 'moved', to: ONE.id } })
    expect(other?.meeting).toBeUndefined()
  })

  test('keep the ids that their commitments were published under', async () => {
    const commitments = (await world.table.revision(ONE.id))?.meeting?.commitments
    expect(commitments?.map(({ id, text }) => [id.replace(/-c\w+$/, ''), text])).toEqual([
      [ONE.id, '要清理拖欠企业账款'],
      [OTHER.id, '推行惠企政策免申即享'],
    ])
  })

  test('stay one: what the other is told to be later goes where it leads', async () => {
    expect(await take('4', { ...OTHER, sources: meetingOf({ articleId: 'a-4' }).sources })).toEqual([ONE.id])
    await remove(embedded, 'uploads/3')
    await parse('uploads/3', world)
    const sources = (await world.table.revision(ONE.id))?.meeting?.sources
    expect(sources?.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2', 'a-4'])
  })
})

describe('an id', () => {
  test('stays when a better parser names the meeting and its day otherwise', async () => {
    const read = (fields: Partial<Meeting>) => meetingOf({ id: '2025-03-18-a', hosts: [], ...fields })
    expect(await take('1', read({ title: '城市更新座谈会' }))).toEqual(['2025-03-18-a'])
    const day = '2025-03-08'
    const better = read({
      id: `${day}-b`,
      title: '江州市城市更新工作座谈会',
      date: { ...read({}).date, start: day, end: day },
    })
    expect(await take('1', better)).toEqual(['2025-03-18-a'])
    expect((await world.table.revision('2025-03-18-a'))?.meeting?.date.start).toBe(day)
  })

  test('is nobody else’s when the last article is gone, and comes back with its date', async () => {
    expect(await take('1', ONE)).toEqual([ONE.id])
    const published = await world.table.revision(ONE.id)
    await remove(embedded, 'uploads/1')
    await parse('uploads/1', world)
    const gone = await world.table.revision(ONE.id)
    expect(gone?.meeting).toBeUndefined()
    expect(gone).toMatchObject({ withdrawnAt: gone?.updatedAt, change: { kind: 'withdrawn' } })
    expect(await take('2', ONE)).toEqual([ONE.id])
    const back = await world.table.revision(ONE.id)
    expect(back).toMatchObject({ publishedAt: published?.publishedAt, change: { kind: 'restored' } })
    expect(back?.withdrawnAt).toBeUndefined()
    expect(back?.meeting?.commitments).toEqual(published?.meeting?.commitments)
  })
})
