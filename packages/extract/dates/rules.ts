import { Temporal } from 'temporal-polyfill'
import { numeral } from '../figures/numeral.ts'
import type { DateValue } from '../findings.ts'
import type { Produced, Rule } from '../rule.ts'
import { type Anchor, comingYearOf, currentYear, dayOf, NEWS, nearestDay, TEXT, yearOf, yearOfMonth } from './anchor.ts'
import { RELATIVE_DAYS, RELATIVE_YEARS, YEAR_PARTS } from './lexicon.ts'
import { firstYearOfPlan } from './year.ts'

type DateRule = Rule<DateValue, Anchor>
type Basis = DateValue['basis']
type Form = DateValue['form']

const FULL_YEAR = '(?:(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年'
const YEAR = `(${FULL_YEAR}|前年|去年|上年|今年|明年|后年)`
const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const TO = '(?:至|到|—{1,2}|-|~)'
const WEEKDAY = '(?:（(?:星期|周)[一二三四五六日天]）)?'
const HOURS = '(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|夜间)?'
/** 6月底前, but not 今年前8个月, 前三季度, 前期. */
const BEFORE = '(之前|以前|前(?![期年述往沿几半\\d一二三四五六七八九十]))?'

const days: DateRule = {
  name: 'days-of-a-month',
  example: '12月17日至18日，代表团前往邻市考察。',
  pattern: new RegExp(`${YEAR}?${N}月${N}日?${HOURS}(?:${TO}|、)${YEAR}?(?:${N}月)?${N}日${HOURS}`, 'g'),
  produce([, year, month, day, endYear, endMonth, endDay], anchor) {
    const first = settle(year, month, day, anchor)
    const last = first && settle(endYear ?? `${first.day.year}年`, endMonth ?? month, endDay, anchor)
    if (!first || !last) return undefined
    const end = Temporal.PlainDate.compare(last.day, first.day) < 0 ? last.day.add({ years: 1 }) : last.day
    return value(first.day, end, 'day', first.basis, 'range')
  },
}

const day: DateRule = {
  name: 'day',
  example: '2024年12月30日下午，市委召开专题会议。',
  pattern: new RegExp(`${YEAR}?${N}月${N}日${WEEKDAY}${HOURS}${BEFORE}`, 'g'),
  produce([, year, month, date, before], anchor) {
    const found = before ? settleDue(year, month, date, anchor) : settle(year, month, date, anchor)
    return found && value(found.day, found.day, 'day', found.basis, before ? 'deadline' : 'point')
  },
}

const numericDay: DateRule = {
  name: 'numeric-day',
  example: '发布时间 2023-04-27 来源 本报。',
  pattern: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
  produce([, year, , month, date]) {
    const found = dayOf(Number(year), Number(month), Number(date))
    return found && value(found, found, 'day', 'text', 'point')
  },
}

const bareDays: DateRule = {
  name: 'days-without-month',
  example: '17日至18日，考察团走访了三个园区。',
  pattern: new RegExp(`(?<![\\d.月年第])(\\d{1,2})日?${HOURS}(?:${TO}|、)(\\d{1,2})日${HOURS}(?!内|以内|游)`, 'g'),
  produce({ index, 1: first, 2: last }, anchor) {
    const start = near(Number(first), index, anchor)
    const end = start && nearestDay(Number(last), start.day, TEXT)
    if (!start || !end || Temporal.PlainDate.compare(start.day, end) > 0) return undefined
    return value(start.day, end, 'day', start.basis, 'range')
  },
}

const bareDay: DateRule = {
  name: 'day-without-month',
  example: '国务院总理18日主持召开国务院常务会议。',
  pattern: new RegExp(`(?<![\\d.月年第])(\\d{1,2})日${HOURS}(?!内|以内|游|龄|均|产|处理|无理由)`, 'g'),
  produce({ index, 1: date }, anchor) {
    const found = near(Number(date), index, anchor)
    return found && value(found.day, found.day, 'day', found.basis, 'point')
  },
}

const dayInBrackets: DateRule = {
  name: 'today-with-its-number',
  example: '行政长官今（四）日下午在政府总部会见来宾。',
  pattern: new RegExp(`[今昨]（([一二三四五六七八九十]{1,3}|\\d{1,2})）日${HOURS}`, 'g'),
  produce({ index, 1: date }, anchor) {
    const found = near(numeral(date as string) ?? 0, index, anchor)
    return found && value(found.day, found.day, 'day', found.basis, 'point')
  },
}

