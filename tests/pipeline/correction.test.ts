import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { Meeting } from '#model/record.ts'
import { correct, correctedBy, readCorrection } from '#pipeline/correction.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { rootOf } from '#pipeline/roots.ts'
import { put, remove, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf } from './meetings.ts'
import { freshTable, report, worldOf } from './world.ts'

const embedded = useEmbedded()
const MEETING = meetingOf({ commitments: [commitmentOf('c1', '要办好防汛备汛')] })
const KEY = `corrections/${MEETING.id}.json`
let world: ParseWorld
let time: number

beforeEach(async () => {
  time = Date.parse('2026-01-05T08:00:00Z')
  world = worldOf(embedded, await freshTable(embedded), { now: () => new Date(time++) })
  await remove(embedded, KEY)
})

async function upload(correction: unknown): Promise<void> {
  await put(embedded, KEY, typeof correction === 'string' ? correction : JSON.stringify(correction))
  await parse(KEY, world)
}

async function take(name: string, meeting: Meeting): Promise<void> {
  await parse(await report(embedded, name, meeting), world)
}

const record = async () => (await world.table.revision(MEETING.id))?.meeting

describe('a correction', () => {
  const correction = { reason: '日报误作第五次', patch: { title: '江州市政府第六次常务会议', kind: 'plenary' } }

  test('lies over the record, is shown with its reason, and survives every other reading', async () => {
    await take('1', MEETING)
    await upload(correction)
    const corrected = { ...correction.patch, correction: { reason: correction.reason, fields: ['kind', 'title'] } }
    expect(await record()).toMatchObject(corrected)
    expect((await record())?.summary).toContain('第六次')
    await take('1', { ...MEETING, title: '第五次会议' })
    await take('2', meetingOf({ articleId: 'a-2' }))
    expect(await record()).toMatchObject(corrected)
    expect((await record())?.sources).toHaveLength(2)
    expect(await world.table.object(KEY)).toMatchObject({
      settled: true,
      outcome: { state: 'corrected', meetingId: MEETING.id },
    })
  })

  test('may come before the articles', async () => {
    await upload(correction)
    expect(await record()).toBeUndefined()
    await take('1', MEETING)
    expect(await record()).toMatchObject(correction.patch)
  })

  test('is undone when the object is gone, and replaced when it is replaced', async () => {
    await take('1', MEETING)
    const before = await record()
    await upload(correction)
    await upload({ reason: '地点有误', patch: { places: [{ name: '成都市', adcode: '510100' }] } })
    expect(await record()).toMatchObject({
      title: MEETING.title,
      places: [{ adcode: '510100' }],
      correction: { fields: ['places'] },
    })
    await remove(embedded, KEY)
    await parse(KEY, world)
    expect(await record()).toEqual(before)
  })

  test('is known to reconcile', async () => {
    await upload(correction)
    const queued: string[] = []
    await reconcile({ ...world, queue: { announce: async (keys) => void queued.push(...keys) } })
    expect(queued).not.toContain(KEY)
    await remove(embedded, KEY)
    await reconcile({ ...world, queue: { announce: async (keys) => void queued.push(...keys) } })
    expect(queued).toContain(KEY)
  })

  test.each([
    ['no JSON', '{'],
    ['no reason', { patch: { title: 'x' } }],
    ['an empty reason', { reason: ' ', patch: {} }],
    ['more than a correction has', { reason: 'x', patch: {}, by: 'x' }],
    ['no patch', { reason: 'x', patch: [] }],
    ['a kind that there is none of', { reason: 'x', patch: { kind: '会' } }],
    ['a field that there is none of', { reason: 'x', patch: { tittle: 'x' } }],
    ['the id', { reason: 'x', patch: { id: 'x' } }],
    ['a title taken away', { reason: 'x', patch: { title: null } }],
    ['half a participant', { reason: 'x', patch: { participants: [{ name: 'x' }] } }],
  ])('that says %s is rejected like any upload, and changes nothing', async (_, body) => {
    await take('1', MEETING)
    const before = await record()
    await upload(body)
    const outcome = (await world.table.object(KEY))?.outcome
    expect(outcome).toMatchObject({
      state: 'rejected',
      code: 'bad-correction',
      message: expect.stringMatching(/.{10}\.$/s),
    })
    expect(await record()).toEqual(before)
  })

  test('without patch, apart or sameAs is rejected', async () => {
    await upload({ reason: 'x' })
    expect((await world.table.object(KEY))?.outcome).toMatchObject({ state: 'rejected', code: 'bad-correction' })
  })

  test('of a meeting that turned out to be another one holds for that', async () => {
    await upload(correction)
    const elsewhere = meetingOf({ id: '2025-03-18-x', articleId: 'a-0', kind: 'plenary', hosts: [], title: '某会' })
    await take('0', elsewhere)
    await take('1', MEETING)
    expect(await record()).toMatchObject(correction.patch)
  })
})

