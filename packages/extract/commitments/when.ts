import type { Period, Span } from '#model/record.ts'
import type { DateValue, Finding } from '../findings.ts'
import { within } from '../speech/places.ts'
import { countedDown } from './countdown.ts'
import type { Pledge } from './cut.ts'

/** A period in the name of a plan gives no time: 编制“十五五”规划. */
const NAME_OF_PLAN = /^(?:时期|有关|发展)?(?:规划|纲要|计划)/

/**
 * The time that a commitment is given: a date in its own words, else one with which its sentence begins.
 * `sentence` is the span of what was said there, `since` the meeting's day, before which no time to come can end.
 */
export function whenOf(
  text: string,
  dates: readonly Finding<DateValue>[],
  { span }: Pledge,
  sentence: Span,
  since: string | null,
): { period: Period | null; deadline: string | null } {
  const times = within(dates, [sentence[0], Math.max(sentence[1], span[1])]).filter(
    ({ span: [, end], value }) =>
      !NAME_OF_PLAN.test(text.slice(end, end + 6)) && text.charAt(end) !== '是' && (!since || value.end >= since),
  )
  const own = times.filter((date) => date.span[0] >= span[0] && date.span[1] <= span[1])
  const named = own.length > 0 ? own : times.filter((date) => standsAhead(text, date, sentence))
  const due = named.find(({ value }) => value.form === 'deadline')
  const deadline = due ? tenDaysOf(text, due).end : countedDown(text.slice(...span), since)
  const period = named.find(
    ({ value }) => value.form !== 'deadline' && (value.form !== 'point' || value.precision !== 'day'),
  )
  return { period: period ? tenDaysOf(text, period) : null, deadline }
}

/** A time in a clause of its own at the head of a sentence holds for all that follows: 到2030年，. */
function standsAhead(text: string, { span }: Finding<DateValue>, sentence: Span): boolean {
  return span[0] >= sentence[0] && span[0] - sentence[0] <= 2 && /^[^，]{0,6}，/.test(text.slice(span[1], span[1] + 8))
}

/** The third of a month that the words name, where they name one: 6月上旬 is its first ten days. */
function tenDaysOf(text: string, { value, span }: Finding<DateValue>): Period {
  const third = /[上中下](?=旬)/.exec(text.slice(span[1] - 3, span[1] + 2))?.[0]
  const { start, end } = value
  if (!third || start.slice(0, 7) !== end.slice(0, 7)) return { start, end }
  const day = (number: string) => `${start.slice(0, 8)}${number}`
  if (third === '上') return { start: day('01'), end: day('10') }
  return third === '中' ? { start: day('11'), end: day('20') } : { start: day('21'), end }
}
