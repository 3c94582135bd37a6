import { plain } from '../furniture/line.ts'
import { isCreditLine } from './credit.ts'
import { fieldsIn } from './fields.ts'
import { OUTLET_ENDINGS } from './lexicon.ts'
import { isCreditedName, isName, namesAt } from './names.ts'

/** Before the names of reporters. What stands before 记者 is who they work for. */
const CREDIT =
  /(?:^|[\s(（[【/、，,。;；讯电:：丨|□■◎☐»>】\]])(?:(?:本报|本刊|本网|本台|本社)?[\u4e00-\u9fff·/]{0,16}?)(?:见习|实习|首席|特派|特约|资深|全媒体|融媒体|文字|跟班|综合|驻[\u4e00-\u9fff]{1,6}?)?(?:记者|(?<=[网报社])编译)(?:[:：/\s]{0,4}|(?=[\u4e00-\u9fff]))/g
/** Names in brackets right after an agency's dateline: `新华社北京1月2日电（张三、李四）`. */
const AFTER_DATELINE = /(?:电|讯)[】\]]?\s{0,3}[(（【]\s{0,2}([^()（）]{2,40})[)）】]/
/** What they do, behind their names: 张三报道. */
const REPORTS = /\s{0,2}(?:摄影|采访)?报道$/
/** Whose they are: 宣传部 张三. */
const DEPARTMENT = /^[\u4e00-\u9fff]{1,10}(?:部|办|办公室|处|室|局|委|院|科|中心|站|台)\s{1,2}/
/** The brackets that a paragraph ends with. */
const CLOSING = /[(（]([^()（）。]{3,60})[)）]?$/
/** After the names: their pictures, not their words, are meant. */
const PICTURES = /^[\s/]{0,3}(?:供图|图(?!文|\s?[/:])|摄(?!影报道|影\/报道)|制图|航拍|视频)/

/** After the name: it opens a turn of a transcript, `新华社记者 张三：`, and nobody wrote the article. */
const TURN = /^\s{0,2}[:：]/

/** Before 记者: the same. */
const PICTURES_BY = /(?:^|[^文/])图\s?[/:]|摄影?\s?[/:]|摄影?记者/

