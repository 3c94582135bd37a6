import type { MeetingDate } from '#model/record.ts'
import { findDates } from '../dates/find.ts'
import type { DateValue, Finding, Ground } from '../findings.ts'
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

/** The day of the meeting: of the sentences that report it, else of the sentences around, else the day of publication. */
export function dateOf(reading: Reading, ground: Ground, told: readonly Candidate[]): MeetingDate {
  const days = ground.dates.filter(({ value }) => isDay(value) && isNotLater(value, reading.article.publishedAt))
  for (const candidate of told) {
    const date = nearest(reading, days, candidate.sentence as Sentence, candidate.nameSpan[0])
    if (date) return inText(date)
  }
  const lead = reading.sentences.slice(0, 6).map((sentence) => nearest(reading, days, sentence, sentence.span[1]))
  const first = lead.find((date) => date !== undefined)
  if (first) return inText(first)
  const headline = inHeadline(reading)
  return headline ? { ...inText(headline), span: null } : fromPublication(reading.article.publishedAt)
}

/** A day that only the headline's lines tell: the line under a resolution's title. */
function inHeadline({ article, context }: Reading): Finding<DateValue> | undefined {
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

/** The date of a sentence that says when: one that begins a clause goes before one within it, then the one nearest before the name. */
function nearest({ text }: Reading, days: readonly Finding<DateValue>[], sentence: Sentence, name: number) {
  const own = days.filter(({ span }) => span[0] >= sentence.span[0] && span[1] <= sentence.span[1])
  let best: Finding<DateValue> | undefined
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

function inText({ value, span }: Finding<DateValue>): MeetingDate {
  return { start: value.start, end: value.end, precision: 'day', basis: value.basis, span }
}

function fromPublication(publishedAt: string | null): MeetingDate {
  const day = publishedAt?.slice(0, 10) ?? null
  return { start: day, end: day, precision: day ? 'day' : 'none', basis: day ? 'metadata' : null, span: null }
}
