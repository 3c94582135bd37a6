import * as inChinese from '#feeds/dates.ts'
import type { MeetingDate, Period } from '#model/record.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'

const DAY = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const

const ENGLISH = new Intl.DateTimeFormat('en-GB', DAY)
const ENGLISH_MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' })

/** A civil day: `2027年12月31日`, `31 December 2027`. */
export function dayInWords(view: View, day: string): string {
  return view.language === 'zh' ? inChinese.dayInWords(day) : ENGLISH.format(new Date(day))
}

/** When a meeting was. */
export function dateInWords(view: View, date: MeetingDate): string {
  if (view.language === 'zh') return inChinese.dateInWords(date)
  if (date.start === null) return view.words.date.unknown
  const start = new Date(date.start)
  if (date.precision === 'year') return String(start.getUTCFullYear())
  if (date.precision === 'month') return ENGLISH_MONTH.format(start)
  return date.end === null || date.end === date.start
    ? ENGLISH.format(start)
    : ENGLISH.formatRange(start, new Date(date.end))
}

export function periodInWords(view: View, period: Period): string {
  if (view.language === 'zh') return inChinese.periodInWords(period)
  const { start, end } = period
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return ENGLISH.formatRange(new Date(start), new Date(end))
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`
}

/** By when, or during which time, something is to be done; absent where the text does not say. */
export function dueInWords(view: View, due: { deadline: string | null; period: Period | null }): string | undefined {
  if (due.deadline !== null) return fill(view.words.date.by, { day: dayInWords(view, due.deadline) })
  return due.period === null ? undefined : periodInWords(view, due.period)
}
