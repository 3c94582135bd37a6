import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import type { CommitmentEntry } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { LedgerStatus } from '#model/ledger.ts'
import type { Meeting } from '#model/record.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { remove, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf } from './meetings.ts'
import { freshTable, report, worldOf } from './world.ts'

const embedded = useEmbedded()
const NOW = new Date('2026-01-05T08:00:00Z')
const RAILWAY = '江澜中线高铁'
const BRIDGE = '南山大桥'

/** Years in which meetings speak of projects; each meeting is of a body of its own. */
const SAYINGS: Record<string, Meeting> = {
  promise: said('2023', { promises: [RAILWAY, BRIDGE] }),
  again: said('2024', { promises: [RAILWAY] }),
  progress: said('2025', { reports: [`${RAILWAY}完成投资三成`] }),
  done: said('2025-11', { reports: [`${RAILWAY}建成通车`, `${BRIDGE}加快建设`] }),
}

function said(when: string, { promises = [], reports = [] }: { promises?: string[]; reports?: string[] }): Meeting {
  const start = `${when}-01-15`.slice(0, 10).padEnd(10, '15')
  const id = `${start}-said`
  return meetingOf({
    id,
    articleId: `a-${when}`,
    title: `${when}交通工作会议`,
    kind: 'work-conference',
    hosts: [`甲${when}局`],
    date: { start, end: start, precision: 'day', basis: 'text', span: null },
    commitments: promises.map((project) => ({
      ...commitmentOf(`${id}-c${project}`, `要建成${project}`),
      projects: [project],
      categories: ['transport'],
      deadline: when === '2023' ? '2025-12-31' : '2026-12-31',
    })),
    progress: reports.map((text) => ({ text, speaker: null, figures: [], span: [0, 4] })),
  })
}

/** What becomes of what was promised first, and again, when these are there. */
function expected(there: ReadonlySet<string>): Record<string, LedgerStatus> {
  const heard = (...names: string[]) => names.some((name) => there.has(name))
  const later = heard('done') ? 'done-reported' : heard('progress') ? 'progress-reported' : undefined
  return {
    ...(there.has('promise') && {
      [`要建成${RAILWAY} 2025-12-31`]: later ?? (there.has('again') ? 'restated' : 'overdue'),
      [`要建成${BRIDGE} 2025-12-31`]: there.has('done') ? 'progress-reported' : 'overdue',
    }),
    ...(there.has('again') && { [`要建成${RAILWAY} 2026-12-31`]: later ?? 'open' }),
  }
}

async function commitments(table: string, filter: Filter = {}, now = NOW): Promise<CommitmentEntry[]> {
  const published = publishedTable(embedded.documents, table, () => now)
  return (await published.commitments({ filter, limit: 100 })).items
}

async function statuses(table: string): Promise<Record<string, LedgerStatus>> {
  const items = await commitments(table)
  return Object.fromEntries(items.map(({ text, deadline, status }) => [`${text} ${deadline}`, status]))
}

test('whatever meeting comes, changes or goes, and whenever: each commitment stands as what is there tells of it', async () => {
  const event = fc.record({
    name: fc.constantFrom(...Object.keys(SAYINGS)),
    happens: fc.constantFrom('comes', 'comes', 'says nothing of it', 'goes'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 8 }), fc.boolean(), async (events, atOnce) => {
      const table = await freshTable(embedded)
      const world = worldOf(embedded, table, { now: () => NOW })
      for (const name of Object.keys(SAYINGS)) await remove(embedded, `uploads/${name}`)
      const there = new Set<string>()
      for (const { name, happens } of events) {
        const saying = SAYINGS[name] as Meeting
        if (happens === 'goes') await remove(embedded, `uploads/${name}`)
        else await report(embedded, name, happens === 'comes' ? saying : { ...saying, commitments: [], progress: [] })
        if (happens === 'comes') there.add(name)
        else there.delete(name)
        if (!atOnce) await parse(`uploads/${name}`, world)
      }
      await Promise.all(Object.keys(SAYINGS).map((name) => parse(`uploads/${name}`, world)))
      expect(await statuses(table)).toEqual(expected(there))
      await consistent(table)
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

/** Lists by status and tally agree with the entries. */
async function consistent(table: string): Promise<void> {
  const published = publishedTable(embedded.documents, table, () => NOW)
  const items = await commitments(table)
  const tally = await published.tally()
  for (const status of ['open', 'restated', 'progress-reported', 'done-reported', 'overdue'] as const) {
    const own = items.filter((item) => item.status === status).map(({ id }) => id)
    expect((await commitments(table, { status })).map(({ id }) => id)).toEqual(own)
    expect(tally.total[status]).toBe(own.length)
    expect(tally.topics.transport[status]).toBe(own.length)
    const meetings = (await published.meetings({ filter: { status }, limit: 100 })).items.map(({ id }) => id)
    const holding = new Set(items.filter((item) => item.status === status).map(({ meetingId }) => meetingId))
    expect(meetings.toSorted()).toEqual([...holding].toSorted())
  }
}

describe('a deadline', () => {
  async function promised(): Promise<{ table: string; world: ParseWorld }> {
    const table = await freshTable(embedded)
    const before = worldOf(embedded, table, { now: () => new Date('2025-12-31T15:00:00Z') })
    await parse(await report(embedded, 'promise', SAYINGS.promise as Meeting), before)
    return { table, world: worldOf(embedded, table, { now: () => NOW }) }
  }

  test('that passes in China is seen at once', async () => {
    const { table } = await promised()
    const statusAt = async (now: string) =>
      new Set((await commitments(table, {}, new Date(now))).map(({ status }) => status))
    expect(await statusAt('2025-12-31T15:59:59Z')).toEqual(new Set(['open']))
    expect(await statusAt('2025-12-31T16:00:00Z')).toEqual(new Set(['overdue']))
    expect(await commitments(table, { status: 'open' }, new Date('2025-12-31T16:00:00Z'))).toEqual([])
  })

  test('that has passed is written down by the next reconcile', async () => {
    const { table, world } = await promised()
    expect(await commitments(table, { status: 'overdue' })).toEqual([])
    const queue = { announce: async () => {} }
    await reconcile({ ...world, queue })
    expect(await commitments(table, { status: 'overdue' })).toHaveLength(2)
    await consistent(table)
    const due: string[] = []
    for await (const id of world.table.due('2026-01-05')) due.push(id)
    expect(due).toEqual([])
  })
})

test('two that did not see one another in the index are brought together by reconcile', async () => {
  const table = await freshTable(embedded)
  const world = worldOf(embedded, table, { now: () => NOW })
  const late: ParseWorld = { ...world, table: { ...world.table, saidAbout: async () => [] } }
  await parse(await report(embedded, 'promise', SAYINGS.promise as Meeting), late)
  await parse(await report(embedded, 'done', SAYINGS.done as Meeting), late)
  expect(await commitments(table, { status: 'done-reported' })).toEqual([])
  await reconcile({ ...world, queue: { announce: async () => {} } })
  expect(await commitments(table, { status: 'done-reported' })).toHaveLength(1)
})
