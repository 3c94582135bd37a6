import { beforeEach, describe, expect, test } from 'vitest'
import { pastOf } from '#adapters/dynamodb/past.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import type { Change } from '#model/change.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting } from '#model/record.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { remove, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf, participantOf } from './meetings.ts'
import { freshTable, report, worldOf } from './world.ts'

const embedded = useEmbedded()
const ID = meetingOf().id
let name: string
let world: ParseWorld
let time: number

beforeEach(async () => {
  time = Date.parse('2026-01-05T08:00:00Z')
  name = await freshTable(embedded)
  world = worldOf(embedded, name, { now: () => new Date(time++) })
})

async function take(object: string, meeting: Meeting): Promise<void> {
  await parse(await report(embedded, object, meeting), world)
}

async function lose(object: string): Promise<void> {
  await remove(embedded, `uploads/${object}`)
  await parse(`uploads/${object}`, world)
}

const history = (): Promise<Change[]> => pastOf(embedded.documents, name).history(ID, 100)

test('every change is kept: what, when, and by which article', async () => {
  await take('1', meetingOf({ articleId: 'a-1', participants: [participantOf('林知远')] }))
  await take('2', meetingOf({ articleId: 'a-2', participants: [participantOf('何苗')], mode: 'video' }))
  await take('1', meetingOf({ articleId: 'a-3', mode: 'video' }))
  await lose('1')
  await lose('2')
  await take('1', meetingOf({ articleId: 'a-1' }))
  const changes = await history()
  expect(changes.map(({ kind, articles }) => ({ kind, ...articles }))).toEqual([
    { kind: 'restored', added: ['a-1'], removed: [], changed: [] },
    { kind: 'withdrawn', added: [], removed: ['a-2'], changed: [] },
    { kind: 'changed', added: [], removed: ['a-3'], changed: [] },
    { kind: 'changed', added: ['a-3'], removed: ['a-1'], changed: [] },
    { kind: 'changed', added: ['a-2'], removed: [], changed: [] },
    { kind: 'published', added: ['a-1'], removed: [], changed: [] },
  ])
  const second = changes.at(-2)
  expect(second?.fields).toContainEqual({ field: 'participants', added: ['何苗'], removed: [], changed: [] })
  expect(second?.fields).toContainEqual({ field: 'mode', before: 'in-person', after: 'video' })
  expect(second?.fields.map(({ field }) => field)).toContain('disagreements')
  const state = await world.table.revision(ID)
  expect(changes[0]).toMatchObject({ version: state?.version, at: state?.updatedAt })
})

test('a change whose writer went down is told by the next, whoever that is', async () => {
  const key = await report(embedded, '1', meetingOf({ articleId: 'a-1' }))
  const putChange = () => Promise.reject(new Error('crash'))
  await expect(parse(key, { ...world, table: { ...world.table, putChange } })).rejects.toThrow('crash')
  expect(await history()).toEqual([])
  await take('2', meetingOf({ articleId: 'a-2', mode: 'video' }))
  await parse(key, world)
  expect((await history()).map(({ kind, articles }) => [kind, articles.added])).toEqual([
    ['changed', ['a-2']],
    ['published', ['a-1']],
  ])
})

test('a place in the text is no content: no date moves, and no change is told', async () => {
  const at = (start: number) =>
    meetingOf({
      participants: [{ ...participantOf('林知远'), span: [start, start + 3] }],
      commitments: [{ ...commitmentOf('c1', '要办好防汛'), span: [start, start + 5] }],
    })
  await take('1', at(0))
  const before = await world.table.revision(ID)
  await take('1', at(7))
  const after = await world.table.revision(ID)
  expect(after?.meeting?.participants[0]?.span).toEqual([7, 10])
  expect(after).toMatchObject({ publishedAt: before?.publishedAt, updatedAt: before?.updatedAt })
  expect(after?.commitments).toEqual(before?.commitments)
  expect(await history()).toHaveLength(1)
})

test('a commitment keeps its id while it is reworded, is away, and comes back', async () => {
  const promising = (...texts: string[]) => meetingOf({ commitments: texts.map((text) => commitmentOf(text, text)) })
  const issued = async () => (await world.table.revision(ID))?.meeting?.commitments.map(({ id, text }) => [text, id])
  await take('1', promising('加快推进江州至临川城际铁路建设，2027年底前建成通车', '抓好老旧小区改造'))
  const [[, railway] = [], [, homes] = []] = (await issued()) ?? []
  await take('1', promising('抓好老旧小区改造工作', '要加快江州至临川城际铁路建设，确保2027年底前建成通车'))
  expect(await issued()).toEqual([
    ['抓好老旧小区改造工作', homes],
    ['要加快江州至临川城际铁路建设，确保2027年底前建成通车', railway],
  ])
  await take('1', promising('办好全市运动会'))
  expect((await issued())?.flat()).not.toContain(railway)
  await take('1', promising('办好全市运动会', '加快江州至临川城际铁路建设，2027年底前建成通车'))
  expect((await issued())?.[1]?.[1]).toBe(railway)
})

