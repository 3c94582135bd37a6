import { Temporal } from 'temporal-polyfill'
import { numeral } from '../figures/numeral.ts'
import type { DateValue } from '../findings.ts'
import type { Produced } from '../rule.ts'
import { type Anchor, comingYearOf, currentYear, dayOf, NEWS, nearestDay, TEXT, yearOf, yearOfMonth } from './anchor.ts'
import { RELATIVE_YEARS } from './lexicon.ts'

type Words = string | undefined
type Basis = DateValue['basis']
type Form = DateValue['form']

/** A day from its words: the year as told, else the one that the anchor gives it. */
export function settle(year: Words, month: Words, date: Words, anchor: Anchor, basis?: Basis) {
  const monthNumber = numeral(month ?? '') ?? 0
  const dayNumber = numeral(date ?? '') ?? 0
  const told = year === undefined ? yearOf(monthNumber, dayNumber, anchor) : undefined
  const of = year === undefined ? told && { year: told.value, basis: told.basis } : tell(year, anchor)
  const found = of && dayOf(of.year, monthNumber, dayNumber)
  return found && { day: found, basis: basis ?? of.basis }
}

/** A day that something is due by. */
export function settleDue(year: Words, month: Words, date: Words, anchor: Anchor) {
  if (year !== undefined) return settle(year, month, date, anchor)
  const told = comingYearOf(numeral(month ?? '') ?? 0, numeral(date ?? '') ?? 0, anchor)
  return told && settle(`${told.value}年`, month, date, anchor, told.basis)
}

/** The year that the words tell: 2024年, 二〇二四年, 今年; the article's own where there are none. */
export function tell(words: Words, anchor: Anchor): { year: number; basis: Basis } | undefined {
  const step = RELATIVE_YEARS[words ?? '今年']
  if (step === undefined) {
    const full = numeral((words as string).slice(0, -1))
    return full === undefined ? undefined : { year: full, basis: 'text' }
  }
  const now = currentYear(anchor)
  return now && { year: now.value + step, basis: now.basis }
}

/** A bare day goes with the first day that the text named before it, else with the day of publication. */
export function near(date: number, at: number, anchor: Anchor): { day: Temporal.PlainDate; basis: Basis } | undefined {
  const lead = anchor.lead && anchor.lead.at < at ? anchor.lead : undefined
  const told = lead && yearOf(lead.month, lead.day, anchor)
  const from = lead && told ? dayOf(told.value, lead.month, lead.day) : anchor.published
  const found = from && nearestDay(date, from, told ? TEXT : NEWS)
  return found && { day: found, basis: told?.basis ?? 'published' }
}

/** A month without a year: due, it has not passed yet; told, it is the nearest. */
export function monthTold(number: number, form: Form, anchor: Anchor): { year: number; basis: Basis } | undefined {
  if (number < 1 || number > 12) return undefined
  const lastDay = new Temporal.PlainYearMonth(2001, number).daysInMonth
  const told = form === 'deadline' ? comingYearOf(number, lastDay, anchor) : yearOfMonth(number, anchor)
  return told && { year: told.value, basis: told.basis }
}

export function monthsOf(
  year: number,
  first: number,
  last: number,
  basis: Basis,
  form: Form,
): Produced<DateValue> | undefined {
  const start = dayOf(year, first, 1)
  const end = dayOf(year, last, 1)
  if (!start || !end || first > last) return undefined
  return value(start, end.with({ day: end.daysInMonth }), 'month', basis, form)
}

export function firstDay(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 1, 1)
}

export function lastDay(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 12, 31)
}

export function value(
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  precision: DateValue['precision'],
  basis: Basis,
  form: Form,
): Produced<DateValue> {
  return { value: { start: start.toString(), end: end.toString(), precision, basis, form } }
}
