import { plain } from '../furniture/line.ts'
import { remembering } from '../furniture/remember.ts'
import { LABELS, type Label } from './lexicon.ts'
import { momentIn } from './moment.ts'
import { isCreditedName, namesAt } from './names.ts'

/** A labelled part of a byline: `来源:重庆日报`. */
export interface Field {
  label: Label
  /** The words of the label. */
  words: string
  value: string
}

const KINDS = new Map<string, Label>(
  (Object.entries(LABELS) as [Label, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind]),
  ),
)
const WORDS = [...KINDS.keys()].sort((a, b) => b.length - a.length)
/** Labels that would be the end of another word after a Chinese character: 中文, 公布, 专访. */
const SHORT =
  '文|图|图文|文字|采访|发布|阅读|分享|打印|转自|来自|源自|出处|校对|记者|统筹|策划|设计|评论|上传|标题|次数'
const LABEL = new RegExp(
  `(?<!会议|活动|召开|举办|举行|截止|报名|开始|结束|考试|办公|服务|有效)(?<![\\u4e00-\\u9fff](?=(?:${SHORT})\\s{0,3}[:/丨|]))(${WORDS.join('|')})\\s{0,3}(?:[:/丨]|(?<=..|^文)[|])\\s{0,3}`,
  'g',
)
const MAX_BYLINE = 200

/** The labelled parts of a line; none where it is prose. */
export const fieldsOf = remembering((text): readonly Field[] => {
  if (text.length > MAX_BYLINE) return []
  const line = plain(text).replace(/(\D)\/(\d)/g, '$1 $2')
  if (!/[:/|]/.test(line)) return []
  const found = [...line.matchAll(LABEL)]
  if (found.length === 0 || (/。/.test(line) && found[0]?.index !== 0 && !/^[[(【]/.test(line))) return []
  return found.map((match, i) => ({
    label: KINDS.get(match[1] as string) as Label,
    words: match[1] as string,
    value: tidy(line.slice(match.index + match[0].length, found[i + 1]?.index ?? line.length)),
  }))
})

function tidy(value: string): string {
  return value
    .replace(/^[\s[\]【】()|,，;；:]{1,10}/, '')
    .replace(/[\s[【(|,，;；。:]{1,10}$/, '')
    .replace(/^([^()[\]]*)[)\]】].*$/, '$1')
    .trim()
}

/**
 * The labelled parts of several lines. A label that ends its line is filled from the next, where cells of a table
 * stand on lines of their own.
 */
export function fieldsIn(lines: readonly string[]): Field[] {
  const fields: Field[] = []
  lines.forEach((line, i) => {
    fields.push(...fieldsOf(line))
    const last = fieldsOf(line).at(-1)
    const next = lines[i + 1]
    if (last?.value !== '' || !next || next.length > 40 || fieldsOf(next).length > 0) return
    fields[fields.length - 1] = { ...last, value: tidy(plain(next)) }
  })
  return fields
}

const FULL_DATE =
  /(?:19|20)\d{2}\s{0,2}[-/.年]\s{0,2}\d{1,2}\s{0,2}[-/.月]\s{0,2}\d{1,2}日?(?:\s{0,3}(?:星期|周).)?(?:\s{0,3}\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}秒?)?)?/

/** What stands beside a full date and apart from it in a short line: `青溪发布 2024-05-09 20:16`, `2024-01-02 | 清川日报`. */
export function besideDate(line: string): string[] | undefined {
  if (line.length > 80 || /[。;!?]/.test(line) || !FULL_DATE.test(line)) return undefined
  const rest = line.replace(FULL_DATE, '|')
  if (/[^|\s[\]【】()]\|[^|\s[\]【】()]/.test(rest)) return undefined
  return rest.split(/[|\s[\]【】()]{1,8}/).filter((word) => word !== '')
}

function standsBesideDate(line: string): boolean {
  const words = besideDate(line)
  return words !== undefined && words.join('').length <= 24 && !/会议|召开|举行|,/.test(words.join(''))
}

/** Whether the line is a byline: made of labelled parts, or of an outlet and a date. */
export const isByline = remembering((text): boolean => {
  if (text.length > MAX_BYLINE) return false
  const line = plain(text)
  if (/[。；]./.test(line)) return false
  if (standsBesideDate(line)) return true
  return fieldsOf(text).some(
    (field, i) => tells(field) && (i > 0 || line.search(FULL_DATE) >= 0 || line.indexOf(field.words) <= 30),
  )
})

/** Whether the value is of the label's kind: 记者：请问… begins a question, and 时间：下午 tells no publication. */
function tells({ label, words, value }: Field): boolean {
  if (words.length < 2) return false
  if (value === '') return true
  if (label === 'published') return momentIn(value) !== undefined
  if (label === 'reporters' || label === 'authors' || label === 'editors') {
    const names = value.replace(/^(?:本[报网台刊社])?(?:全媒体|首席|见习|实习)?记者\s{0,3}/, '')
    return value.length <= 40 && namesAt(names, isCreditedName).names.length > 0
  }
  return value.length <= 40 && !/[?？!！]$/.test(value)
}
