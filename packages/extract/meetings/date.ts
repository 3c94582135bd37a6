import type { MeetingDate } from '#model/record.ts'
import { findDates } from '../dates/find.ts'
import type { Because, DateValue, Finding, Ground, Lost } from '../findings.ts'
import { read } from '../read.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Candidate } from './gather.ts'

/** What follows a date that says when the reported thing was: 12日，/ 12日上午 / 12日在. */
const ADVERBIAL = /^(?:[，在至]|[上下]午|晚|凌晨|中午|[\u4e00-\u9fff]{0,12}(?:召开|举行|主持|会见|出席))/
/** What follows a date that belongs to something else: 12日召开的, 12日发布的. */
const ATTRIBUTIVE = /^[^，。]{0,12}(?:召开|举行|发布|印发|出台|通过|施行|实施|签署)的/
/** 12日在云州召开的, right before the meeting's own name. */
const OF_THE_NAME = /^[^，。]{0,30}(?:召开|举行|举办)的$/
/** What stands before a date of something still to come or long past. */
const OTHER_DAY = /(?:将于|定于|拟于|截至|截止|自|从|到|至|去年|此前|早在|下次|下届|闭会|闭幕于)$/
/** The line of a record of proceedings that tells the day: 会议时间：10月19日. */
const STATED = /^(?:会议|召开|活动|发布|举行)?(?:时间|日期)：$/
const TODAY = /^(?:今天|今日|今早|今晨|今晚)/
const DATELINE_END = /^(?:电|讯|专电)/

interface Settled {
  date: MeetingDate
  because: Because
}

type Day = Finding<DateValue>

/** The day of the meeting: of the sentences that report it, else of the sentences around, else the day of publication. */
export function dateOf(reading: Reading, ground: Ground, told: readonly Candidate[]): Settled {
  const days = ground.dates.filter(({ value }) => isDay(value) && isNotLater(value, reading.article.publishedAt))
  for (const { sentence, nameSpan } of told) {
    const date = nearest(reading, days, sentence as Sentence, nameSpan[0])
    if (date) return inText(ofTheDateline(reading, days, date), 'day-in-report', days)
  }
  const stated = days.find(({ span }) => STATED.test(lineBefore(reading.text, span[0])))
  if (stated) return inText(stated, 'day-stated', days)
  for (const sentence of reading.sentences.slice(0, 6)) {
    const date = nearest(reading, days, sentence, sentence.span[1])
    if (date) return inText(ofTheDateline(reading, days, date), 'day-in-lead', days)
  }
  const headline = inHeadline(reading)
  if (!headline) return fromPublication(reading.article.publishedAt, days)
  const { date, because } = inText(headline, 'day-in-headline', days)
  return { date: { ...date, span: null }, because: { ...because, span: [0, 0] } }
}

/** A day that only the headline's lines tell: the line under a resolution's title. */
function inHeadline({ article, context }: Reading): Day | undefined {
  const text = [article.title, ...article.subtitles].join('\n')
  return findDates(read({ ...article, text }, context)).find(
    ({ value }) => isDay(value) && isNotLater(value, article.publishedAt),
  )
}

function isDay({ form, precision }: DateValue): boolean {
  return (form === 'point' || form === 'range') && precision === 'day'
}

function isNotLater({ start }: DateValue, publishedAt: string | null): boolean {
  return publishedAt === null || start <= publishedAt.slice(0, 10)
}

/** 本报云州7月15日讯 今天: the day of the dateline, not that on which the page stood. */
function ofTheDateline({ text }: Reading, days: readonly Day[], date: Day): Day {
  if (!TODAY.test(text.slice(...date.span))) return date
  const line = days.find(({ span }) => DATELINE_END.test(text.slice(span[1], span[1] + 2)))
  return line && line.span[0] < date.span[0] ? line : date
}

/** The date of a sentence that says when: one that begins a clause goes before one within it, then the one nearest before the name. */
function nearest({ text }: Reading, days: readonly Day[], sentence: Sentence, name: number): Day | undefined {
  const own = days.filter(({ span }) => span[0] >= sentence.span[0] && span[1] <= sentence.span[1])
  let best: Day | undefined
  let most = 0
  for (const date of own) {
    const after = text.slice(date.span[1], date.span[1] + 24)
    const before = text.slice(Math.max(sentence.span[0], date.span[0] - 4), date.span[0])
    if (ATTRIBUTIVE.test(after) && date.span[0] < name && !OF_THE_NAME.test(text.slice(date.span[1], name))) continue
    if (OTHER_DAY.test(before)) continue
    const points =
      (ADVERBIAL.test(after) ? 4 : 0) + (date.span[0] < name ? 2 : 1) - Math.abs(date.span[0] - name) / 1000
    if (points > most) {
      best = date
      most = points
    }
  }
  return best
}

function lineBefore(text: string, at: number): string {
  return /[^\n]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
}

function inText(day: Day, rule: string, days: readonly Day[]): Settled {
  const { value, span } = day
  const date: MeetingDate = { start: value.start, end: value.end, precision: 'day', basis: value.basis, span }
  return { date, because: { field: 'date', rule: `${rule}/${day.rule}`, span, lost: othersThan(day, days) } }
}

function fromPublication(publishedAt: string | null, days: readonly Day[]): Settled {
  const day = publishedAt?.slice(0, 10) ?? null
  const rule = day ? 'day-of-publication' : 'no-day'
  return {
    date: { start: day, end: day, precision: day ? 'day' : 'none', basis: day ? 'metadata' : null, span: null },
    because: { field: 'date', rule, span: [0, 0], lost: othersThan(undefined, days) },
  }
}

function othersThan(chosen: Day | undefined, days: readonly Day[]): Lost[] {
  return days.filter((day) => day !== chosen).map(({ span, rule }) => ({ span, rule }))
}
