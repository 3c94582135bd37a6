import { Temporal } from 'temporal-polyfill'
import { numeral } from '../figures/numeral.ts'

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})'
/** How long something may take: 力争三年, 用两年时间, 三个月内, 100天内. A length of what is built or held is none. */
const WITHIN = new RegExp(
  `(?:(?:力争|争取|计划|确保)(?:用)?|用|利用|通过)${N}(?:个)?(年|月|周|星期|天)(?:左右)?的?(?:时间|内|左右|，|(?=[完建实达打基创])|$)|${N}(?:个)?(月|天|日)(?:之内|以内|内)`,
)
/** 月底前 without a month is the end of the meeting's own. */
const THIS_MONTH =
  /(?<![\d一二三四五六七八九十本下上每个])月(?:底|末)(?:之前|以前|前)|本月(?:底|末)?(?:之前|以前|前|内)/
const UNITS: Record<string, 'years' | 'months' | 'weeks' | 'days'> = {
  年: 'years',
  月: 'months',
  周: 'weeks',
  星期: 'weeks',
  天: 'days',
  日: 'days',
}
/** Longer runs are no time given to a task. */
const LONGEST = 200
/** Within fewer days each of many matters is to be settled, and no one task: 3日内办结. */
const FEWEST_DAYS = 30

/**
 * The day by which something is to be done that is given so many years, months or days from the meeting's day on, as
 * ISO day; null where the words give no such time, or the meeting's day is unknown.
 */
export function countedDown(words: string, since: string | null): string | null {
  if (!since) return null
  const start = () => Temporal.PlainDate.from(since.slice(0, 10))
  if (THIS_MONTH.test(words)) return start().with({ day: start().daysInMonth }).toString()
  const match = WITHIN.exec(words)
  const unit = UNITS[match?.[2] ?? match?.[4] ?? '']
  const length = numeral(match?.[1] ?? match?.[3] ?? '') ?? 0
  if (unit === 'days' && match?.[4] && length < FEWEST_DAYS) return null
  return unit && length > 0 && length <= LONGEST
    ? start()
        .add({ [unit]: length })
        .toString()
    : null
}
