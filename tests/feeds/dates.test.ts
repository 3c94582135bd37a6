import { expect, test } from 'vitest'
import { dateInWords, dayInWords, periodInWords } from '#feeds/dates.ts'
import type { MeetingDate } from '#model/record.ts'

function date(start: string | null, end: string | null, precision: MeetingDate['precision'] = 'day'): MeetingDate {
  return { start, end, precision, basis: null, span: null }
}

test.each([
  [date('2025-03-04', '2025-03-04'), '2025年3月4日'],
  [date('2025-03-04', null), '2025年3月4日'],
  [date('2025-03-04', '2025-03-06'), '2025年3月4日至6日'],
  [date('2025-03-31', '2025-04-01'), '2025年3月31日至4月1日'],
  [date('2025-12-31', '2026-01-02'), '2025年12月31日至2026年1月2日'],
  [date('2025-03-01', '2025-03-31', 'month'), '2025年3月'],
  [date('2025-01-01', '2025-12-31', 'year'), '2025年'],
  [date(null, null, 'none'), '日期不详'],
])('%o is said as %s', (given, said) => {
  expect(dateInWords(given)).toBe(said)
})

test.each([
  ['2025-01-01', '2025-12-31', '2025年'],
  ['2026-01-01', '2030-12-31', '2026年至2030年'],
  ['2025-03-01', '2025-06-30', '2025年3月1日至2025年6月30日'],
])('the period from %s to %s is said as %s', (start, end, said) => {
  expect(periodInWords({ start, end })).toBe(said)
})

test('a day loses its leading zeros', () => {
  expect(dayInWords('2027-01-09')).toBe('2027年1月9日')
})
