import type { Period, Span } from '#model/record.ts'
import type { DateValue, Finding } from '../findings.ts'
import { within } from '../speech/places.ts'
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
  const named =
    own.length > 0 ? own : times.filter((date) => date.span[0] - sentence[0] <= 2 && date.span[0] >= sentence[0])
  const deadline = named.find(({ value }) => value.form === 'deadline')?.value.end ?? null
  const period = named.find(
    ({ value }) => value.form !== 'deadline' && (value.form !== 'point' || value.precision !== 'day'),
  )
  return { period: period ? { start: period.value.start, end: period.value.end } : null, deadline }
}
