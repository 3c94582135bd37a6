import { fieldsOf } from '../byline/fields.ts'
import { furnitureOf, isDateOnly, plain } from '../furniture/line.ts'
import type { DocLine } from '../page/document.ts'

/** How a record of a press conference or of minutes says when, where and who, with or without space in the label. */
const LABEL =
  /^[【[]?(?:(?:会议|发布会|发布|举行|召开)?(?:时\s{0,3}间|地\s{0,3}点)|(?:会议|发布会)?主\s{0,3}持\s{0,3}人?|主\s{0,2}题|发\s{0,2}布\s{0,2}人|新闻发言人|主\s{0,2}讲\s{0,2}人|(?:出席|发布|参加|与会|发言)?(?:嘉\s{0,2}宾|人员|领导|单位)|列席(?:人员|单位)?|记\s{0,2}录\s{0,2}人?|名\s{0,2}称|议\s{0,2}题)[】\]]?\s{0,2}[:：]/
const ALONE = /[:：]\s{0,2}$/
/** Two labels at least make a block of particulars, or one that a publication never has. */
const LEAST = 2
/** How far above the first paragraph a block may begin, in lines. */
const REACH = 24
const LONGEST = 120

/** The particulars right above the first paragraph: where they begin, and their lines, a label and its value on one. */
export interface Particulars {
  start: number
  lines: DocLine[]
}

/** Reads the block of `时间：… 地点：… 发布人：…` that ends where the first paragraph begins; undefined where none stands there. */
export function particularsAbove(lines: readonly DocLine[], first: number, least: number): Particulars | undefined {
  let start = first
  let labels = 0
  for (let at = first - 1; at >= Math.max(least, first - REACH); at--) {
    const line = lines[at] as DocLine
    if (!belongs(line)) break
    if (!LABEL.test(line.text)) continue
    labels++
    start = at
  }
  return labels >= LEAST ? { start, lines: paired(lines.slice(start, first)) } : undefined
}

function belongs({ text, heading, furniture, linked }: DocLine): boolean {
  if (heading > 0 || furniture || linked || text.length > LONGEST) return false
  if (furnitureOf(text) || isDateOnly(text)) return LABEL.test(text)
  return !fieldsOf(text).some(({ label, words }) => PUBLISHED.test(words) || (label === 'outlet' && plain(text) !== ''))
}

const PUBLISHED = /^(?:发布时间|发布日期|发表|更新|来源|浏览|阅读|点击|字[号体]|编辑|责编|责任编辑)/

/** A label in a cell of its own goes with the cell behind it. */
function paired(lines: readonly DocLine[]): DocLine[] {
  const whole: DocLine[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last && LABEL.test(last.text) && ALONE.test(last.text))
      whole[whole.length - 1] = { ...line, text: `${last.text}${line.text}`, own: `${last.own}${line.own}` }
    else whole.push(line)
  }
  return whole
}
