import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Meeting } from '#model/record.ts'
import { MAX_RECORD_BYTES } from '#pipeline/limits.ts'
import { merge } from '#pipeline/merge.ts'
import { commitmentOf, meetingOf, participantOf } from './meetings.ts'

const NAMES = ['林知远', '欧阳澜', '白玛措', '何苗']

const share: fc.Arbitrary<Meeting> = fc
  .record({
    articleId: fc.constantFrom('a-1', 'a-2', 'a-3', 'a-4'),
    publishedAt: fc.constantFrom('2025-03-18', '2025-03-18T21:30:00+08:00', '2025-03-19', null),
    title: fc.constantFrom('第五次常务会议', '江州市政府第五次常务会议'),
    participants: fc.subarray(NAMES).map((names) => names.map(participantOf)),
    commitments: fc.subarray(['c1', 'c2', 'c3']).map((ids) => ids.map((id) => commitmentOf(id))),
  })
  .map(meetingOf)

test('no article, no record', () => {
  expect(merge([])).toBeUndefined()
})

test('one article is its own record', () => {
  const meeting = meetingOf({ participants: [participantOf('林知远')] })
  expect(merge([meeting])).toEqual(meeting)
})

test('neither order nor repetition changes the record', () => {
  const shares = fc.array(share, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(shares, fc.func(fc.integer()), (given, shuffle) => {
      const shuffled = given.toSorted((one, other) => shuffle(one, other))
      expect(merge([...shuffled, ...given])).toEqual(merge(given))
    }),
  )
})

test('outlets complete one another, the fullest gives the single fields', () => {
  const short = meetingOf({ articleId: 'a-1', title: '第五次常务会议', participants: [participantOf('何苗')] })
  const full = meetingOf({
    articleId: 'a-2',
    publishedAt: '2025-03-19',
    participants: ['林知远', '何苗'].map(participantOf),
    commitments: [commitmentOf('c1')],
  })
  const merged = merge([short, full])
  expect(merged?.title).toBe(full.title)
  expect(merged?.participants.map(({ name }) => name)).toEqual(['林知远', '何苗'])
  expect(merged?.commitments).toEqual(full.commitments)
  expect(merged?.sources.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2'])
})

test('a record never outgrows an item of the table', () => {
  const summary = '会'.repeat(40_000)
  const shares = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'].map((articleId) => meetingOf({ articleId, summary }))
  const merged = merge(shares)
  expect(merged?.sources.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2'])
  expect(Buffer.byteLength(JSON.stringify(merged))).toBeLessThan(MAX_RECORD_BYTES)
})
