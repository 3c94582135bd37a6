import type { Temporal } from 'temporal-polyfill'
import type { Article } from '#model/record.ts'
import { numeral } from '../figures/numeral.ts'
import type { DateValue, Finding } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { find } from '../rule.ts'
import { type Anchor, dayOf, yearOf } from './anchor.ts'
import { DATE_RULES } from './rules.ts'
import { YEAR_EVIDENCE } from './year.ts'

/** Every date expression that settles at least a year, in order of place; 日前, 近日 and 二十大以来 settle none. */
export function findDates(reading: Reading): Finding<DateValue>[] {
  return find(DATE_RULES, reading.text, anchorOf(reading))
}

const FIRST_DAY =
  /(?<!\d|[今去明前后上]年)(?:(20\d{2})年)?(\d{1,2}|(?<![一二三四五六七八九十年])[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/

/** What the dates of this article are told from: its day of publication, the first day it names, other words of its year. */
export function anchorOf({ article, text }: Reading): Anchor {
  const published = publishedDay(article.publishedAt)
  const first = FIRST_DAY.exec(text)
  const [month, day] = [numeral(first?.[2] ?? ''), numeral(first?.[3] ?? '')]
  const lead = first && month && day ? { month, day, at: first.index } : undefined
  const told = first?.[1] ? Number(first[1]) : undefined
  const contextYear = told ?? (lead && !published ? yearShown(article, text, lead) : undefined)
  return {
    published,
    lead,
    contextYear,
    today: filed(text, { published, lead, contextYear, today: undefined }) ?? published,
  }
}

/** The day of the dateline: 本报云州1月2日讯. */
const FILED = /^[^，。；\n]{2,24}?(?<!\d)(\d{1,2})月(\d{1,2})日(?:电|讯)/

function filed(text: string, anchor: Anchor): Temporal.PlainDate | undefined {
  const [, month, day] = (FILED.exec(text) ?? []).map(Number)
  const year = month && day ? yearOf(month, day, anchor) : undefined
  return year && dayOf(year.value, month as number, day as number)
}

/** Asked only where the day of publication is unknown. */
function yearShown(
  { title, subtitles }: Article,
  text: string,
  lead: { month: number; day: number },
): number | undefined {
  const words = `${[title, ...subtitles].join('。')}。${text}`
  for (const evidence of YEAR_EVIDENCE) {
    const year = evidence.year(words, lead)
    if (year !== undefined) return year
  }
  return undefined
}

/** Beijing is eight hours ahead of Greenwich. */
const BEIJING_MS = 8 * 3_600_000

/** The Beijing day of a moment of publication; undefined for a day that no calendar has. */
function publishedDay(moment: string | null): Temporal.PlainDate | undefined {
  if (moment === null) return undefined
  const [year, month, date] = moment.slice(0, 10).split('-').map(Number) as [number, number, number]
  const day = dayOf(year, month, date)
  if (!day || !/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(moment)) return day
  const there = new Date(Date.parse(moment) + BEIJING_MS)
  return dayOf(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}