const relativeDay: DateRule = {
  name: 'relative-day',
  example: '昨天下午，全市招商引资大会举行。',
  pattern: new RegExp(
    `(前天|昨天|昨日|昨晚|今天|今日|今晚)${HOURS}(?=[，、在]|[^，。；\\n]{0,24}(?:召开|举行|主持|会见|开幕|举办))`,
    'g',
  ),
  produce([, word], { published }) {
    const found = published?.add({ days: RELATIVE_DAYS[word as string] ?? 0 })
    return found && value(found, found, 'day', 'published', 'point')
  },
}

const months: DateRule = {
  name: 'months',
  example: '1—9月，全市外贸保持增长。',
  pattern: new RegExp(`${YEAR}?(?<![\\d.])(\\d{1,2})月?${TO}(\\d{1,2})月份?(?![\\d])`, 'g'),
  produce([, year, first, last], anchor) {
    const of = tell(year, anchor)
    return of && monthsOf(of.year, Number(first), Number(last), of.basis, 'period')
  },
}

const month: DateRule = {
  name: 'month',
  example: '各区县要在6月底前完成整改。',
  pattern: new RegExp(`(到|(?<!截)至)?${YEAR}?(?<!\\d)${N}月(份|初|上旬|中旬|下旬|底|末)?${BEFORE}(?![\\d日])`, 'g'),
  produce([, until, year, words, part, before], anchor) {
    const number = numeral(words as string) ?? 0
    const form = until || before ? 'deadline' : 'point'
    if (year === undefined && part === undefined && form === 'point') return undefined
    const of = year === undefined ? monthTold(number, form, anchor) : tell(year, anchor)
    return of && monthsOf(of.year, number, number, of.basis, form)
  },
}

const yearPart: DateRule = {
  name: 'part-of-a-year',
  example: '确保今年上半年开工建设。',
  pattern: new RegExp(`${YEAR}?第?(上半年|下半年|前三季度|[一二三四]季度)(末|底)?${BEFORE}`, 'g'),
  produce([, year, part, end, before], anchor) {
    const [first, last] = YEAR_PARTS[part as string] as [number, number]
    const of = tell(year, anchor)
    return of && monthsOf(of.year, first, last, of.basis, end || before ? 'deadline' : 'period')
  },
}

const years: DateRule = {
  name: 'years',
  example: '会议审议三年行动方案（2025—2027年）。',
  pattern: /(?<!\d)((?:19|20)\d{2})年?(?:至|到|—{1,2}|-|~)((?:19|20)\d{2})年/g,
  produce([, first, last]) {
    if (Number(first) > Number(last)) return undefined
    return value(firstDay(Number(first)), lastDay(Number(last)), 'year', 'text', 'period')
  },
}

const year: DateRule = {
  name: 'year',
  example: '力争到2027年经济总量迈上新台阶。',
  pattern: new RegExp(`(到|(?<!截)至)?${YEAR}(初|底|末)?${BEFORE}(?!\\d{1,2}月)`, 'g'),
  produce([, until, words, part, before], anchor) {
    const of = tell(words, anchor)
    const form = until || before ? 'deadline' : 'period'
    if (!of) return undefined
    if (part === '初') return monthsOf(of.year, 1, 1, of.basis, form === 'period' ? 'point' : form)
    return value(firstDay(of.year), lastDay(of.year), 'year', of.basis, form)
  },
}

const thisYear: DateRule = {
  name: 'within-this-year',
  example: '确保项目年底前建成投用。',
  pattern: /(?<![\d一二三四五六七八九十今明去前后上])(?:年内|(?:今)?年底(?:之前|以前|前)|到?年底|年末前?|年度内)/g,
  produce(_match, anchor) {
    const of = currentYear(anchor)
    return of && value(firstDay(of.value), lastDay(of.value), 'year', of.basis, 'deadline')
  },
}

