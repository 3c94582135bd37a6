import { beforeAll, describe, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Article, Meeting, Participant, Progress } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import type { Published } from '#pipeline/published.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { revise } from '#pipeline/revise.ts'
import { commitmentOf, meetingOf, participantOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

const AT = '2026-01-05T08:00:00.000Z'
const TODAY = '2026-06-01'
/** Objects, whose places in the table are all over. */
const KEYS = Array.from({ length: 8 }, (_, at) => `uploads/pages-${at}.html`)
const SERIES = { id: 'jiangzhou-lanzhou-lianxi', name: '江澜联席会议', term: null }

onEachTable((database) => {
  let table: RecordTable
  let published: Published
  beforeAll(async () => {
    table = recordTable(database.documents, TABLE)
    published = publishedTable(database.documents, TABLE, () => new Date())
    for (const meeting of [FOURTH, VISIT, SIXTH]) await publish(meeting)
  })

  async function publish(meeting: Meeting): Promise<void> {
    const revision = revise(await table.revision(meeting.id), meeting, AT)
    if (!revision) throw new Error('no revision')
    await table.putRevision(revision)
    await table.putEntries(meeting.id, entriesOf(revision))
  }

  describe('a series', () => {
    test('has its meetings in order, what nobody has reported, and who refers to it', async () => {
      const page = await published.series(SERIES.id)
      expect(page).toMatchObject({
        name: SERIES.name,
        references: [{ meetingId: VISIT.id, ordinal: 4, names: FOURTH.id }],
      })
      expect(page?.meetings.map(({ id }) => id)).toEqual([FOURTH.id, SIXTH.id])
      expect(page?.gaps.map(({ words }) => words)).toEqual(['第五次未见报道'])
    })

    test('closes a gap when an article arrives, and opens it when it is withdrawn', async () => {
      await publish(held('pages-fifth', 5, '2023-06-01'))
      expect((await published.series(SERIES.id))?.gaps).toEqual([])
      await table.putEntries('pages-fifth', [])
      expect((await published.series(SERIES.id))?.gaps).toHaveLength(1)
    })
  })

  describe('a person', () => {
    test('has the posts and roles of each meeting, under each id', async () => {
      const page = await published.person('祝知微~510100')
      expect(page).toMatchObject({
        id: '祝知微~510100',
        ids: ['祝知微~510100', '祝知微~510000'],
        posts: [
          { title: '成都市市长', first: '2022-06-01', last: '2022-06-01' },
          { title: '四川省副省长', first: '2024-06-01', last: '2024-06-01' },
        ],
        mentions: [
          { meetingId: SIXTH.id, titles: ['四川省副省长'], roles: ['attendee'] },
          { meetingId: FOURTH.id, titles: ['成都市市长'] },
        ],
      })
      expect(await published.person('祝知微~510000')).toEqual(page)
      expect(await published.person('祝知微~220000')).toBeUndefined()
    })

    test('has all meetings in the lists, whichever id is asked for', async () => {
      for (const person of ['祝知微~510100', '祝知微~510000']) {
        const { items } = await published.meetings({ filter: { person }, limit: 10 })
        expect(items.map(({ id }) => id).toSorted()).toEqual([FOURTH.id, SIXTH.id].toSorted())
      }
    })
  })

  test('a body has its name and place', async () => {
    expect(await published.body('510100-委')).toEqual({ id: '510100-委', name: '中共成都市委', adcode: '510100' })
    expect(await published.body('510100-检察院')).toBeUndefined()
  })

  test.each(KEYS)('an article in %s is found by its id, until it is taken away', async (key) => {
    const article = articleOf(`article-${key}`)
    await table.putArticle({ key, generation: 1, article, meetings: [FOURTH.id] })
    expect(await published.article(article.id)).toEqual({ article, key, meetings: [FOURTH.id] })
    await table.putArticle({ key, generation: 2, article: null, meetings: [] })
    expect(await published.article(article.id)).toBeUndefined()
  })

  test('a commitment has what was said of it since, with the words of both sides', async () => {
    const entry = await published.commitment(PROMISE.id, TODAY)
    expect(entry).toMatchObject({
      commitment: { text: PROMISE.text, meetingId: FOURTH.id },
      deadline: '2025-12-31',
      status: 'done-reported',
      links: [
        {
          verdict: 'done-reported',
          subjects: ['project:江澜中线高铁'],
          statement: { text: RESULT.text, meetingId: SIXTH.id },
        },
      ],
    })
    expect(await published.commitment('pages-none', TODAY)).toBeUndefined()
  })

  test.each(['', '\u0000', '不存在', 'x'.repeat(5000)])('nothing stands under %j', async (id) => {
    expect(await published.commitment(id, TODAY)).toBeUndefined()
    expect(await published.article(id)).toBeUndefined()
    expect(await published.series(id)).toBeUndefined()
    expect(await published.person(id)).toBeUndefined()
    expect(await published.body(id)).toBeUndefined()
    expect((await published.meetings({ filter: { series: id || '无' }, limit: 5 })).items).toEqual([])
  })
})

function articleOf(id: string): Article {
  return {
    id,
    url: null,
    title: '江澜联席会议召开',
    subtitles: [],
    outlet: null,
    site: null,
    reporters: [],
    editors: [],
    publishedAt: '2025-03-18',
    language: 'zh-Hans',
    text: '江澜联席会议召开。',
    warnings: [],
  }
}

const PROMISE = {
  ...commitmentOf('pages-fourth-c1', '要加快建设江澜中线高铁，2025年底前建成'),
  projects: ['江澜中线高铁'],
  deadline: '2025-12-31',
}
const RESULT: Progress = { text: '江澜中线高铁已建成通车', speaker: null, figures: [], span: [0, 4] }
const FOURTH = {
  ...held('pages-fourth', 4, '2022-06-01', '成都市市长'),
  hosts: ['中共成都市委'],
  commitments: [PROMISE],
}
const SIXTH = { ...held('pages-sixth', 6, '2024-06-01', '四川省副省长'), progress: [RESULT] }
const VISIT = meetingOf({
  id: 'pages-visit',
  date: { start: '2022-07-01', end: '2022-07-01', precision: 'day', basis: 'text', span: null },
  references: [{ series: SERIES.id, ordinal: 4, span: [0, 4] }],
})

function held(id: string, ordinal: number, date: string, title?: string): Meeting {
  const participants: Participant[] = title ? [{ ...participantOf('祝知微'), titles: [title] }] : []
  return meetingOf({
    id,
    title: SERIES.name,
    series: { ...SERIES, ordinal },
    date: { start: date, end: date, precision: 'day', basis: 'text', span: null },
    participants,
  })
}
