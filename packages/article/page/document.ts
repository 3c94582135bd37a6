import { languageOf, simplify } from '../script/simplify.ts'
import { isTold, layOut, squeeze } from './lines.ts'
import { findMain } from './main.ts'
import { type Declared, declaredBy, NOTHING_DECLARED } from './meta.ts'
import { tame } from './tame.ts'

/** A line of a page or text, in Simplified characters. */
export interface DocLine {
  text: string
  /** As the page writes it. */
  own: string
  /** Whether most of it is links. */
  linked: boolean
  /** 1 to 6 inside `<h1>` to `<h6>`, else 0. */
  heading: number
  /** Ids and classes of the elements around it that hold no other line. */
  names: readonly string[]
  /** Whether its markup says that it is none of the article. */
  furniture: boolean
}

/** What an article is read from, HTML and plain text alike: lines, where among them the body is, and what the page declares. */
export interface Document {
  lines: DocLine[]
  /** `[from, to)` of `lines`. In plain text nothing is known yet, and it is all. */
  main: { from: number; to: number }
  declared: Declared
  language: 'zh-Hans' | 'zh-Hant'
}

/** Of a line's characters, from what share on it is a link. */
const LINKED = 0.8

/** Elements that hold nothing but the name of a WeChat account. */
const ACCOUNT = new Set(['js_name', 'profile_nickname'])

/** Reads markup as a document. */
export function documentOfHtml(html: string): Document {
  const whole = isFragment(html) ? html.replace(EMPTY_LINE, '<br>') : html
  const { markup, scripts, linkedData } = tame(whole, isTold)
  const layout = layOut(markup)
  const main = findMain(layout)
  const language = languageOf(
    layout.lines
      .slice(main.from, main.to)
      .map((line) => line.text)
      .join(''),
  )
  const lines = layout.lines.map((line, i) => ({
    ...inSimplified(line.text, language),
    linked: line.linked > line.text.length * LINKED,
    heading: line.heading,
    names: namesAround(layout.regions, line.region),
    furniture: main.furniture.has(i),
  }))
  const declared = declaredBy(layout, scripts, linkedData, language)
  const account = lines.find(({ names }) => names.some((name) => ACCOUNT.has(name)))?.text
  return { lines, main, declared: { ...declared, outlet: declared.outlet ?? account }, language }
}

/** A piece of a page with text around it, as notes and feeds keep articles: there an empty line ends a paragraph. */
function isFragment(html: string): boolean {
  return !/<(?:html|head|body|div|table|article|section)\b/i.test(html)
}

const EMPTY_LINE = /\n[ \t]{0,40}\r?\n/g

/** Reads plain text as a document. */
export function documentOfText(text: string): Document {
  const own = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map(squeeze)
    .flatMap(withoutStamp)
    .filter((line) => line !== '')
  const language = languageOf(own.join(''))
  const lines = unwrapped(own).map((line) => ({
    ...inSimplified(line, language),
    linked: false,
    heading: 0,
    names: [],
    furniture: false,
  }))
  return {
    lines,
    main: { from: 0, to: lines.length },
    declared: { ...NOTHING_DECLARED, docTitle: pageTitleOf(lines) },
    language,
  }
}

/** A line that ends within a list, clause or word goes on in the next: text set to a width. */
function unwrapped(lines: readonly string[]): string[] {
  const width = widthOf(lines)
  const whole: string[] = []
  let open = false
  for (const line of lines) {
    if (open && !/^[(（【[]/.test(line)) whole.push(`${whole.pop()}${line}`)
    else whole.push(line)
    open =
      line.length >= 12 &&
      (/[、，]$/.test(line) ||
        (BROKEN_OFF.test(line) && (LEAD_ALONE.test(line) || (width > 0 && Math.abs(line.length - width) <= INDENT))))
  }
  return whole
}

const BROKEN_OFF = /[\u4e00-\u9fff\d]$/
/** 本报讯（记者 张三）昨日…: the first sentence of a report, not yet ended. */
const LEAD_ALONE = /^[^。！？]{0,16}[讯电][(（][^()（）]{2,40}[)）][^。！？]{6,}$/
/** First lines of paragraphs are shorter by what they were set in. */
const INDENT = 2
/** So many lines of one width that break off are no accident. */
const OFTEN = 3

/** The width that a text was set to, in characters; 0 where its lines are paragraphs. */
function widthOf(lines: readonly string[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (line.length >= 16 && BROKEN_OFF.test(line) && /[，。；]/.test(line))
      counts.set(line.length, (counts.get(line.length) ?? 0) + 1)
  }
  let width = 0
  for (const [length, count] of counts) {
    let near = 0
    for (let by = -INDENT; by <= INDENT; by++) near += counts.get(length + by) ?? 0
    if (near >= OFTEN && count > (counts.get(width) ?? 0)) width = length
  }
  return width
}

/** A date that stands before the first words of a paragraph, as in text copied from a page's source. */
const STAMP =
  /^(?:date|time|日期|时间|發佈|发布)?[:：]?\s?20\d{2}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?(?=\s.{30})/i

/** The stamp as a line of its own. */
function withoutStamp(line: string): string[] {
  const stamp = /[。！？]/.test(line) ? STAMP.exec(line)?.[0] : undefined
  return stamp ? [stamp, line.slice(stamp.length).trim()] : [line]
}

/** `会议召开 - 青溪网` as the first line, where the headline stands alone further down, is the page's title. */
const PAGE_TITLE = /^(.{6,100}?)\s(?:[-_|–—]{1,2})\s.{2,20}$/

function pageTitleOf(lines: readonly { text: string }[]): string {
  const [first, ...rest] = lines.slice(0, 40).map(({ text }) => text)
  const headline = PAGE_TITLE.exec(first ?? '')?.[1]
  return first && headline && rest.includes(headline) ? first : ''
}

/** What copied text carries at the head of lines: the marks of list items, and spaces that an encoding turned into question marks. */
const BULLET = /^(?:[•●■◆▪◎☐☆★►▶]|\?{2,8})\s{0,3}/

function inSimplified(line: string, language: Document['language']): { own: string; text: string } {
  const own = line.replace(BULLET, '')
  return { own, text: language === 'zh-Hant' ? simplify(own) : own }
}

function namesAround(
  regions: readonly { names: string[]; parent: number; from: number; to: number }[],
  index: number,
): string[] {
  const names: string[] = []
  for (let at = index; at > 0; ) {
    const region = regions[at]
    if (!region || region.to - region.from > 1) break
    names.push(...region.names)
    at = region.parent
  }
  return names
}
