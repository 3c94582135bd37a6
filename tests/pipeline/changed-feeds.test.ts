import { expect, test } from 'vitest'
import type { Meeting } from '#model/record.ts'
import { type ChangedFeed, changedFeeds } from '#pipeline/changed-feeds.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf } from './meetings.ts'

const chengdu = { name: '成都市', adcode: '510100' }
const chongqing = { name: '重庆市', adcode: '500000' }
const rail = { ...commitmentOf('c1', '要建成江州铁路'), projects: ['江州铁路'] }
const port = { ...commitmentOf('c2', '要扩建江州港'), projects: ['江州港'] }

const first = revised(undefined, { places: [chengdu], commitments: [rail, port] })

function revised(before: Revision | undefined, fields: Partial<Meeting>): Revision {
  return revise(before, meetingOf(fields), '2026-01-05T08:00:00.000Z') as Revision
}

function named(feeds: ChangedFeed[]): string[] {
  return feeds.map(({ list, facet }) => (facet === undefined ? list : `${list} ${facet}`))
}

test('a new meeting changes both lists, whole and narrowed to each of its facets', () => {
  const feeds = named(changedFeeds(undefined, first))
  expect(feeds).toEqual(expect.arrayContaining(['meetings', 'commitments', 'meetings kind:executive-meeting']))
  expect(feeds).toEqual(expect.arrayContaining(['meetings place:510100', 'meetings place:510000']))
  expect(feeds).toEqual(expect.arrayContaining(['commitments project:江州铁路', 'commitments project:江州港']))
  expect(new Set(feeds).size).toBe(feeds.length)
})

test('that a commitment is due is told of no hub: there is no such feed', () => {
  const due = revised(undefined, { commitments: [{ ...rail, deadline: '2027-12-31' }] })
  expect(named(changedFeeds(undefined, due)).filter((feed) => feed.includes('due'))).toEqual([])
})

test('what says the same changes none', () => {
  expect(changedFeeds(first, structuredClone(first))).toEqual([])
})

test('of commitments only what became of one counts', () => {
  const second = revised(first, { places: [chengdu], commitments: [rail, { ...port, text: '要再扩建江州港' }] })
  const feeds = named(changedFeeds(first, second))
  expect(feeds).toContain('commitments project:江州港')
  expect(feeds).not.toContain('commitments project:江州铁路')
})

test('a meeting that moves changes the place that it left and the one that it is in now', () => {
  const second = revised(first, { places: [chongqing], commitments: [rail, port] })
  expect(named(changedFeeds(first, second))).toEqual(
    expect.arrayContaining(['meetings place:510100', 'meetings place:500000']),
  )
})

test('a meeting that is withdrawn changes what it stood in', () => {
  const withdrawn = revise(first, undefined, '2026-01-06T08:00:00.000Z') as Revision
  expect(named(changedFeeds(first, withdrawn))).toEqual(expect.arrayContaining(['meetings', 'meetings place:510100']))
})
