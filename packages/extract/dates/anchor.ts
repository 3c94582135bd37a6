import { Temporal } from 'temporal-polyfill'

/** What an article's dates are told from. */
export interface Anchor {
  /** The day of publication in China, where the page tells it. */
  published: Temporal.PlainDate | undefined
  /** The year that 今年 and a date without a year speak of where publication is unknown. */
  contextYear: number | undefined
  /** The first day that the text names, `lead.month` and `lead.day`: what a bare 18日 goes with. */
  lead: { month: number; day: number } | undefined
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

/** A day of the calendar; undefined for 2月30日. */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Temporal.PlainYearMonth(year, month).daysInMonth) return undefined
  return new Temporal.PlainDate(year, month, day)
}

/** The day with this number that lies nearest to the given one: 30日 told on 1 June is the 30th of May. */
export function nearestDay(day: number, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const months = [-1, 0, 1].map((step) => from.toPlainYearMonth().add({ months: step }))
  return months
    .flatMap(({ year, month }) => dayOf(year, month, day) ?? [])
    .sort((a, b) => distance(a, from) - distance(b, from))[0]
}

function distance(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return Math.abs(a.until(b).days)
}
