import type { Carved } from '../body/carve.ts'
import { furnitureOf, isDateOnly } from '../furniture/line.ts'
import type { DocLine } from '../page/document.ts'
import type { Declared } from '../page/meta.ts'
import { fieldsIn, isByline } from './fields.ts'
import { momentIn } from './moment.ts'

/** Longer lines with a date in them tell something else. */
const MAX_LINE = 120
/** Stands over pages of newspapers, and as the day of the visit over pages of sites. */
const WEEKDAY = /(?:星期|周)[一二三四五六日天]\s{0,3}$/
const PAPER = /数字报|电子报|电子版|第\s?[A-Z]?\d{1,2}\s?版|版面(?:导航|概览)/

/**
 * When the page says that it was published: in the byline between headline and body, in its meta tags, or under the
 * body with a label. A date of the prose, of a copyright notice or of other articles is none.
 */
export function publishedAtOf({ before, body, after }: Carved, declared: Declared): string | undefined {
  const shown = labelled(before) ?? bare(before) ?? inPieces(before)
  const told = declared.publishedAt
  if (shown && told) return told.slice(0, 10) === shown.slice(0, 10) && told.length > shown.length ? told : shown
  return (
    shown ??
    told ??
    labelled(after) ??
    signed(after) ??
    (isPaper(before, declared) ? ofWeekday(before) : undefined) ??
    inDateline(body) ??
    declared.scriptedAt
  )
}

/** A date alone right under the body, as press offices sign. */
function signed(lines: readonly DocLine[]): string | undefined {
  for (const { text, linked } of lines.slice(0, 4)) {
    if (linked || furnitureOf(text)?.effect === 'ends') return undefined
    if (isDateOnly(text) || furnitureOf(text)?.name === 'newspaper page') return momentIn(text)
  }
  return undefined
}

/** 清川新闻网2024年11月28日讯: a dateline with the whole date. */
function inDateline([first]: readonly DocLine[]): string | undefined {
  const line = first && DATELINE.exec(first.text)
  return line?.[1] && momentIn(line[1])
}
const DATELINE =
  /^[\u4e00-\u9fff·]{2,14}(?:网|报|社|台|端|新闻)[\u4e00-\u9fff]{0,6}((?:20\d{2})年\d{1,2}月\d{1,2}日)[电讯]/

/** The digital edition of a newspaper, whose date stands over the page. */
function isPaper(before: readonly DocLine[], declared: Declared): boolean {
  return PAPER.test(declared.docTitle) || before.some(({ text }) => text.length <= 40 && PAPER.test(text))
}

function ofWeekday(lines: readonly DocLine[]): string | undefined {
  const line = lines.find(({ text }) => WEEKDAY.test(text) && isDateOnly(text))
  return line && momentIn(line.text)
}

function labelled(lines: readonly DocLine[]): string | undefined {
  const short = lines.map((line) => line.text).filter((text) => text.length <= MAX_LINE)
  const fields = fieldsIn(short).filter((field) => field.label === 'published')
  for (const field of fields.filter(({ words }) => !/更新|成文|公开|生成/.test(words)).concat(fields)) {
    const moment = momentIn(field.value)
    if (moment) return moment
  }
  return undefined
}

const RUN_TOGETHER = /^((?:19|20)\d{2})(\d{2}\/\d{2})(\d{2}:\d{2}(?::\d{2})?)?$/

/** Year, day and time on lines of their own, `2024`, `03/06`, `08:15:22`, or run together: `202403/0608:15:22`. */
function inPieces(lines: readonly DocLine[]): string | undefined {
  const run = lines.map(({ text }) => RUN_TOGETHER.exec(text)).find((found) => found !== null)
  if (run) return momentIn(`${run[1]}/${run[2]}${run[3] ? ` ${run[3]}` : ''}`)
  const at = lines.findIndex(
    ({ text }, i) => /^(?:19|20)\d{2}$/.test(text) && /^\d{1,2}\s?[/-]\s?\d{1,2}$/.test(lines[i + 1]?.text ?? ''),
  )
  if (at < 0) return undefined
  const [year, day, time] = lines.slice(at, at + 3).map(({ text }) => text)
  return momentIn(`${year}/${day}${/^\d{1,2}:\d{2}/.test(time ?? '') ? ` ${time}` : ''}`)
}

/** The last date before the body that stands alone, beside an outlet, or in a byline. */
function bare(lines: readonly DocLine[]): string | undefined {
  for (const { text } of lines.toReversed()) {
    if (text.length > MAX_LINE || /^今天|现在是|农历/.test(text) || WEEKDAY.test(text)) continue
    if (!isDateOnly(text) && !isByline(text)) continue
    const moment = momentIn(text)
    if (moment) return moment
  }
  return undefined
}
