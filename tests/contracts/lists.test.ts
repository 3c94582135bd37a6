import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Filter } from '#model/filter.ts'
import type { Meeting } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import type { Page, Published } from '#pipeline/published.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf, participantOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

onEachTable((database) => {
  let table: RecordTable
  let published: Published
  beforeAll(() => {
    table = recordTable(database.documents, TABLE)
    published = publishedTable(database.documents, TABLE, () => new Date())
  })

  async function publish(meeting: Meeting, at: string): Promise<void> {
    await table.putEntries(meeting.id, entriesOf(revise(undefined, meeting, at) as Revision))
  }

  async function ids(filter: Filter, limit = 50): Promise<string[]> {
    return (await everyPage((cursor) => published.meetings({ filter, limit, cursor }))).map(({ id }) => id)
  }

  describe('meetings and commitments by what they are about', () => {
    const commitment = {
      ...commitmentOf('lists-1-c1', '要加快建设江澜中线高铁，2027年建成'),
      projects: ['江澜中线高铁'],
      categories: ['transport' as const],
      speaker: '林知远',
    }
    beforeAll(async () => {
      const one = meetingOf({
        id: 'lists-1',
        title: '川渝党政联席会议第五次会议',
        kind: 'joint-conference',
        series: { id: 'chongqing-sichuan-dangzheng', name: '川渝党政联席会议', term: null, ordinal: 5 },
        places: [{ name: '武侯区', adcode: '510107' }],
        hosts: ['中共四川省委', '重庆市人民政府'],
        participants: [{ ...participantOf('林知远'), titles: ['四川省委书记'] }],
        documents: [{ title: '双城 TOD 导则（2025—2027年）', action: 'review', span: [0, 4] }],
        commitments: [commitment],
      })
      await publish(one, '2040-01-01T00:00:00.000Z')
      const participants = [{ ...participantOf('林知远'), titles: ['长春市教育局局长'] }]
      const two = meetingOf({
        id: 'lists-2',
        hosts: ['长春市政府'],
        places: [{ name: '长春市', adcode: '220100' }],
        participants,
      })
      await publish(two, '2040-01-02T00:00:00.000Z')
    })

    test.each<[Filter, string[]]>([
      [{ series: 'chongqing-sichuan-dangzheng' }, ['lists-1']],
      [{ place: '510107' }, ['lists-1']],
      [{ place: '510100' }, ['lists-1']],
      [{ place: '510000' }, ['lists-1']],
      [{ place: '220000' }, ['lists-2']],
      [{ place: '510105' }, []],
      [{ body: '510000-委' }, ['lists-1']],
      [{ body: '500000-政府' }, ['lists-1']],
      [{ person: '林知远' }, ['lists-2', 'lists-1']],
      [{ person: '林知远~510000' }, ['lists-1']],
      [{ person: '林知远~220100~教育局' }, ['lists-2']],
      [{ person: '林知远~330000' }, []],
      [{ project: '江澜中线 高铁' }, ['lists-1']],
      [{ kind: 'joint-conference', place: '510000' }, ['lists-1']],
      [{ kind: 'joint-conference', place: '220000' }, []],
      [{ topic: 'transport' }, ['lists-1']],
      [{ outlet: 'a-1日报', person: '林知远' }, ['lists-2', 'lists-1']],
      [{ q: '渝党' }, ['lists-1']],
      [{ q: '联席会议 林知' }, ['lists-1']],
      [{ q: 'tod 2025' }, ['lists-1']],
      [{ q: 'TOD导则' }, []],
      [{ q: '江澜', topic: 'transport' }, ['lists-1']],
      [{ q: '江澜', place: '220000' }, []],
      // Each pair stands in the text, but not the word.
      [{ q: '第五次会议第' }, []],
      [{ q: '远', body: '510000-委' }, ['lists-1']],
    ])('%j', async (filter, expected) => {
      const found = (await ids(filter)).filter((id) => id.startsWith('lists-'))
      expect(found).toEqual(expected)
    })

    test.each<[Filter, string[]]>([
      [{ person: '林知远' }, ['lists-1-c1']],
      [{ project: '江澜中线高铁', topic: 'transport' }, ['lists-1-c1']],
      [{ topic: 'security' }, []],
      [{ series: 'chongqing-sichuan-dangzheng' }, ['lists-1-c1']],
      [{ q: '2027年建成' }, ['lists-1-c1']],
    ])('commitments %j', async (filter, expected) => {
      const { items } = await published.commitments({ filter, limit: 10 })
      expect(items.map(({ id }) => id)).toEqual(expected)
    })

    test('leave their lists with what put them there', async () => {
      const before = meetingOf({ id: 'lists-3', hosts: ['长春市政府'], title: '改名前的会议' })
      const at = '2040-02-01T00:00:00.000Z'
      await publish(before, at)
      expect(await ids({ q: '改名前' })).toEqual(['lists-3'])
      await publish({ ...before, hosts: ['吉林省政府'], title: '改名后的会议' }, at)
      expect(await ids({ q: '改名前' })).toEqual([])
      expect(await ids({ q: '改名后' })).toEqual(['lists-3'])
      expect(await ids({ body: '220100-政府' })).not.toContain('lists-3')
      expect(await ids({ body: '220000-政府' })).toEqual(['lists-3'])
      await table.putEntries('lists-3', [])
      expect(await ids({ body: '220000-政府' })).toEqual([])
      expect(await ids({ q: '改名后' })).toEqual([])
    })

    test('are found where a query says nothing of words', async () => {
      expect(await ids({ q: '《》' })).toContain('lists-1')
    })
  })

  describe('any filter, by pages of any size', () => {
    const meetings = fc.sample(anyMeeting(), { numRuns: 60, seed: 4 }).map((meeting, at) => ({
      meeting: { ...meeting, id: `any-${at}` },
      publishedAt: new Date(Date.UTC(2016 + Math.floor(at / 40), at % 12, 1 + (at % 28), 0, 0, at)).toISOString(),
    }))
    beforeAll(async () => {
      for (const { meeting, publishedAt } of meetings) await publish(meeting, publishedAt)
    })

    test('gives what fits, each once, newest first', async () => {
      await fc.assert(
        fc.asyncProperty(anyFilter(), fc.integer({ min: 1, max: 30 }), async (filter, limit) => {
          const fitting = meetings.filter(({ meeting }) => fits(meeting, filter))
          const expected = fitting.toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
          const found = (await ids(filter, limit)).filter((id) => id.startsWith('any-'))
          expect(found).toEqual(expected.map(({ meeting }) => meeting.id))
        }),
        { numRuns: 12, seed: 4 },
      )
    })

    test('of commitments, many of which came at one moment, gives each once, newest first', async () => {
      const said = (text: string, speaker: string | null, topic: 'transport' | 'digital') => ({
        ...commitmentOf('', text),
        speaker,
        categories: [topic],
      })
      const SAID = [
        said('要办好交通三件实事', '何苗', 'transport'),
        said('要建设数字经济园区', '欧阳澜', 'digital'),
        said('要修好交通干线', null, 'transport'),
        said('要发展数字经济与交通', '何苗', 'digital'),
      ]
      const all: { id: string; at: string; text: string; speaker: string | null; topic: string | undefined }[] = []
      for (let at = 0; at < 12; at++) {
        const id = `said-${at}`
        // Two meetings each come at one moment; every third one says something more a day later.
        const first = new Date(Date.UTC(2044, at % 3, 1 + Math.floor(at / 2))).toISOString()
        const later = new Date(Date.parse(first) + 86_400_000).toISOString()
        const own = SAID.slice(at % 4).map((one, number) => ({
          ...one,
          id: `${at % 5 === 0 ? 'z-' : ''}${id}-c${number}`,
        }))
        const meeting = meetingOf({ id, participants: ['何苗', '欧阳澜'].map(participantOf) })
        const begun = revise(undefined, { ...meeting, commitments: own.slice(0, at % 3 === 0 ? 1 : 4) }, first)
        const ended = revise(begun, { ...meeting, commitments: own }, later) as Revision
        await table.putEntries(id, entriesOf(ended))
        for (const { id: commitmentId, text, speaker, categories } of own) {
          const published = ended.commitments[commitmentId]?.publishedAt ?? ''
          all.push({ id: commitmentId, at: `${published}#${id}#${commitmentId}`, text, speaker, topic: categories[0] })
        }
      }
      const filters: Filter[] = [
        { q: '交通' },
        { person: '何苗' },
        { topic: 'digital' },
        { topic: 'digital', person: '何苗', q: '数字经济 交通' },
        { q: '园区' },
      ]
      for (const filter of filters) {
        const fitting = all.filter(
          ({ text, speaker, topic }) =>
            (filter.q ?? '').split(' ').every((term) => text.includes(term)) &&
            (filter.person ?? speaker) === speaker &&
            (filter.topic ?? topic) === topic,
        )
        const expected = fitting.toSorted((one, other) => (one.at < other.at ? 1 : -1)).map(({ id }) => id)
        expect(expected.length).toBeGreaterThan(2)
        for (const limit of [1, 2, 3, 7, 50]) {
          const found = await everyPage((cursor) => published.commitments({ filter, limit, cursor }))
          const own = found.filter(({ meetingId }) => meetingId.startsWith('said-'))
          expect(own.map(({ id }) => id)).toEqual(expected)
          // A page may begin after any entry.
          const middle = own[Math.floor(own.length / 2)]
          const rest = middle && (await published.commitments({ filter, limit: 1, cursor: published.after(middle) }))
          expect(rest?.items[0]?.id).toBe(expected[Math.floor(own.length / 2) + 1])
        }
      }
    })

    test('goes on where it stopped, whatever arrives meanwhile', async () => {
      const filter: Filter = { place: '510000' }
      const expected = (await ids(filter)).filter((id) => id.startsWith('any-'))
      const found: string[] = []
      let cursor: string | undefined
      do {
        const page = await published.meetings({ filter, limit: 7, cursor })
        found.push(...page.items.map(({ id }) => id))
        cursor = page.next
        const id = `late-${found.length}`
        await publish(meetingOf({ id, places: [{ name: '成都市', adcode: '510100' }] }), '2041-01-01T00:00:00.000Z')
      } while (cursor)
      expect(found.filter((id) => id.startsWith('any-'))).toEqual(expected)
    })
  })
})

