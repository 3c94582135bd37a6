import { expect, test } from 'vitest'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf } from './meetings.ts'

const MONDAY = '2026-01-05T08:00:00.000Z'
const TUESDAY = '2026-01-06T08:00:00.000Z'
const WEDNESDAY = '2026-01-07T08:00:00.000Z'

const first = revise(undefined, meetingOf({ commitments: [commitmentOf('c1')] }), MONDAY) as Revision

test('a first revision is published now', () => {
  expect(first).toMatchObject({ version: 1, publishedAt: MONDAY, updatedAt: MONDAY })
})

test('the same content is the same revision', () => {
  expect(revise(first, structuredClone(first.meeting), TUESDAY)).toBe(first)
})

test('what nobody reports never was', () => {
  expect(revise(undefined, undefined, MONDAY)).toBeUndefined()
})

test('a change keeps the date of publication, and moves only the dates of what changed', () => {
  const commitments = [commitmentOf('c1'), commitmentOf('c2')]
  const second = revise(first, meetingOf({ commitments }), TUESDAY)
  expect(second).toMatchObject({ version: 2, publishedAt: MONDAY, updatedAt: TUESDAY })
  expect(second?.commitments).toEqual({
    c1: { publishedAt: MONDAY, updatedAt: MONDAY },
    c2: { publishedAt: TUESDAY, updatedAt: TUESDAY },
  })
})

test('what was withdrawn comes back under its old date', () => {
  const withdrawn = revise(first, undefined, TUESDAY) as Revision
  expect(withdrawn).toMatchObject({ id: first.id, version: 2, publishedAt: MONDAY, updatedAt: TUESDAY })
  expect(withdrawn.meeting).toBeUndefined()
  expect(entriesOf(withdrawn)).toEqual([])
  const back = revise(withdrawn, first.meeting, WEDNESDAY)
  expect(back).toMatchObject({ version: 3, publishedAt: MONDAY, updatedAt: WEDNESDAY })
  expect(back?.commitments.c1?.publishedAt).toBe(MONDAY)
})

test('a clock that goes back takes no date back', () => {
  const second = revise(first, meetingOf({ title: '另一个名称' }), '2025-12-31T00:00:00.000Z')
  expect(second?.updatedAt).toBe(MONDAY)
})

test('entries are small, whatever the article holds', () => {
  const long = '江'.repeat(10_000)
  const sources = Array.from({ length: 50 }, (_, index) => ({
    articleId: `a-${index}`,
    url: null,
    outlet: `${long}${index}`,
    title: long,
    publishedAt: null,
  }))
  const places = Array.from({ length: 50 }, () => ({ name: long }))
  const commitments = [commitmentOf('c1', `${'😀'.repeat(400)}${long}`)]
  const huge = meetingOf({ title: long, summary: long, places, sources, commitments })
  const entries = entriesOf(revise(undefined, huge, MONDAY) as Revision)
  expect(entries.map(({ list }) => list)).toEqual(['meetings', 'commitments', 'bodies'])
  for (const entry of entries) {
    expect(Buffer.byteLength(JSON.stringify(entry.shown))).toBeLessThan(4096)
    expect(JSON.stringify(entry.shown).isWellFormed()).toBe(true)
  }
})