describe('what became of a commitment', () => {
  const on = (start: string) => ({ start, end: start, precision: 'day' as const, basis: 'text' as const, span: null })
  const railway = { ...commitmentOf('c1', '要建成江澜中线高铁'), projects: ['江澜中线高铁'], deadline: '2026-01-31' }
  const floods = commitmentOf('c2', '要办好防汛')
  const promised = meetingOf({ commitments: [railway, floods] })
  const reporting = (text: string) =>
    meetingOf({
      id: '2025-06-18-linchuan',
      articleId: 'a-9',
      title: '临川市铁路工作会议',
      date: on('2025-06-18'),
      progress: [{ text, speaker: null, figures: [], span: [0, 4] }],
    })

  const published = () => publishedTable(embedded.documents, name, () => new Date(time))
  const announced = async () =>
    (await published().changes({ limit: 100 })).items.filter(({ id }) => id === ID).map(({ kind }) => kind)

  /** Each commitment's words and status, and whether its own date of change is that of the record. */
  async function standing() {
    const { statuses, updatedAt } = (await published().meeting(ID)) as PublishedMeeting
    const { items } = await published().commitments({ limit: 100 })
    const own = items.filter(({ meetingId }) => meetingId === ID)
    expect(statuses).toEqual(Object.fromEntries(own.map(({ id, status }) => [id, status])))
    const told = own.map(({ text, status, updatedAt: at }) => [text, status, at === updatedAt])
    return told.toSorted(([one], [other]) => ((one as string) < (other as string) ? -1 : 1))
  }

  /** Of the changes what became of the railway, newest first. */
  async function told() {
    return (await history()).map(({ kind, fields }) => [
      kind,
      ...fields.flatMap((one) => (one.field.startsWith('statuses/') && 'after' in one ? [one.before, one.after] : [])),
    ])
  }

  test('is told when an article reports it, and when none does any more', async () => {
    await take('promised', promised)
    await take('1', reporting('江澜中线高铁已开工建设'))
    expect(await standing()).toEqual([
      [floods.text, 'open', false],
      [railway.text, 'progress-reported', true],
    ])
    await take('1', reporting('江澜中线高铁建成通车'))
    await lose('1')
    expect(await standing()).toEqual([
      [floods.text, 'open', false],
      [railway.text, 'open', true],
    ])
    expect(await told()).toEqual([
      ['changed', 'done-reported', 'open'],
      ['changed', 'progress-reported', 'done-reported'],
      ['changed', 'open', 'progress-reported'],
      ['published'],
    ])
    const [id] = (await world.table.revision(ID))?.meeting?.commitments.map((one) => one.id) ?? []
    expect((await history())[0]?.fields).toEqual([{ field: `statuses/${id}`, before: 'done-reported', after: 'open' }])
    expect(await announced()).toEqual(['published', 'changed', 'changed', 'changed'])
  })

  test('is not told where only a deadline has passed: that follows from its date', async () => {
    await take('promised', promised)
    const before = await published().meeting(ID)
    time = Date.parse('2026-02-01T08:00:00Z')
    await reconcile({ ...world, queue: { announce: async () => {} } })
    expect(Object.values((await world.table.revision(ID))?.statuses ?? {})).toEqual(['overdue'])
    const after = await published().meeting(ID)
    expect(Object.values(after?.statuses ?? {})).toEqual(['overdue', 'open'])
    expect(after).toEqual({ ...before, statuses: after?.statuses })
    expect(await announced()).toEqual(['published'])
    await take('1', reporting('江澜中线高铁建成通车'))
    expect(await told()).toEqual([['changed', 'open', 'done-reported'], ['published']])
  })

  test('is part of what is new where the commitment itself is', async () => {
    await take('1', reporting('江澜中线高铁建成通车'))
    await take('promised', meetingOf({ commitments: [floods] }))
    await take('promised', promised)
    expect(await told()).toEqual([['changed'], ['published']])
    expect(await standing()).toEqual([
      [floods.text, 'open', false],
      [railway.text, 'done-reported', true],
    ])
  })
})