/** All items of a list, page after page. */
async function everyPage<Item>(next: (cursor?: string) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page: Page<Item> = await next(cursor)
    items.push(...page.items)
    expect(page.next).not.toBe(cursor ?? '')
    cursor = page.next
  } while (cursor !== undefined)
  return items
}

const PLACES = { 510000: '四川省', 510100: '成都市', 510107: '武侯区', 500000: '重庆市' }

function anyMeeting(): fc.Arbitrary<Meeting> {
  const place = fc.constantFrom(...Object.entries(PLACES)).map(([adcode, name]) => ({ adcode, name }))
  return fc
    .record({
      title: fc.constantFrom('交通工作会议', '数字经济座谈会', '交通与数字经济推进会'),
      kind: fc.constantFrom('work-conference' as const, 'symposium' as const),
      places: fc.array(place, { maxLength: 2 }),
      hosts: fc.subarray(['四川省政府', '重庆市政府', '国务院']),
      participants: fc.subarray(['何苗', '欧阳澜']).map((names) => names.map(participantOf)),
    })
    .map(meetingOf)
}

function anyFilter(): fc.Arbitrary<Filter> {
  return fc.record(
    {
      place: fc.constantFrom('510000', '510100', '500000'),
      kind: fc.constantFrom('work-conference' as const, 'symposium' as const),
      body: fc.constantFrom('国务院', '500000-政府'),
      person: fc.constantFrom('何苗', '欧阳澜'),
      q: fc.constantFrom('交通', '数字经济', '交通 推进', '会'),
    },
    { requiredKeys: [] },
  )
}

function fits({ title, kind, places, hosts, participants }: Meeting, filter: Filter): boolean {
  const body = filter.body === '国务院' ? '国务院' : '重庆市政府'
  const within = filter.place?.replace(/(?:00)+$/, '') ?? ''
  return (
    (filter.place === undefined || places.some(({ adcode }) => adcode?.startsWith(within))) &&
    (filter.kind === undefined || kind === filter.kind) &&
    (filter.body === undefined || hosts.includes(body)) &&
    (filter.person === undefined || participants.some(({ name }) => name === filter.person)) &&
    (filter.q ?? '').split(' ').every((term) => title.includes(term))
  )
}
