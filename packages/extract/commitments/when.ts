import type { DateValue, Finding } from '#extract/findings.ts'
import type { Period, Span } from '#model/record.ts'
import type { Pledge } from './cut.ts'

/**
 * The time that a commitment is given: a date in its own words, else the last one named before it in its sentence.
 * `sentence` is the span of what was said there.
 */
export function whenOf(
  dates: readonly Finding<DateValue>[],
  { span }: Pledge,
  sentence: Span,
): { period: Period | null; deadline: string | null } {
  const own = dates.filter((date) => date.span[0] >= span[0] && date.span[1] <= span[1])
  const before = dates.filter((date) => date.span[0] >= sentence[0] && date.span[1] <= span[0])
  const named = own.length > 0 ? own : before.slice(-1)
  const deadline = named.find(({ value }) => value.form === 'deadline')?.value.end ?? null
  const period = named.find(
    ({ value }) => value.form === 'period' || value.form === 'range' || value.precision !== 'day',
  )?.value
  return { period: period && period.form !== 'deadline' ? { start: period.start, end: period.end } : null, deadline }
}
