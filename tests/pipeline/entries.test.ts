import { expect, test } from 'vitest'
import { entriesOf } from '#pipeline/entries.ts'
import type { Entry } from '#pipeline/entry.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf, participantOf } from './meetings.ts'

const AT = '2026-01-05T08:00:00.000Z'
const BLANK = ['', ' ', '\u3000']

test('nothing is listed under a name of which nothing is left', () => {
  const meeting = meetingOf({
    hosts: [...BLANK, '政协', '中国共产党'],
    participants: BLANK.map((name) => participantOf(name)),
    commitments: [{ ...commitmentOf('x', '建成高铁'), projects: BLANK }],
    series: { id: '', name: '', term: null, ordinal: null },
  })
  const entries: Entry[] = entriesOf(revise(undefined, meeting, AT) as Revision)
  const notes = entries.filter((entry) => 'of' in entry)
  expect(notes.filter(({ of }) => of === '')).toEqual([])
  expect(notes.flatMap(({ names = [] }) => names).filter(({ id }) => id === '')).toEqual([])
  const facets = entries.filter((entry) => 'facets' in entry).flatMap((entry) => entry.facets)
  expect(facets.filter((one) => /:$/.test(one))).toEqual([])
  expect(notes.some(({ of }) => of === '中国共产党')).toBe(true)
})
