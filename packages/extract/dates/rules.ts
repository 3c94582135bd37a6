import { Temporal } from 'temporal-polyfill'
import { numeral } from '../figures/numeral.ts'
import type { DateValue } from '../findings.ts'
import type { Rule } from '../rule.ts'
import { type Anchor, currentYear, dayOf, nearestDay, TEXT } from './anchor.ts'
import { RELATIVE_DAYS, YEAR_PARTS } from './lexicon.ts'
import { firstDay, lastDay, monthsOf, monthTold, near, settle, settleDue, tell, value } from './settle.ts'
import { firstYearOfPlan } from './year.ts'

type DateRule = Rule<DateValue, Anchor>

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
  needs: ['月'],
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
  needs: ['月'],
  pattern: new RegExp(`${YEAR}?${N}月${N}日${WEEKDAY}${HOURS}${BEFORE}`, 'g'),
  produce([, year, month, date, before], anchor) {
    const found = before ? settleDue(year, month, date, anchor) : settle(year, month, date, anchor)
    return found && value(found.day, found.day, 'day', found.basis, before ? 'deadline' : 'point')
  },
}

/** Days of one meeting follow one another. */
const APART = 3

const twoDays: DateRule = {
  name: 'two-days',
  example: '座谈会昨日（2月26日）和今日（2月27日）举行。',
  needs: ['月'],
  pattern: new RegExp(
    `${YEAR}?${N}月${N}日${HOURS}）?(?:和|及|与|、)(?:今日|今天|昨日|昨天)?（?(?:${N}月)?${N}日${HOURS}`,
    'g',
  ),
  produce([, year, month, day, endMonth, endDay], anchor) {
    const first = settle(year, month, day, anchor)
    const last = first && settle(`${first.day.year}年`, endMonth ?? month, endDay, anchor)
    const apart = first && last ? first.day.until(last.day).days : 0
    return first && last && apart > 0 && apart <= APART
      ? value(first.day, last.day, 'day', first.basis, 'range')
      : undefined
  },
}

/** A meeting that goes on from day to day ends within a week. */
const WITHIN = 7

const listedDays: DateRule = {
  name: 'listed-days',
  example: '座谈会在2月21日、2月24日和今日（2月26日）举行。',
  needs: ['月'],
  pattern: new RegExp(
    `${YEAR}?${N}月${N}日?(?:、(?:${N}月)?\\d{1,2}日?){1,4}(?:和|及|与|、)(?:今日|今天|昨日|昨天)?（?(?:${N}月)?${N}日`,
    'g',
  ),
  produce([, year, month, day, , endMonth, endDay], anchor) {
    const first = settle(year, month, day, anchor)
    const last = first && settle(`${first.day.year}年`, endMonth ?? month, endDay, anchor)
    const apart = first && last ? first.day.until(last.day).days : 0
    return first && last && apart > 0 && apart <= WITHIN
      ? value(first.day, last.day, 'day', first.basis, 'range')
      : undefined
  },
}

const numericDay: DateRule = {
  name: 'numeric-day',
  example: '发布时间 2023-04-27 来源 本报。',
  needs: ['-', '/', '.'],
  pattern: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
  produce([, year, , month, date]) {
    const found = dayOf(Number(year), Number(month), Number(date))
    return found && value(found, found, 'day', 'text', 'point')
  },
}

const bareDays: DateRule = {
  name: 'days-without-month',
  example: '17日至18日，考察团走访了三个园区。',
  needs: ['日'],
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
  needs: ['日'],
  pattern: new RegExp(`(?<![\\d.月年第])(\\d{1,2})日${HOURS}(?!内|以内|游|龄|均|产|处理|无理由)`, 'g'),
  produce({ index, 1: date }, anchor) {
    const found = near(Number(date), index, anchor)
    return found && value(found.day, found.day, 'day', found.basis, 'point')
  },
}

const wordedDay: DateRule = {
  name: 'day-in-words-without-month',
  example: '市委常委会八日全天召开会议。',
  needs: ['日'],
  pattern: new RegExp(
    `(?<![月年第几每这那一二三四五六七八九十百零〇半])([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日${HOURS}(?=全天|[在于抵访赴]|召开|举行|主持|会见|会晤|出席|开幕|闭幕|考察|调研|宣布|表示|电|讯|，(?!.{0,4}游))`,
    'g',
  ),
  produce({ index, 1: date }, anchor) {
    const found = near(numeral(date as string) ?? 0, index, anchor)
    return found && value(found.day, found.day, 'day', found.basis, 'point')
  },
}

