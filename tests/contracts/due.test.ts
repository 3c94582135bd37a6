import { beforeAll, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { DUE, dueIn } from '#model/due.ts'
import type { Commitment } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import type { DueRequest, Published } from '#pipeline/published.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

/** Apart from what other tests put into the same table. */
const BODY = '江州港务会'

function due(id: string, when: Partial<Commitment>): Commitment {
  return { ...commitmentOf(id, '要扩建江州港'), ...when }
}

onEachTable((database) => {
  let published: Published
  beforeAll(async () => {
    published = publishedTable(database.documents, TABLE, () => new Date('2026-03-01T00:00:00Z'))
    const table = recordTable(database.documents, TABLE)
    const meetings = [
      meetingOf({
        id: 'due-1',
        hosts: [BODY],
        commitments: [
          due('due-1-c1', { deadline: '2026-12-31' }),
          due('due-1-c2', { deadline: null, period: { start: '2026-01-01', end: '2030-12-31' } }),
          due('due-1-c3', { deadline: null, period: null }),
        ],
      }),
      meetingOf({ id: 'due-2', hosts: [BODY], commitments: [due('due-2-c1', { deadline: '2026-06-30' })] }),
      meetingOf({ id: 'due-3', hosts: ['江州水务会'], commitments: [due('due-3-c1', { deadline: '2026-06-30' })] }),
    ]
    for (const [at, meeting] of meetings.entries()) {
      const revision = revise(undefined, meeting, `2040-0${at + 1}-01T00:00:00.000Z`) as Revision
      await table.putEntries(meeting.id, entriesOf(revision))
    }
  })

  async function ids(request: Omit<DueRequest, 'limit'>): Promise<string[]> {
    const found: string[] = []
    for (let cursor: string | undefined; ; ) {
      const { items, next } = await published.commitments({ ...request, limit: 2, cursor })
      found.push(...items.map(({ id }) => id))
      if (next === undefined) return found.filter((id) => id.startsWith('due-'))
      cursor = next
    }
  }

  test('commitments are listed by that they are due, by a deadline or a period', async () => {
    expect((await ids({ due: [DUE] })).toSorted()).toEqual(['due-1-c1', 'due-1-c2', 'due-2-c1', 'due-3-c1'])
  })

  test('by the years in which they are, and within a filter', async () => {
    const filter = { body: BODY }
    expect((await ids({ due: [dueIn(2026)], filter })).toSorted()).toEqual(['due-1-c1', 'due-2-c1'])
    expect((await ids({ due: [dueIn(2026), dueIn(2030)], filter })).toSorted()).toEqual([
      'due-1-c1',
      'due-1-c2',
      'due-2-c1',
    ])
    expect(await ids({ due: [dueIn(2031)], filter })).toEqual([])
  })
})
