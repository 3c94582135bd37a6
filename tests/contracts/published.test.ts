import { beforeAll, describe, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Directory, DirectoryEntry } from '#model/directory.ts'
import type { Outcome } from '#model/entry.ts'
import type { Article, Meeting } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { BadCursor, type Page, type Published } from '#pipeline/published.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf, participantOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

/** Noon of a day in Beijing, to which nothing else is dated here. */
const NOW = new Date('2031-03-02T04:00:00.000Z')
const AT = '2031-03-01T20:00:00.000Z'

onEachTable((database) => {
  let table: RecordTable
  let published: Published
  beforeAll(() => {
    table = recordTable(database.documents, TABLE)
    published = publishedTable(database.documents, TABLE, () => NOW)
  })

  async function publish(meeting: Meeting, at = AT): Promise<Revision> {
    const before = await table.revision(meeting.id)
    const revision = revise(before, meeting, at) as Revision
    if (revision !== before) await table.putRevision(revision)
    await table.putEntries(meeting.id, entriesOf(revision))
    return revision
  }

  async function all(of: Directory, limit = 3): Promise<DirectoryEntry[]> {
    const found: DirectoryEntry[] = []
    let cursor: string | undefined
    do {
      const page: Page<DirectoryEntry> = await published.directory(of, { limit, cursor })
      expect(page.items.length).toBeLessThanOrEqual(Math.max(limit, 4))
      found.push(...page.items)
      cursor = page.next
    } while (cursor !== undefined)
    return found
  }

  const on = (day: string): Partial<Meeting> => ({
    date: { start: day, end: day, precision: 'day', basis: 'text', span: null },
  })

  describe('a directory', () => {
    const named = (id: string, day: string, fields: Partial<Meeting> = {}) =>
      meetingOf({ id, hosts: [], ...on(day), ...fields })
    const place = (adcode: string, name: string) => ({ places: [{ adcode, name }] })

    test('has each name once, in order, with the day of its newest meeting, by pages of any size', async () => {
      const codes = Array.from({ length: 30 }, (_, at) => `7${String(at * 37 + 10_000).slice(0, 5)}`)
      for (const [at, adcode] of codes.entries()) {
        await publish(named(`d-${at}`, '2030-01-02', place(adcode, `甲${adcode}`)))
        if (at % 3 === 0) await publish(named(`e-${at}`, '2030-02-03', place(adcode, `乙${adcode}`)))
        if (at % 5 === 0) await publish(named(`f-${at}`, '2029-02-03', place(adcode, `丙${adcode}`)))
      }
      const expected = codes.map((id, at) =>
        at % 3 === 0 ? { id, name: `乙${id}`, latest: '2030-02-03' } : { id, name: `甲${id}`, latest: '2030-01-02' },
      )
      for (const limit of [1, 4, 50])
        expect((await all('places', limit)).filter(({ id }) => id.startsWith('7'))).toEqual(expected)
    })

    test('is left by a name with the last meeting that has it, and tells of the next newest before', async () => {
      const body = async () => (await all('bodies')).filter(({ id }) => id === '江州研究院')
      const hosts = { hosts: ['江州研究院'] }
      await publish(named('g-1', '2030-03-01', hosts))
      await publish(named('g-2', '2030-04-01', hosts))
      await publish(named('g-3', '2030-02-01', hosts))
      expect(await body()).toMatchObject([{ latest: '2030-04-01' }])
      await publish(named('g-2', '2030-04-01'))
      expect(await body()).toMatchObject([{ latest: '2030-03-01' }])
      await publish(named('g-1', '2030-01-01', hosts))
      expect(await body()).toMatchObject([{ latest: '2030-02-01' }])
      for (const id of ['g-1', 'g-3']) await publish(named(id, '2030-02-01'))
      expect(await body()).toEqual([])
    })

    test('of people has each person once, and namesakes apart', async () => {
      const person = (title: string) => ({ participants: [{ ...participantOf('冉一木'), titles: [title] }] })
      await publish(named('h-1', '2030-01-01', person('成都市市长')))
      await publish(named('h-2', '2030-02-01', person('成都市教育局局长')))
      await publish(named('h-3', '2030-02-02', person('长春市市长')))
      const found = (await all('people', 2)).filter(({ name }) => name === '冉一木')
      expect(found).toEqual([
        { id: '冉一木~220100', name: '冉一木', latest: '2030-02-02' },
        { id: '冉一木~510100', name: '冉一木', latest: '2030-02-01' },
      ])
      for (const { id } of found) expect((await published.person(id))?.ids).toContain(id)
    })

    test('of series and projects has those that meetings name', async () => {
      const series = { id: 'river-cities', name: '沿江三市联席会议', term: null, ordinal: 3 }
      const commitments = [{ ...commitmentOf('i-1-c1', '要建好沿江 货运铁路'), projects: ['沿江 货运铁路'] }]
      await publish(named('i-1', '2030-01-01', { series, commitments }))
      expect(await all('series')).toContainEqual({ id: 'river-cities', name: series.name, latest: '2030-01-01' })
      expect(await all('projects')).toContainEqual({ id: '沿江货运铁路', name: '沿江货运铁路', latest: '2030-01-01' })
    })

    test('gives no cursor of another', async () => {
      const { next } = await published.directory('places', { limit: 1 })
      await expect(published.directory('bodies', { limit: 1, cursor: next })).rejects.toThrow(BadCursor)
    })
  })

  test('whole records come together, those that are gone left out', async () => {
    const ids = Array.from({ length: 100 }, (_, at) => `whole-${at}`)
    for (const id of ids.slice(1)) await table.putRevision(revise(undefined, meetingOf({ id }), AT) as Revision)
    const records = await published.records([...ids, 'whole-5'])
    expect([...records.keys()].toSorted()).toEqual(ids.slice(1).toSorted())
    expect(records.get('whole-7')).toEqual(await published.meeting('whole-7'))
    expect(await published.records([])).toEqual(new Map())
  })

  test('records that were read before are what they have become since', async () => {
    const ids = ['again-same', 'again-changed', 'again-withdrawn', 'again-new']
    const titled = (id: string, title: string) => ({ ...meetingOf({ id }), title })
    for (const id of ids.slice(0, 3)) await publish(titled(id, '第一次会议'))
    expect((await published.records(ids)).size).toBe(3)
    await publish(titled('again-changed', '第二次会议'))
    await publish(titled('again-new', '第三次会议'))
    const before = (await table.revision('again-withdrawn')) as Revision
    await table.putRevision(revise(before, undefined, AT) as Revision)
    const records = await published.records(ids)
    expect(Object.fromEntries([...records].map(([id, { meeting }]) => [id, meeting.title]))).toEqual({
      'again-same': '第一次会议',
      'again-changed': '第二次会议',
      'again-new': '第三次会议',
    })
    expect(records.get('again-same')).toEqual(await published.meeting('again-same'))
  })

  test('a project has all that was promised and reported of it, with what became of it', async () => {
    const promise = { ...commitmentOf('p-1-c1', '要建成双溪隧道'), projects: ['双溪隧道'], deadline: '2031-03-01' }
    const progress = [{ text: '双溪隧道贯通', speaker: null, figures: [], span: [0, 4] as [number, number] }]
    await publish(meetingOf({ id: 'p-1', ...on('2030-01-01'), commitments: [promise] }), '2030-01-02T00:00:00.000Z')
    await publish(meetingOf({ id: 'p-2', ...on('2029-01-01'), progress: [...progress] }))
    const page = await published.project('双溪 隧道')
    expect(page).toMatchObject({ name: '双溪隧道' })
    expect(page?.statements.map(({ meetingId, kind, status }) => [meetingId, kind, status])).toEqual([
      ['p-1', 'commitment', 'overdue'],
      ['p-2', 'progress', undefined],
    ])
    expect(await published.project('没有的项目')).toBeUndefined()
  })

  describe('what is counted', () => {
    const outcome = (key: string, at: string): Outcome => ({
      state: 'rejected',
      key,
      etag: 'e',
      code: 'empty',
      message: 'Empty.',
      at,
    })

    async function settle(key: string, given: Outcome | undefined, generation = 1): Promise<void> {
      await table.claim({ key, generation, meetings: [], at: AT })
      await table.settle({ key, generation, meetings: [], digest: 'd', ...(given && { outcome: given }) })
    }

    test('of days are those in China, also when it is counted anew', async () => {
      const days = async () =>
        (await published.daily(3)).map(({ day, meetings, rejected }) => [day, meetings, rejected])
      const before = (await days()).map(([, meetings]) => meetings as number)
      await settle('uploads/day-1', outcome('uploads/day-1', '2031-03-01T15:59:59.000Z'))
      await settle('uploads/day-2', outcome('uploads/day-2', '2031-03-01T16:00:00.000Z'))
      await settle('uploads/day-3', outcome('uploads/day-3', '2031-03-01T16:00:00.000Z'))
      await settle('uploads/day-3', undefined, 2)
      await publish(meetingOf({ id: 'day-4' }), '2031-02-27T16:00:00.000Z')
      const expected = [
        ['2031-02-28', (before[0] ?? 0) + 1, 0],
        ['2031-03-01', before[1] ?? 0, 1],
        ['2031-03-02', before[2] ?? 0, 1],
      ]
      expect(await days()).toEqual(expected)
      await table.recount()
      expect(await days()).toEqual(expected)
    })

    test('of commitments are status and topics, whoever writes them at once', async () => {
      const tally = async () => {
        const { total, topics } = await published.tally()
        return { open: total.open, overdue: total.overdue, ecology: topics.ecology.open }
      }
      const before = await tally()
      const commitments = [
        { ...commitmentOf('t-1-c1', '要治理河道'), categories: ['ecology' as const, 'reform' as const] },
        { ...commitmentOf('t-1-c2', '要植树'), deadline: '2031-01-01' },
      ]
      const revision = revise(undefined, meetingOf({ id: 't-1', commitments }), AT) as Revision
      await Promise.all([1, 2, 3].map(() => table.putEntries('t-1', entriesOf(revision))))
      const after = { open: before.open + 1, overdue: before.overdue + 1, ecology: before.ecology + 1 }
      expect(await tally()).toEqual(after)
      await table.recount()
      expect(await tally()).toEqual(after)
      await table.putEntries('t-1', [])
      expect(await tally()).toEqual(before)
    })

    test('what was turned away comes by pages, newest first', async () => {
      const keys = Array.from({ length: 5 }, (_, at) => `uploads/turned-away-${at}`)
      for (const [at, key] of keys.entries()) await settle(key, outcome(key, `2032-0${at + 1}-01T00:00:00.000Z`))
      const found: string[] = []
      let cursor: string | undefined
      do {
        const page: Page<Outcome> = await published.rejected({ limit: 2, cursor })
        found.push(...page.items.map(({ key }) => key))
        cursor = page.next
      } while (cursor !== undefined)
      expect(found.filter((key) => keys.includes(key))).toEqual(keys.toReversed())
      await expect(published.rejected({ limit: 2, cursor: 'none' })).rejects.toThrow(BadCursor)
    })

    test('a stamp stays until something is settled', async () => {
      const first = await published.stamp()
      expect(await published.stamp()).toBe(first)
      await settle('uploads/stamp', outcome('uploads/stamp', AT))
      const second = await published.stamp()
      expect(second).not.toBe(first)
      await table.moveStamp()
      expect(await published.stamp()).not.toBe(second)
    })

    test('queues are shown as they were last noted', async () => {
      await table.noteQueues([{ name: 'parse', waiting: 3, inFlight: 2, dead: 1 }])
      expect((await published.status()).queues).toEqual([{ name: 'parse', waiting: 3, inFlight: 2, dead: 1 }])
    })
  })

  test('an article has its words, those of its own script too, as far as an item holds them', async () => {
    const words = (length: number) =>
      Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919 + at * at) % 20_000))).join('')
    const articleOf = (id: string, text: string, original: string): Article => ({
      id,
      url: null,
      title: '会',
      subtitles: [],
      outlet: null,
      site: null,
      reporters: [],
      editors: [],
      publishedAt: null,
      language: 'zh-Hant',
      text,
      original: { title: '會', subtitles: [], text: original },
      warnings: [],
    })
    const short = articleOf('words-1', words(5000), words(5000))
    await table.putArticle({ key: 'uploads/words-1', generation: 1, article: short, meetings: [] })
    expect((await published.article('words-1'))?.article).toEqual(short)
    const { original: _, ...long } = articleOf('words-2', words(150_000), words(150_001).slice(1).toString())
    const whole = {
      ...long,
      original: { title: '會', subtitles: [], text: words(150_000).split('').toReversed().join('') },
    }
    await table.putArticle({ key: 'uploads/words-2', generation: 1, article: whole, meetings: [] })
    expect((await published.article('words-2'))?.article).toEqual(long)
  })
})
