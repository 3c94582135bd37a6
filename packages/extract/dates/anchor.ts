import { Temporal } from 'temporal-polyfill'

/** What an article's dates are told from. */
export interface Anchor {
  /** The day of publication in China, where the page tells it. */
  published: Temporal.PlainDate | undefined
  /** The day that 今天 speaks of: that of the dateline (本报1月2日讯), else the day of publication. */
  today: Temporal.PlainDate | undefined
  /** The year that 今年 and a date without a year speak of where publication is unknown. */
  contextYear: number | undefined
  /** The first day that the text names, and where: what a bare 18日 behind it goes with. */
  lead: { month: number; day: number; at: number } | undefined
}

export interface Told<Value> {
  value: Value
  basis: 'published' | 'context'
}

/** The year that the article is written in. */
export function currentYear({ published, contextYear }: Anchor): Told<number> | undefined {
  if (published) return { value: published.year, basis: 'published' }
  return contextYear === undefined ? undefined : { value: contextYear, basis: 'context' }
}

/** A coming day this near is meant rather than the one of last year. */
const SOON = 31

/**
 * The year of a month and day told without one: the last such day up to publication, so that 12月30日 in January is last
 * year's; a day of the next weeks is this year's coming one. Without a publication date the year of the context.
 */
export function yearOf(month: number, day: number, anchor: Anchor): Told<number> | undefined {
  const { published } = anchor
  if (!published) return currentYear(anchor)
  const here = dayOf(published.year, month, day)
  const next = here && Temporal.PlainDate.compare(here, published) <= 0 ? dayOf(published.year + 1, month, day) : here
  if (next && published.until(next).days <= SOON) return { value: next.year, basis: 'published' }
  const past = here && Temporal.PlainDate.compare(here, published) <= 0
  return { value: past ? published.year : published.year - 1, basis: 'published' }
}

/** The year of a month and day that something is due by: the next such day from publication on. */
export function comingYearOf(month: number, day: number, anchor: Anchor): Told<number> | undefined {
  const { published } = anchor
  const here = published && dayOf(published.year, month, day)
  if (!published || !here) return currentYear(anchor)
  const passed = Temporal.PlainDate.compare(here, published) < 0
  return { value: published.year + (passed ? 1 : 0), basis: 'published' }
}

/** The year of a month told without one, which may lie behind or ahead: the nearest. */
export function yearOfMonth(month: number, anchor: Anchor): Told<number> | undefined {
  const { published } = anchor
  if (!published) return currentYear(anchor)
  const ahead = month - published.month
  const step = ahead > 6 ? -1 : ahead < -6 ? 1 : 0
  return { value: published.year + step, basis: 'published' }
}

/** A day of the calendar; undefined for 2月30日. */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return new Temporal.PlainDate(year, month, day)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** News tells days gone by: a day to come has to be this many times nearer than a past one. */
export const NEWS = 3
/** A text that goes on from a day it named goes either way. */
export const TEXT = 1

/** The day with this number that lies nearest to the given one, days ahead of it weighed: 30日 told on 1 June is the 30th of May. */
export function nearestDay(day: number, from: Temporal.PlainDate, ahead: number): Temporal.PlainDate | undefined {
  const distance = (to: Temporal.PlainDate) => {
    const { days } = from.until(to)
    return days > 0 ? days * ahead : -days
  }
  const months = [-1, 0, 1].map((step) => from.toPlainYearMonth().add({ months: step }))
  return months.flatMap(({ year, month }) => dayOf(year, month, day) ?? []).sort((a, b) => distance(a) - distance(b))[0]
}
