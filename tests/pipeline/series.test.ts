import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SeriesMeeting } from '#model/series.ts'
import { seriesOf } from '#pipeline/series.ts'

function held(ordinal: number | null, date: string | null, term: number | null = null): SeriesMeeting {
  return { id: `m-${term}-${ordinal}-${date}`, title: '会议', seriesName: '江澜联席会议', date, term, ordinal }
}

function gaps(meetings: SeriesMeeting[], references: number[] = []): string[] | undefined {
  const named = references.map((ordinal) => ({ meetingId: 'r', meetingTitle: '考察', date: '2026-01-01', ordinal }))
  return seriesOf('s', meetings, named)?.gaps.map(({ words }) => words)
}

test('a series that nobody reports is none', () => {
  expect(seriesOf('s', [], [])).toBeUndefined()
})

test('meetings come by date; one without a date before the next of its number', () => {
  const given = [held(3, '2024-05-01'), held(2, null), held(1, '2022-05-01'), held(9, null)]
  expect(seriesOf('s', given, [])?.meetings.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 9])
})

describe('numbers that nobody has reported', () => {
  test.each<[number[], number[], string[]]>([
    [[4, 10], [], ['第五次至第九次未见报道']],
    [[4, 6], [], ['第五次未见报道']],
    [[4, 5], [], []],
    [[10], [4], ['第四次至第九次未见报道']],
    [[4], [4], []],
    [[1, 3, 7], [5], ['第二次未见报道', '第四次至第六次未见报道']],
    [
      [1, 21, 103, 1010],
      [],
      ['第二次至第二十次未见报道', '第二十二次至第一百零二次未见报道', '第一百零四次至第一千零九次未见报道'],
    ],
  ])('%j reported, %j referred to', (reported, references, words) => {
    expect(
      gaps(
        reported.map((ordinal) => held(ordinal, null)),
        references,
      ),
    ).toEqual(words)
  })

  test('are counted in each term', () => {
    expect(gaps([held(1, null, 13), held(40, null, 13), held(2, null, 14), held(4, null, 14)])).toEqual([
      '第十三届第二次至第三十九次未见报道',
      '第十四届第三次未见报道',
    ])
  })

  test('and those reported make up every number from the first to the last, once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (reported) => {
        const page = seriesOf(
          's',
          reported.map((ordinal) => held(ordinal, null)),
          [],
        )
        const missing = page?.gaps.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        )
        const [first, last] = [Math.min(...reported), Math.max(...reported)]
        const all = Array.from({ length: last - first + 1 }, (_, at) => first + at)
        expect([...reported, ...(missing ?? [])].toSorted((one, other) => one - other)).toEqual(all)
      }),
    )
  })
})

test('the cadence is the median of days between neighbours, not over a gap', () => {
  const given = [
    held(1, '2025-01-01'),
    held(2, '2025-01-11'),
    held(3, '2025-01-21'),
    held(4, '2025-03-21'),
    held(9, '2026-03-21'),
  ]
  expect(seriesOf('s', given, [])?.cadenceDays).toBe(10)
  expect(seriesOf('s', [held(1, '2025-01-01')], [])?.cadenceDays).toBeUndefined()
})

test('a reference names the one meeting that has its number and is no later', () => {
  const references = [4, 5, null].map((ordinal) => ({
    meetingId: `r-${ordinal}`,
    meetingTitle: '考察',
    date: '2022-01-01',
    ordinal,
  }))
  const page = seriesOf('s', [held(4, '2021-12-01'), held(5, '2022-06-01')], references)
  expect(page?.references.map(({ names }) => names)).toEqual(['m-null-4-2021-12-01', undefined, undefined])
})