const dayInBrackets: DateRule = {
  name: 'today-with-its-number',
  example: '行政长官今（四）日下午在政府总部会见来宾。',
  needs: ['）日'],
  pattern: new RegExp(`[今昨]（([一二三四五六七八九十]{1,3}|\\d{1,2})）日${HOURS}`, 'g'),
  produce({ index, 1: date }, anchor) {
    const found = near(numeral(date as string) ?? 0, index, anchor)
    return found && value(found.day, found.day, 'day', found.basis, 'point')
  },
}

const relativeDay: DateRule = {
  name: 'relative-day',
  example: '昨天下午，全市招商引资大会举行。',
  needs: ['前天', '昨', '今'],
  pattern: new RegExp(
    `(?:(前天|昨天|昨日|昨晚|昨夜|昨早|昨晨|今天|今日|今晚|今晨|今早|今午|今夜)${HOURS}(?=[，、在]|[^，。；\\n]{0,24}(?:召开|举行|主持|会见|会晤|开幕|闭幕|举办|落幕|结束|出席|审议|通过|考察|调研|抵))|(?<![如至迄当现而于从古]|以)(昨|今)(?=召开|举行|抵|在|会见|会晤|主持|开幕|闭幕|访|赴|晤|宣布|公布))`,
    'g',
  ),
  produce([, word, short], { today }) {
    const found = today?.add({ days: RELATIVE_DAYS[(word ?? short) as string] ?? 0 })
    return found && value(found, found, 'day', 'published', 'point')
  },
}

const months: DateRule = {
  name: 'months',
  example: '1—9月，全市外贸保持增长。',
  needs: ['月'],
  pattern: new RegExp(`${YEAR}?(?<![\\d.])(\\d{1,2})月?${TO}(\\d{1,2})月份?(?![\\d])`, 'g'),
  produce([, year, first, last], anchor) {
    const of = tell(year, anchor)
    return of && monthsOf(of.year, Number(first), Number(last), of.basis, 'period')
  },
}

const month: DateRule = {
  name: 'month',
  example: '各区县要在6月底前完成整改。',
  needs: ['月'],
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
  needs: ['半年', '季度'],
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
  needs: ['年'],
  pattern: /(?<!\d)((?:19|20)\d{2})年?(?:至|到|—{1,2}|-|~)((?:19|20)\d{2})年/g,
  produce([, first, last]) {
    if (Number(first) > Number(last)) return undefined
    return value(firstDay(Number(first)), lastDay(Number(last)), 'year', 'text', 'period')
  },
}

const year: DateRule = {
  name: 'year',
  example: '力争到2027年经济总量迈上新台阶。',
  needs: ['年'],
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
  needs: ['年'],
  pattern: /(?<![\d一二三四五六七八九十今明去前后上])(?:年内|(?:今)?年底(?:之前|以前|前)|到?年底|年末前?|年度内)/g,
  produce(_match, anchor) {
    const of = currentYear(anchor)
    return of && value(firstDay(of.value), lastDay(of.value), 'year', of.basis, 'deadline')
  },
}

const fiveYearPlan: DateRule = {
  name: 'five-year-plan',
  example: '高质量完成“十四五”规划目标任务。',
  needs: ['五'],
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
  needs: ['年'],
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
  needs: ['本月', '上月', '上个月', '下月', '下个月'],
  pattern: /(本月|上月|上个月|下月|下个月)(?:初|中旬|下旬|底|末)?(之前|以前|前)?/g,
  produce([, word, before], { published }) {
    const step = (word as string).startsWith('上') ? -1 : (word as string).startsWith('下') ? 1 : 0
    const of = published?.toPlainYearMonth().add({ months: step })
    return of && monthsOf(of.year, of.month, of.month, 'published', before ? 'deadline' : 'point')
  },
}

/** In the order in which they win where two of equal length find the same words. */
export const DATE_RULES: readonly DateRule[] = [
  ...[
    days,
    twoDays,
    listedDays,
    day,
    numericDay,
    bareDays,
    bareDay,
    wordedDay,
    dayInBrackets,
    relativeDay,
    months,
    month,
    yearPart,
  ],
  ...[years, year, thisYear, fiveYearPlan, comingYears, thisMonth],
]
