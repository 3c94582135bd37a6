import type { Article } from '#model/record.ts'
import { fold } from './fold.ts'
import { cutWords } from './places/words.ts'
import type { Context, Paragraph, Quote, Reading, Sentence, Stretch } from './reading.ts'
import { matches } from './rule.ts'

const OPENERS: Record<string, string> = { '“': '”', '《': '》', '‘': '’' }
const OPENER = new RegExp(`[${Object.keys(OPENERS).join('')}]`, 'g')
const SENTENCE_END = /[。！？；]/g
const CLAUSE_END = /[，：]/g
/** 新华社北京1月2日电, 本报讯（记者 张三）, 【城市新闻】: what a paragraph may have before its first sentence, in folded text. */
const DATELINE =
  /^(?:【[^【】\n]{1,20}】|（[^（）\n]{0,20}(?:记者|通讯员)[^（）\n]{1,40}）|[^，。；：！？“《（）\n ]{2,36}(?:电|讯|消息)(?=[ ：（/]))(?:（[^（）\n]{2,60}）)?[ ：/]{0,4}/
/** A quotation that does not close within this many characters is taken for a stray mark. */
const LONGEST_QUOTE = 400

/** Lays an article out for the rules: paragraphs, sentences, clauses and quotations, each with its span. Linear in the text. */
export function read(article: Article, context: Context = {}): Reading {
  const text = fold(article.text)
  const quotes = findQuotes(text)
  const closed = insideQuotes(text.length, quotes)
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const paragraph = { text: line, span: [start, start + line.length] as [number, number] }
    paragraphs.push({ ...paragraph, sentences: cutSentences(paragraph, paragraphs.length, closed) })
    start += line.length + 1
  }
  return {
    article,
    context,
    text,
    paragraphs,
    sentences: paragraphs.flatMap((p) => p.sentences),
    quotes,
    words: cutWords(text),
  }
}

function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = []
  const next = nextIn(text)
  let closed = 0
  for (const { 0: opener, index: at } of matches(OPENER, text)) {
    if (at < closed) continue
    const end = closing(text, at, opener, OPENERS[opener] as string, next)
    if (end < 0) continue
    const kind = opener === '《' ? 'title' : 'quotation'
    quotes.push({ text: text.slice(at, end + 1), span: [at, end + 1], kind })
    closed = end + 1
  }
  return quotes
}

/** Index of the mark that closes the one at `from`, nested pairs of its own kind counted; -1 where it stays open in its paragraph. */
function closing(text: string, from: number, opener: string, closer: string, next: NextMark): number {
  const limit = Math.min(text.length, from + LONGEST_QUOTE)
  if (next(closer, from) >= limit) return -1
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (text[at] === '\n') return -1
    if (text[at] === opener) depth++
    else if (text[at] === closer && --depth === 0) return at
  }
  return -1
}

/** Where a mark next stands from a place on; the length of the text where it does not. Asked in order of place, it reads the text once. */
type NextMark = (mark: string, from: number) => number

function nextIn(text: string): NextMark {
  const known = new Map<string, number>()
  return (mark, from) => {
    const last = known.get(mark) ?? -1
    if (last >= from) return last
    const found = text.indexOf(mark, from)
    known.set(mark, found < 0 ? text.length : found)
    return found < 0 ? text.length : found
  }
}

function insideQuotes(length: number, quotes: readonly Quote[]): Uint8Array {
  const inside = new Uint8Array(length)
  for (const { span } of quotes) inside.fill(1, span[0] + 1, span[1] - 1)
  return inside
}

function cutSentences(paragraph: Stretch, index: number, closed: Uint8Array): Sentence[] {
  const lead = DATELINE.exec(paragraph.text)?.[0].length ?? 0
  const rest = slice(paragraph, lead, paragraph.text.length)
  const told = lead > 0 ? [slice(paragraph, 0, lead)] : []
  return [...told, ...cut(rest, SENTENCE_END, closed)].map((stretch) => ({
    ...stretch,
    paragraph: index,
    clauses: cut(stretch, CLAUSE_END, closed),
  }))
}

/** Cuts after each of the marks, but for those inside quotations. */
function cut(stretch: Stretch, mark: RegExp, closed: Uint8Array): Stretch[] {
  const pieces: Stretch[] = []
  const [from] = stretch.span
  let start = 0
  for (const { index: at } of matches(mark, stretch.text)) {
    if (closed[from + at]) continue
    pieces.push(slice(stretch, start, at + 1))
    start = at + 1
  }
  if (start < stretch.text.length) pieces.push(slice(stretch, start, stretch.text.length))
  return pieces
}

function slice(stretch: Stretch, start: number, end: number): Stretch {
  const [from] = stretch.span
  return { text: stretch.text.slice(start, end), span: [from + start, from + end] }
}
