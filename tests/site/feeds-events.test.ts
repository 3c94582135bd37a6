import { expect, test } from 'vitest'
import type { CommitmentEntry } from '#model/entry.ts'
import { site } from '#site/app.ts'
import { BASE } from '../feeds/channels.ts'
import { aCommitmentEntry } from '../feeds/entries.ts'
import { publishing } from './published.ts'

const NOW = new Date('2026-11-22T02:00:00Z')

/** So many commitments with one deadline. */
function due(deadline: string | null, count: number, known: Partial<CommitmentEntry> = {}): CommitmentEntry[] {
  const one = (at: number) => aCommitmentEntry({ id: `c-${deadline}-${at}`, deadline, period: null, ...known })
  return Array.from({ length: count }, (_, at) => one(at))
}

/** How many events a calendar over these has on each day. */
async function daysOf(commitments: CommitmentEntry[], query = ''): Promise<Record<string, number>> {
  const app = site(publishing({ commitments }), { baseUrl: BASE, now: () => NOW })
  const response = await app.request(`/feeds/commitments.ics${query}`)
  expect(response.status).toBe(200)
  const days = (await response.text()).match(/(?<=DTSTART;VALUE=DATE:)\d{8}/g) ?? []
  return Object.fromEntries([...Map.groupBy(days, (day) => day)].map(([day, all]) => [day, all.length]))
}

test('whatever is due is in the calendar, however much is published without a deadline', async () => {
  const commitments = [...due(null, 4000), ...due('2060-12-31', 3), ...due('2019-12-31', 2), ...due('2027-06-30', 90)]
  expect(await daysOf(commitments)).toEqual({ '20601231': 3, '20191231': 2, '20270630': 90 })
})

test('of more than it holds it has what is due nearest to today, before and after', async () => {
  const commitments = [
    ...due('2015-12-31', 300),
    ...due('2026-10-31', 200),
    ...due('2049-10-01', 300),
    ...due('2026-12-31', 250),
  ]
  expect(await daysOf(commitments)).toEqual({ '20151231': 50, '20261031': 200, '20261231': 250 })
})

test('of more than can be looked at it has what is due in the years around this one', async () => {
  const commitments = [
    ...due('2010-12-31', 1500),
    ...due('2027-12-31', 400),
    ...due('2025-12-31', 60),
    ...due('2029-12-31', 60),
  ]
  expect(await daysOf(commitments)).toEqual({ '20271231': 400, '20251231': 60, '20291231': 40 })
})

test('a filter is kept to', async () => {
  const commitments = [...due('2026-12-31', 5), ...due('2027-12-31', 4, { categories: ['ecology'] })]
  expect(await daysOf(commitments, '?topic=ecology')).toEqual({ '20271231': 4 })
})
