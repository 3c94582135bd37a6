import { beforeEach, describe, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Outcome } from '#model/entry.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { BadCursor, type Published } from '#pipeline/published.ts'
import type { ObjectState, RecordTable } from '#pipeline/records.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

const AT = '2026-01-05T08:00:00.000Z'

onEachTable((database) => {
  let table: RecordTable
  let published: Published
  let count = 0
  /** A key and a meeting of a test's own. */
  let key: string
  let id: string
  beforeEach(() => {
    table = recordTable(database.documents, TABLE)
    published = publishedTable(database.documents, TABLE, () => new Date())
    count += 1
    key = `uploads/${'长'.repeat(300)}${count}.html`
    id = `2025-03-18-meeting-${count}`
  })

  describe('an object', () => {
    const rejected = (at = AT): Outcome => ({
      state: 'rejected',
      key,
      etag: 'e1',
      code: 'empty',
      message: 'Empty.',
      at,
    })

    test('is unknown before it is claimed', async () => {
      expect(await table.object(key)).toBeUndefined()
    })

    test('is claimed by one of two', async () => {
      const claim = { key, generation: 1, meetings: [id], at: AT }
      const claims = await Promise.all([table.claim(claim), table.claim(claim)])
      expect(claims.toSorted()).toEqual([false, true])
      expect(await table.object(key)).toMatchObject({ key, generation: 1, settled: false, meetings: [id] })
    })

    test('is settled by the one who claimed it last', async () => {
      await table.claim({ key, generation: 1, meetings: [], at: AT })
      await table.claim({ key, generation: 2, meetings: [], at: AT })
      const settlement = { key, etag: 'e1', modified: AT, meetings: [], digest: 'd', outcome: rejected() }
      expect(await table.settle({ ...settlement, generation: 1 })).toBe(false)
      expect(await table.settle({ ...settlement, generation: 2 })).toBe(true)
      expect(await table.object(key)).toMatchObject({ generation: 2, settled: true, etag: 'e1', outcome: rejected() })
    })

    test('keeps its outcome while it is worked on again', async () => {
      await table.claim({ key, generation: 1, meetings: [], at: AT })
      await table.settle({ key, generation: 1, meetings: [], digest: 'd', outcome: rejected() })
      await table.claim({ key, generation: 2, meetings: [], at: '2026-02-01T00:00:00.000Z' })
      expect(await table.object(key)).toMatchObject({ settled: false, outcome: rejected() })
      expect((await published.status()).rejected).toContainEqual(rejected())
    })

    test('is among all objects from the claim on, until it was removed', async () => {
      await table.claim({ key, generation: 1, meetings: [], at: AT })
      expect(await known()).toMatchObject({ settled: false })
      await table.settle({ key, generation: 1, meetings: [], digest: 'd', outcome: rejected() })
      expect(await known()).toMatchObject({ settled: true })
      await table.claim({ key, generation: 2, meetings: [], at: AT })
      await table.settle({ key, generation: 2, meetings: [], digest: 'gone' })
      expect(await known()).toBeUndefined()
      expect(await table.object(key)).toMatchObject({ generation: 2, settled: true })
    })

    async function known(): Promise<ObjectState | undefined> {
      for await (const state of table.objects()) if (state.key === key) return state
      return undefined
    }
  })

  describe('shares of a meeting', () => {
    test('are those of all its articles, and a later one of the same object takes the place of the earlier', async () => {
      const [one, two, three] = ['a-1', 'a-2', 'a-3'].map((articleId) => meetingOf({ id, articleId }))
      if (!one || !two || !three) throw new Error('three')
      await table.putShare({ meetingId: id, key: 'uploads/1', generation: 1, meeting: one })
      await table.putShare({ meetingId: id, key: 'uploads/2', generation: 1, meeting: two })
      await table.putShare({ meetingId: id, key: 'uploads/1', generation: 2, meeting: three })
      const shares = await table.shares(id)
      expect(shares.map((share) => share.sources[0]?.articleId).toSorted()).toEqual(['a-2', 'a-3'])
    })

    test('that were taken away are not brought back by a late writer', async () => {
      await table.putShare({ meetingId: id, key, generation: 2, meeting: null })
      await table.putShare({ meetingId: id, key, generation: 1, meeting: meetingOf({ id }) })
      expect(await table.shares(id)).toEqual([])
      await table.putShare({ meetingId: id, key, generation: 3, meeting: meetingOf({ id }) })
      expect(await table.shares(id)).toEqual([meetingOf({ id })])
    })
  })

  describe('a revision', () => {
    test('is written over the one before it alone', async () => {
      const first = revise(undefined, meetingOf({ id }), AT) as Revision
      const second = revise(first, meetingOf({ id, title: '新名称' }), AT) as Revision
      const other = revise(first, meetingOf({ id, title: '别的名称' }), AT) as Revision
      expect(await table.putRevision(second)).toBe(false)
      expect(await table.putRevision(first)).toBe(true)
      expect(await table.putRevision(first)).toBe(false)
      expect(await table.putRevision(second)).toBe(true)
      expect(await table.putRevision(other)).toBe(false)
      expect(await table.revision(id)).toEqual(second)
    })

    test('is what a reader gets, until nobody reports the meeting', async () => {
      const first = revise(undefined, meetingOf({ id }), AT) as Revision
      await table.putRevision(first)
      expect(await published.meeting(id)).toEqual({
        meeting: first.meeting,
        statuses: {},
        publishedAt: AT,
        updatedAt: AT,
      })
      await table.putRevision(revise(first, undefined, AT) as Revision)
      expect(await published.meeting(id)).toBeUndefined()
    })

    test.each(['', '\u0000', '不存在', 'x'.repeat(5000), '会'.repeat(700)])('under no such id: %j', async (wrong) => {
      expect(await published.meeting(wrong)).toBeUndefined()
    })
  })

  describe('entries', () => {
    test('of a meeting are exactly the ones given', async () => {
      const commitments = ['c1', 'c2'].map((name) => commitmentOf(`${id}-${name}`))
      const first = revise(undefined, meetingOf({ id, commitments }), '2030-01-01T00:00:00.000Z') as Revision
      await table.putEntries(id, entriesOf(first))
      expect(await newest()).toEqual([`${id}-c2`, `${id}-c1`])
      await table.putEntries(id, entriesOf(first).slice(0, 2))
      expect(await newest()).toEqual([`${id}-c1`])
      await table.putEntries(id, [])
      expect(await newest()).toEqual([])
    })

    async function newest(): Promise<string[]> {
      const { items } = await published.commitments({ limit: 100 })
      return items.filter((item) => item.meetingId === id).map((item) => item.id)
    }

    test('come newest first, page by page, over months without any, and new arrivals shift no page', async () => {
      const dates = ['2031-01-31', '2031-02-01', '2031-02-02', '2031-06-01', '2032-01-01']
      for (const date of dates) await publish(`${id}-${date}`, `${date}T08:00:00.000Z`)
      const first = await published.meetings({ limit: 2 })
      expect(first.items.map((item) => item.id)).toEqual([`${id}-2032-01-01`, `${id}-2031-06-01`])
      await publish(`${id}-late`, '2033-01-01T00:00:00.000Z')
      const second = await published.meetings({ limit: 2, cursor: first.next })
      expect(second.items.map((item) => item.id)).toEqual([`${id}-2031-02-02`, `${id}-2031-02-01`])
      const third = await published.meetings({ limit: 1, cursor: second.next })
      expect(third.items.map((item) => item.id)).toEqual([`${id}-2031-01-31`])
      expect(third.items[0]).toMatchObject({ title: meetingOf().title, outlets: ['a-1日报'] })
    })

    test('end with a page that names no next', async () => {
      const all = await published.meetings({ limit: 100 })
      expect(all.next).toBeUndefined()
    })

    test.each(['', 'x', '2031-01-01', Buffer.from('9999-99-99T00:00:00Z#x').toString('base64url'), '💥'])(
      'know no cursor %j',
      async (cursor) => {
        await expect(published.meetings({ limit: 2, cursor })).rejects.toThrow(BadCursor)
      },
    )

    async function publish(meetingId: string, at: string): Promise<void> {
      const revision = revise(undefined, meetingOf({ id: meetingId }), at) as Revision
      await table.putEntries(meetingId, entriesOf(revision))
    }
  })

  test('counts follow what is written, and counting anew gives the same', async () => {
    await table.recount()
    const before = (await published.status()).counts
    const commitments = [commitmentOf(`${id}-c1`), commitmentOf(`${id}-c2`)]
    const first = revise(undefined, meetingOf({ id, commitments }), AT) as Revision
    await table.putRevision(first)
    await table.putEntries(id, entriesOf(first))
    await table.claim({ key, generation: 1, meetings: [id], at: AT })
    const outcome: Outcome = {
      state: 'parsed',
      key,
      etag: 'e',
      articleId: 'a-1',
      title: '会议',
      meetings: [],
      warnings: [],
      at: AT,
    }
    await table.settle({ key, generation: 1, meetings: [id], digest: 'd', outcome })
    const { counts } = await published.status()
    const { articles, meetings, rejected } = before
    expect(counts).toEqual({
      articles: articles + 1,
      meetings: meetings + 1,
      commitments: before.commitments + 2,
      rejected,
    })
    await table.recount()
    expect((await published.status()).counts).toEqual(counts)
  })
})
