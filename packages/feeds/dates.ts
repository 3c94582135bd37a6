import type { MeetingDate, Period } from '#model/record.ts'

/** When a meeting was, for people: `2024年12月30日`, `2021年12月17日至18日`, `2024年12月`, or `日期不详`. */
export function dateInWords(date: MeetingDate): string {
  if (date.start === null) return '日期不详'
  const start = parts(date.start)
  if (date.precision === 'year') return start.year
  if (date.precision === 'month') return start.year + start.month
  const first = start.year + start.month + start.day
  if (date.end === null || date.end === date.start) return first
  const end = parts(date.end)
  if (end.year !== start.year) return `${first}至${end.year}${end.month}${end.day}`
  if (end.month !== start.month) return `${first}至${end.month}${end.day}`
  return `${first}至${end.day}`
}

/** A civil day for people: `2027年12月31日`. */
export function dayInWords(day: string): string {
  const { year, month, day: dayOfMonth } = parts(day)
  return year + month + dayOfMonth
}

/** A period for people: `2025年`, `2026年至2030年`, or `2025年3月1日至2025年6月30日`. */
export function periodInWords({ start, end }: Period): string {
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return `${dayInWords(start)}至${dayInWords(end)}`
  const [first, last] = [parts(start).year, parts(end).year]
  return first === last ? first : `${first}至${last}`
}

/** By when something is to be done: `2027年12月31日前`, `2026年至2030年`, or nothing where it is not said. */
export function dueInWords({ deadline, period }: { deadline: string | null; period: Period | null }): string {
  if (deadline !== null) return `${dayInWords(deadline)}前`
  return period === null ? '' : periodInWords(period)
}

function parts(day: string): { year: string; month: string; day: string } {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return { year: `${year}年`, month: `${month}月`, day: `${dayOfMonth}日` }
}
