import type { FigureValue, Finding } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { find } from '../rule.ts'
import { FIGURE_RULES } from './rules.ts'

/**
 * Every number with its unit, in order of place: 3.6万列 is 36000 列, 百分之五 is 5 %. Ordinals (第十次), dates and the small
 * numbers of slogans (两个维护) are none. Of a range the first number is the value.
 */
export function findFigures(reading: Reading): Finding<FigureValue>[] {
  return find(FIGURE_RULES, reading.text, undefined).map((finding) => ({
    ...finding,
    value: { ...finding.value, text: reading.article.text.slice(...finding.span) },
  }))
}