test.each([
  ['corrections/2025-03-18-x.json', '2025-03-18-x'],
  ['corrections/2025-03-18-x.2.json', '2025-03-18-x.2'],
  ['corrections/.json', undefined],
  ['corrections/x.txt', undefined],
  ['corrections/a/x.json', undefined],
])('%s corrects %s', (key, id) => {
  expect(correctedBy(key)).toBe(id)
})

describe('a merge patch', () => {
  const patched = (patch: object, meeting = MEETING) =>
    correct(meeting, readCorrection(Buffer.from(JSON.stringify({ reason: 'x', patch }))))
  const series = { id: 's', name: '常务会议', term: null, ordinal: 5 }

  test('changes within what it names, and takes away what it sets to null', () => {
    expect(patched({ date: { start: '2025-03-17' } }).date).toEqual({ ...MEETING.date, start: '2025-03-17' })
    expect(patched({ series: { ordinal: 6 } }, meetingOf({ series })).series).toEqual({ ...series, ordinal: 6 })
    expect(patched({ series: { ordinal: null } }, meetingOf({ series })).series).toEqual({ ...series, ordinal: null })
    expect(patched({ series: null }, meetingOf({ series })).series).toBeNull()
  })

  test('that doesn’t fit this record leaves it as it is, and says so', () => {
    const record = patched({ series: { ordinal: 6 } })
    expect(record).toMatchObject({
      title: MEETING.title,
      series: null,
      correction: { fields: [], problem: expect.stringContaining('series') },
    })
  })

  test('of any JSON gives a record or a refusal', () => {
    const patches = fc.dictionary(fc.constantFrom('title', 'series', 'date', 'places', 'hosts', 'x'), fc.jsonValue())
    fc.assert(
      fc.property(patches, (patch) => {
        let record: Meeting
        try {
          record = patched(patch)
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal', code: 'bad-correction' })
          return
        }
        Meeting.parse(record)
      }),
    )
  })
})

describe('an operator', () => {
  const LATER = `${MEETING.id}.2`
  const meetingsOf = async (name: string) => {
    const ids = (await world.table.object(`uploads/${name}`))?.meetings ?? []
    return Promise.all(ids.map((id) => rootOf(id, world.table)))
  }
  const articles = async (id: string) =>
    (await world.table.revision(id))?.meeting?.sources.map(({ articleId }) => articleId).toSorted()

  test('sets an article apart that another meeting is reported by, and takes that back', async () => {
    await take('1', MEETING)
    await take('2', meetingOf({ articleId: 'a-2' }))
    expect(await articles(MEETING.id)).toEqual(['a-1', 'a-2'])

    await upload({ reason: '上下午两场会', apart: ['a-2'] })
    expect(await articles(MEETING.id)).toEqual(['a-1'])
    expect(await articles(LATER)).toEqual(['a-2'])
    expect((await record())?.correction).toEqual({ reason: '上下午两场会', fields: [] })

    await take('2', meetingOf({ articleId: 'a-2', title: '江州市政府常务会议' }))
    await take('1', { ...MEETING, title: '江州市政府常务会议' })
    expect([await meetingsOf('1'), await meetingsOf('2')]).toEqual([[MEETING.id], [LATER]])

    await remove(embedded, KEY)
    await parse(KEY, world)
    expect(await articles(MEETING.id)).toEqual(['a-1', 'a-2'])
    expect(await world.table.revision(LATER)).toMatchObject({ sameAs: MEETING.id })
  })

  test('parts two that had been united', async () => {
    const other = meetingOf({ id: `${MEETING.id}-b`, articleId: 'a-2', title: '重阳节老干部茶话会', kind: 'symposium' })
    await take('1', MEETING)
    await take('2', other)
    expect(await meetingsOf('2')).toEqual([other.id])
    await upload({ reason: '同一场会', sameAs: other.id })
    expect(await articles(MEETING.id)).toEqual(['a-1', 'a-2'])
    expect(await world.table.revision(other.id)).toMatchObject({ sameAs: MEETING.id })

    await upload({ reason: '查实为两场', apart: ['a-2'] })
    expect(await articles(MEETING.id)).toEqual(['a-1'])
    const [id = ''] = await meetingsOf('2')
    expect(id).not.toBe(MEETING.id)
    expect(await articles(id)).toEqual(['a-2'])
    expect(await world.table.revision(other.id)).toMatchObject({ sameAs: MEETING.id })
  })
})
