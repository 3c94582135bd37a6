import { beforeAll, expect, test } from 'vitest'
import { MOST_LOOKED_AT } from '#adapters/dynamodb/keys.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Filter } from '#model/filter.ts'
import { entriesOf } from '#pipeline/entries.ts'
import type { Published } from '#pipeline/published.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { TABLE, useEmbedded } from '../contracts/embedded.ts'
import { meetingOf } from '../pipeline/meetings.ts'

const AT_ONCE = 25
const COUNT = MOST_LOOKED_AT + 150
const series = { id: 'all-of-them', name: '会', term: null, ordinal: null }
const FIRST = Date.parse('2026-01-05T08:00:00Z')

const embedded = useEmbedded()
let published: Published

beforeAll(async () => {
  const table = recordTable(embedded.documents, TABLE)
  published = publishedTable(embedded.documents, TABLE, () => new Date())
  for (let start = 0; start < COUNT; start += AT_ONCE) {
    const many = Array.from({ length: Math.min(AT_ONCE, COUNT - start) }, (_, at) => start + at)
    await Promise.all(many.map((at) => publish(at)))
  }

  /** The oldest of all alone is about a dam; every other one is of the council, every third one in Chengdu. */
  async function publish(at: number): Promise<void> {
    const id = `m-${at}`
    const title = at === 0 ? '坝' : '会'
    const hosts = at % 2 === 0 ? ['国务院'] : []
    const places = at % 3 === 0 ? [{ name: '成都', adcode: '510100' }] : []
    const meeting = meetingOf({ id, title, hosts, places, kind: at === 1 ? 'forum' : 'other', series, sources: [] })
    const revision = revise(undefined, meeting, new Date(FIRST + at * 1000).toISOString()) as Revision
    await table.putEntries(id, entriesOf(revision))
  }
})

async function pages(filter: Filter, limit: number): Promise<string[][]> {
  const found: string[][] = []
  let cursor: string | undefined
  do {
    const page = await published.meetings({ filter, limit, cursor })
    found.push(page.items.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

test('a request ends where it has looked at enough, and its cursor goes on to what is farther back', async () => {
  const found = await pages({ q: '坝' }, 10)
  expect(found.length).toBeGreaterThan(1)
  expect(found[0]).toEqual([])
  expect(found.flat()).toEqual(['m-0'])
})

test('two facets that each have much give all that has both', async () => {
  const found = await pages({ body: '国务院', place: '510000' }, 20)
  const both = Array.from({ length: COUNT }, (_, at) => at).filter((at) => at % 6 === 0)
  expect(found.flat()).toEqual(both.toReversed().map((at) => `m-${at}`))
  expect(found.slice(0, -1).every((page) => page.length === 20)).toBe(true)
})

test('of a full facet and a rare one the rare one is read, and the page is whole at once', async () => {
  expect(await pages({ series: series.id, kind: 'forum' }, 20)).toEqual([['m-1']])
})
