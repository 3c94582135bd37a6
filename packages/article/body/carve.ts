import { isCreditLine } from '../byline/credit.ts'
import { isByline } from '../byline/fields.ts'
import { isCaption } from '../furniture/caption.ts'
import { furnitureOf, isDatedEntry, isDateOnly, isMenu, isProse, plain } from '../furniture/line.ts'
import type { DocLine, Document } from '../page/document.ts'
import { particularsAbove } from './particulars.ts'

/** A document cut into what stands before the article's first paragraph, its body, and what follows. */
export interface Carved {
  before: DocLine[]
  body: DocLine[]
  /** Bylines, credits and whatever else stood between the paragraphs or after them. */
  after: DocLine[]
  /** Whether the page held the article more than once. */
  duplicated: boolean
  /** Whether the body goes on behind what was read of it. */
  truncated: boolean
}

/** No article has more paragraphs, with whatever stands above them: each is held against all that furniture looks like. */
const MOST_LINES = 4000
/**
 * Far more characters than the articles that this was written for have (the longest cases stay under 10,000). It bounds the time that 5 MB of names or posts take; what is behind it is not read, and the article says so.
 */
const LONGEST_BODY = 150_000
/** How far before the body headline and byline may stand. */
const HEAD_LINES = 60
/** How far after the body editors and sources are looked for. */
const TAIL_LINES = 12
/** An ending this early is believed only if little prose follows. */
const EARLY = 80
/** Of the prose so far, how much may follow what closes an article: an imprint. */
const LITTLE = 0.5
/** And how much the names of editors, which a copy or other articles may follow. */
const MUCH = 1.5
/** Shorter lines may be said twice in one article. */
const REPEATABLE = 40
const LAST_CREDIT =
  /^[\s[(【]{0,3}(?:责任编辑|责编|编\s?辑|本期编辑|网络编辑|值班编辑|执行编辑|责任校对|校对|初审|一审|审核|审签|监制|终审|编审|值班(?:主任|总编))\s{0,3}[:/丨|]/

/** `【纠错】 【责任编辑:张三】`, `编辑:李四`: who let it pass, which no paragraph follows. */
function isLastCredit(line: string): boolean {
  return (
    LAST_CREDIT.test(line) || (line.length <= 40 && !line.includes('。') && /(?:责任编辑|责编)\s{0,3}[:/|]/.test(line))
  )
}

/** Finds the body by what lines look like: it begins with the first paragraph of prose and ends where furniture does. */
export function carve({ lines, main }: Document): Carved {
  const candidates = lines.slice(main.from, Math.min(main.to, main.from + MOST_LINES))
  const first = firstParagraph(candidates)
  if (first < 0) return { before: lines.slice(0, main.to), body: [], after: [], duplicated: false, truncated: false }
  const least = main.from === 0 ? 1 : 0
  const particulars = particularsAbove(candidates, first, least)
  const start = particulars?.start ?? withIntroduction(candidates, first, least)
  const cut = new Cut(candidates, particulars ? first : start)
  cut.run(particulars?.lines ?? [])
  const from = Math.max(0, main.from + start - HEAD_LINES)
  return {
    before: lines
      .slice(from, main.from + start)
      .filter((line) => !line.furniture || line.heading > 0 || isByline(line.text)),
    body: cut.body,
    after: [
      ...cut.aside,
      ...candidates.slice(cut.end, cut.end + TAIL_LINES),
      ...lines.slice(main.to, main.to + TAIL_LINES),
    ],
    duplicated: cut.duplicated,
    truncated: cut.truncated || (cut.end === MOST_LINES && main.to - main.from > MOST_LINES),
  }
}

function firstParagraph(lines: readonly DocLine[]): number {
  const isBody = (line: DocLine) =>
    isProse(line.text) && !line.linked && !line.furniture && !isByline(line.text) && !furnitureOf(line.text)
  const isParagraph = (line: DocLine) => line.heading === 0 && PARAGRAPH.test(line.text) && isBody(line)
  const first = lines.findIndex((line) => isParagraph(line) && !isCaption(line.text))
  if (first >= 0) return first
  // picture news has nothing but the words under its picture
  const caption = lines.findIndex(isParagraph)
  return caption >= 0 ? caption : lines.findIndex(isBody)
}

/** Salutations (各有关单位：) and the particulars of minutes (主持人：…) right above the first paragraph belong to the body, not above `least`. */
function withIntroduction(lines: readonly DocLine[], first: number, least: number): number {
  let start = least === 0 ? afterCaption(lines, first) : first
  while (start > least && isIntroduction(lines[start - 1] as DocLine)) start--
  return start
}

/** How far above the first paragraph a picture may stand that belongs to the body, with subheadings between. */
const BELOW_PICTURE = 5

function afterCaption(lines: readonly DocLine[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - BELOW_PICTURE); at--) {
    const { text, heading, furniture } = lines[at] as DocLine
    if (isCaption(text)) return at + 1
    if (heading > 0 || furniture || isByline(text) || isDateOnly(text) || furnitureOf(text)) return first
  }
  return first
}

/** Headlines may end with ！ or ？, but hold no full stop. */
const PARAGRAPH = /[。；]|.{90}/
const PARTICULAR =
  /^(?:会议)?(?:地\s?点|主持人?|主\s?持|出席(?:人员|领导)?|参加(?:人员|单位)?|列席(?:人员|单位)?|记录人?|发布人|主讲人|嘉宾|名称|议\s?题)\s{0,2}[:：]|^会议时间\s{0,2}[:：]/
const SALUTATION = /^[^:：]{2,60}[:：]$/
const NO_INTRODUCTION = /(?:强调|指出|要求|时间|来源|编辑)[:：]$/

function isIntroduction({ text, heading, furniture }: DocLine): boolean {
  if (heading > 0 || furniture || NO_INTRODUCTION.test(text) || furnitureOf(text)) return false
  return PARTICULAR.test(text) || (SALUTATION.test(text) && !isByline(text))
}

class Cut {
  readonly body: DocLine[] = []
  readonly aside: DocLine[] = []
  duplicated = false
  truncated = false
  /** Where the body was found to end. */
  end: number
  readonly #lines: readonly DocLine[]
  readonly #start: number
  readonly #seen = new Set<string>()
  /** How much prose stands from each line on. */
  readonly #left: number[]
  #kept = 0
  #length = 0
  #repeated = 0

  constructor(lines: readonly DocLine[], start: number) {
    this.#lines = lines
    this.#start = start
    this.end = lines.length
    this.#left = new Array(lines.length + 1).fill(0)
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i] as DocLine
      const amount = !line.linked && isProse(line.text) ? line.text.length : 0
      this.#left[i] = (this.#left[i + 1] as number) + amount
    }
  }

  /** Cuts, with the particulars that stand above the first paragraph. */
  run(particulars: readonly DocLine[]): void {
    this.body.push(...particulars)
    for (let i = this.#start; i < this.#lines.length; i++) {
      const line = this.#lines[i] as DocLine
      if (this.#endsAt(i)) {
        this.end = i
        break
      }
      if (i > this.#start && this.#isAside(line)) this.aside.push(line)
      else if (this.#isSaidAgain(line)) this.#repeated += line.text.length
      else this.#keep(line)
      if (this.truncated) {
        this.end = i + 1
        break
      }
    }
    this.duplicated ||= this.#repeated > this.#kept / 2
    this.#trim()
  }

  #keep(line: DocLine): void {
    this.#length += line.text.length
    this.truncated = this.#length > LONGEST_BODY
    const over = Math.max(0, this.#length - LONGEST_BODY)
    this.body.push(over === 0 ? line : { ...line, text: without(line.text, over), own: without(line.own, over) })
    if (isProse(line.text)) this.#kept += line.text.length
  }

  #endsAt(i: number): boolean {
    const line = this.#lines[i] as DocLine
    const left = this.#left[i] as number
    if (this.#kept < EARLY && left >= 2 * this.#kept) return false
    const effect = furnitureOf(line.text)?.effect
    if (effect === 'ends' || (effect === 'closes' && left <= this.#kept * LITTLE)) return true
    if (isLastCredit(plain(line.text)) && left <= this.#kept * MUCH) return true
    return this.#isList(i) || this.#isCopy(i)
  }

  /** From here on entries of a list: headlines, or first sentences, each with its date. */
  #isList(i: number): boolean {
    const next = this.#lines.slice(i, i + 4)
    if (next.filter((line) => isDatedEntry(line.text)).length >= 2 && isDatedEntry(next[0]?.text ?? '')) return true
    const dates = next.map((line) => isDateOnly(line.text))
    return Boolean(dates[1] && dates[3])
  }

  /** From here on the article a second time. */
  #isCopy(i: number): boolean {
    const first = i > this.#start ? this.#lines[this.#start] : undefined
    if (!first || this.body.length < 2 || first.text.length < REPEATABLE) return false
    const again = this.#lines[i]?.text === first.text
    if (again) this.duplicated = true
    return again
  }

  #isAside(line: DocLine): boolean {
    if (line.furniture || (line.linked && !isProse(line.text))) return true
    if (furnitureOf(line.text) || isByline(line.text) || isMenu(line.text)) return true
    return isCreditLine(line.text) || isDateOnly(line.text) || isCaption(line.text)
  }

  #isSaidAgain(line: DocLine): boolean {
    if (line.text.length < REPEATABLE) return false
    if (this.#seen.has(line.text)) return true
    this.#seen.add(line.text)
    return false
  }

  /** Short lines after the last paragraph are what is left of furniture. */
  #trim(): void {
    for (let last = this.body.at(-1); last && this.body.length > 1; last = this.body.at(-1)) {
      if (last.text.length > 15 || /[，,、：:；;。！!？?…”]/.test(last.text)) break
      this.aside.push(this.body.pop() as DocLine)
    }
  }
}

/** A text without so many characters at its end, and without half of a pair. */
function without(text: string, over: number): string {
  return text.slice(0, text.length - over).replace(/[\ud800-\udbff]$/, '')
}