const fiveYearPlan: DateRule = {
  name: 'five-year-plan',
  example: '高质量完成“十四五”规划目标任务。',
  pattern:
    /(到|(?<!截)至)?(?:[“‘](十[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?|[六七八九])五[”’]|(?<![\d一二三四五六七八九十])(十[一二三四五六七八九])五(?=时期|期间|规划|末))(时期末|期末|末)?(?:时期|期间)?/g,
  produce([, until, quoted, plain, end]) {
    const first = firstYearOfPlan((quoted ?? plain) as string)
    if (first === undefined) return undefined
    return value(firstDay(first), lastDay(first + 4), 'year', 'text', until || end ? 'deadline' : 'period')
  },
}

const comingYears: DateRule = {
  name: 'coming-years',
  example: '未来五年，全省要建成一批骨干水网。',
  pattern:
    /(?:未来|今后|接下来)的?(\d{1,2}|[一二两三四五六七八九十]{1,2})年|(?<![第\d])(\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:之内|以内|内)/g,
  produce([, coming, within], anchor) {
    const length = numeral((coming ?? within) as string) ?? 0
    const of = currentYear(anchor)
    if (!of || length === 0) return undefined
    const start = anchor.published ?? firstDay(of.value)
    return value(start, start.add({ years: length }), 'year', of.basis, coming ? 'period' : 'deadline')
  },
}

const thisMonth: DateRule = {
  name: 'relative-month',
  example: '本月底前完成首轮排查。',
  pattern: /(本月|上月|上个月|下月|下个月)(?:初|中旬|下旬|底|末)?(之前|以前|前)?/g,
  produce([, word, before], { published }) {
    const step = (word as string).startsWith('上') ? -1 : (word as string).startsWith('下') ? 1 : 0
    const of = published?.toPlainYearMonth().add({ months: step })
    return of && monthsOf(of.year, of.month, of.month, 'published', before ? 'deadline' : 'point')
  },
}

/** In the order in which they win where two of equal length find the same words. */
export const DATE_RULES: readonly DateRule[] = [
  ...[days, day, numericDay, bareDays, bareDay, dayInBrackets, relativeDay, months, month, yearPart],
  ...[years, year, thisYear, fiveYearPlan, comingYears, thisMonth],
]

type Words = string | undefined

/** A day from its words: the year as told, else the one that the anchor gives it. */
function settle(year: Words, month: Words, date: Words, anchor: Anchor, basis?: Basis) {
  const monthNumber = numeral(month ?? '') ?? 0
  const dayNumber = numeral(date ?? '') ?? 0
  const told = year === undefined ? yearOf(monthNumber, dayNumber, anchor) : undefined
  const of = year === undefined ? told && { year: told.value, basis: told.basis } : tell(year, anchor)
  const found = of && dayOf(of.year, monthNumber, dayNumber)
  return found && { day: found, basis: basis ?? of.basis }
}

/** A day that something is due by. */
function settleDue(year: Words, month: Words, date: Words, anchor: Anchor) {
  if (year !== undefined) return settle(year, month, date, anchor)
  const told = comingYearOf(numeral(month ?? '') ?? 0, numeral(date ?? '') ?? 0, anchor)
  return told && settle(`${told.value}年`, month, date, anchor, told.basis)
}

/** The year that the words tell: 2024年, 二〇二四年, 今年; the article's own where there are none. */
function tell(words: Words, anchor: Anchor): { year: number; basis: Basis } | undefined {
  const step = RELATIVE_YEARS[words ?? '今年']
  if (step === undefined) {
    const full = numeral((words as string).slice(0, -1))
    return full === undefined ? undefined : { year: full, basis: 'text' }
  }
  const now = currentYear(anchor)
  return now && { year: now.value + step, basis: now.basis }
}

/** A bare day goes with the first day that the text named before it, else with the day of publication. */
function near(date: number, at: number, anchor: Anchor): { day: Temporal.PlainDate; basis: Basis } | undefined {
  const lead = anchor.lead && anchor.lead.at < at ? anchor.lead : undefined
  const told = lead && yearOf(lead.month, lead.day, anchor)
  const from = lead && told ? dayOf(told.value, lead.month, lead.day) : anchor.published
  const found = from && nearestDay(date, from, told ? TEXT : NEWS)
  return found && { day: found, basis: told?.basis ?? 'published' }
}

/** A month without a year: due, it has not passed yet; told, it is the nearest. */
function monthTold(number: number, form: Form, anchor: Anchor): { year: number; basis: Basis } | undefined {
  if (number < 1 || number > 12) return undefined
  const lastDay = new Temporal.PlainYearMonth(2001, number).daysInMonth
  const told = form === 'deadline' ? comingYearOf(number, lastDay, anchor) : yearOfMonth(number, anchor)
  return told && { year: told.value, basis: told.basis }
}

function monthsOf(
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

function firstDay(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 1, 1)
}

function lastDay(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 12, 31)
}

function value(
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  precision: DateValue['precision'],
  basis: Basis,
  form: Form,
): Produced<DateValue> {
  return { value: { start: start.toString(), end: end.toString(), precision, basis, form } }
}