/** `文/图 张三 李四`, with nothing but a space behind the label. */
const BARE_LABEL = /^[(（【]?\s{0,2}(?:文\s?[/、]\s?图|图\s?[/、]\s?文|图文|文)\s{1,3}(?=[\u4e00-\u9fff])/
/** `（张三 李四）`: who signs with nothing but names. */
const SIGNED = /(?:^|[。！？!?”"])\s{0,2}[(（]([\u4e00-\u9fff·、\s]{2,30})[)）]$/
/** A remark in brackets that begins with a surname's character: 全文完, 高清图. */
const REMARK = /[完图载网报社台版稿电讯摄录文待续]$/

/**
 * Who wrote the article. `lines` are those before the body, its first and last paragraphs and those after it, in order;
 * `signed` those at whose end the writers may sign.
 */
export function reportersIn(lines: readonly string[], signed: readonly string[] = []): string[] {
  const found = new Set<string>()
  for (const line of lines) for (const name of creditsOf(plain(line))) found.add(name)
  const fields = fieldsIn(lines.filter((line) => line.length <= 200))
  for (const field of fields) {
    if (field.label === 'reporters') for (const name of wordsOf(field.value)) found.add(name)
  }
  for (const line of lines) {
    const label = line.length <= 60 ? BARE_LABEL.exec(plain(line))?.[0] : undefined
    if (label) for (const name of namesAt(plain(line).slice(label.length)).names) found.add(name)
  }
  if (found.size === 0) {
    for (const field of fields)
      if (field.label === 'authors') for (const name of namesAt(field.value).names) found.add(name)
  }
  return found.size > 0 ? [...found] : signaturesIn(signed)
}

function signaturesIn(lines: readonly string[]): string[] {
  for (const line of lines) {
    const { names, rest } = namesAt((SIGNED.exec(plain(line.slice(-80)))?.[1] ?? '').replace(DEPARTMENT, ''))
    if (names.length > 0 && rest.trim() === '' && !names.some((name) => REMARK.test(name))) return names
  }
  return []
}

/** What the first and last paragraphs end with in brackets, which may be credits: `(办公室 撰稿:张三 审核:李四)`. */
export function creditsAt(paragraphs: readonly string[]): string[] {
  return [...paragraphs.slice(0, 3), ...paragraphs.slice(3).slice(-4)]
    .map((paragraph) => CLOSING.exec(plain(paragraph.slice(-80)))?.[1])
    .filter((words) => words !== undefined)
}

function wordsOf(value: string): string[] {
  const { names, rest } = namesAt(
    value.replace(/^(?:本报|本网|本台)?(?:全媒体|首席|见习|实习)?记者\s{0,2}/, '').replace(DEPARTMENT, ''),
    isCreditedName,
  )
  return PICTURES.test(rest) || TURN.test(rest) ? [] : names
}

function creditsOf(line: string): string[] {
  const edges = line.length > 400 ? `${line.slice(0, 200)}\n${line.slice(-200)}` : line
  const names: string[] = []
  for (const match of /记者|编译/.test(edges) ? edges.matchAll(CREDIT) : []) {
    const behind = edges.slice(match.index + match[0].length)
    const enclosed = isEnclosed(edges.slice(0, match.index + match[0].length), behind)
    const run = namesAt(behind, enclosed || isNothingElse(line) ? isCreditedName : isName)
    if (PICTURES.test(run.rest) || PICTURES_BY.test(match[0]) || TURN.test(run.rest)) continue
    names.push(...run.names)
  }
  const inBrackets = AFTER_DATELINE.exec(edges.slice(0, 80))?.[1]
  if (inBrackets && !inBrackets.includes('记者')) {
    const run = namesAt(inBrackets.replace(DEPARTMENT, '').replace(REPORTS, ''))
    if (run.rest === '') names.push(...run.names)
  }
  return names
}

/** A line of credits, or a byline: no sentence that goes on after the names. */
function isNothingElse(line: string): boolean {
  return isCreditLine(line) || (line.length <= 60 && !/[。,]/.test(line))
}

/** Whether the place stands inside brackets: `(首席记者 张三 记者 ┊ 李四)`. */
function isEnclosed(ahead: string, behind: string): boolean {
  const near = ahead.slice(-60)
  const isOpen =
    Math.max(near.lastIndexOf('('), near.lastIndexOf('[')) > Math.max(near.lastIndexOf(')'), near.lastIndexOf(']'))
  return isOpen && /^[^()。]{2,60}[)\]]/.test(behind)
}

const EDITOR = /(?:责任编辑|责编|编辑|编\s辑)[】\]]?\s{0,3}[:：/丨|]?\s{0,3}/g

/** Who edited this copy, as its byline or the line after the body says. */
export function editorsIn(lines: readonly string[]): string[] {
  const found = new Set<string>()
  for (const field of fieldsIn(lines)) {
    if (field.label === 'editors') for (const name of namesAt(field.value).names) found.add(name)
  }
  if (found.size > 0) return [...found]
  for (const line of lines.filter((line) => line.length <= 60).map(plain)) {
    for (const match of line.matchAll(EDITOR))
      for (const name of namesAt(line.slice(match.index + match[0].length)).names) found.add(name)
  }
  return [...found]
}

const OWN_REPORTER = new RegExp(
  `^[(（]?([\\u4e00-\\u9fff·/]{2,14}?(?:${OUTLET_ENDINGS}))\\s{0,2}/?\\s{0,2}(?:首席|见习|实习|全媒体|特派|综合)?(?:记者|编译)[\\s/:]{0,4}(\\S.*)$`,
)

/** Whose reporters they are, in a line of credits: `川报观察记者 张三`. */
export function employerIn(line: string): string | undefined {
  const match = line.length <= 60 ? OWN_REPORTER.exec(plain(line)) : null
  if (!match || /^(?:本报|本网|本台|文\/)/.test(match[1] as string)) return undefined
  const names = namesAt(match[2] as string).names
  return names[0] && isName(names[0]) ? match[1] : undefined
}
