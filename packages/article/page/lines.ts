import { Parser } from 'htmlparser2'
import { APART, INLINE } from './elements.ts'

/** What a reader sees as one line or paragraph. */
export interface Line {
  text: string
  /** How many of its characters are links. */
  linked: number
  /** 1 to 6 inside `<h1>` to `<h6>`, else 0. */
  heading: number
  /** Index into `Layout.regions` of the innermost element around it. */
  region: number
}

/** An element with the run of lines inside it, `[from, to)`. */
export interface Region {
  tag: string
  /** Lower-case id and classes. */
  names: string[]
  parent: number
  from: number
  to: number
}

/** A page as a reader sees it: lines from top to bottom, and the elements that hold them. */
export interface Layout {
  lines: Line[]
  regions: Region[]
  /** `name`, `property`, `itemprop` or `http-equiv` in lower case → the contents given, in order. */
  meta: Map<string, string[]>
  docTitle: string
  canonical: string | undefined
}

/** What is of use for a layout; also what stands behind a name without space, for it is part of the name to a parser. */
const TOLD = /^\S|id|class|style|hidden/i

/** Whether the attributes of a tag say anything for a layout. */
export function isTold(tag: string, attributes: string): boolean {
  return tag === 'meta' || tag === 'link' || TOLD.test(attributes)
}

/** Lays out tamed markup as it is parsed: no tree of it is built. */
export function layOut(markup: string): Layout {
  const writer = new Writer()
  const parser = new Parser({
    onopentag: (tag, attributes) => writer.enter(tag, attributes),
    ontext: (data) => writer.text(data),
    onclosetag: () => writer.leave(),
  })
  parser.end(markup)
  return writer.finish()
}

/** Stands where an element with a name of its own begins or ends inside a line, until the line is complete. */
const SEAM = '\ufdd0'
const MAX_DOC_TITLE = 500
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none/i
const LABELLED =
  /(?:来源|來源|稿源|时间|時間|日期|作者|记者|記者|编辑|編輯|责编|發佈|发布|字号|浏览|点击)\s{0,3}\ufdd0?\s{0,3}[:：]|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}/
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]))
const SILENT = new Set(['select', 'button', 'object', 'audio', 'video', 'map'])

interface Frame {
  tag: string
  region: number
  heading: number
  link: number
  inline: boolean
}

class Writer {
  readonly #lines: Line[] = []
  readonly #regions: Region[] = [{ tag: 'root', names: [], parent: -1, from: 0, to: 0 }]
  readonly #meta = new Map<string, string[]>()
  readonly #frames: Frame[] = [{ tag: 'root', region: 0, heading: 0, link: 0, inline: false }]
  #title: string[] = []
  #canonical: string | undefined
  #buffer: string[] = []
  #linked = 0
  /** How many elements are open from the outermost on of which nothing is shown. */
  #silent = 0

  enter(tag: string, attributes: Record<string, string>): void {
    if (this.#silent > 0) {
      this.#silent++
      return
    }
    const outer = this.#top()
    if (tag === 'meta') this.#note(attributes)
    if (tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) this.#canonical ??= attributes.href
    if (tag === 'br' || tag === 'hr') this.#break(outer)
    if (SILENT.has(tag) || (tag !== 'body' && tag !== 'html' && isHidden(attributes))) {
      this.#silent = 1
      return
    }
    const names = namesIn(attributes)
    const inline = INLINE.has(tag) && !names.some((name) => APART.has(name))
    if (!inline) this.#flush(outer)
    else this.#buffer.push(SEAM)
    let region = outer.region
    if (!inline || names.length > 0) {
      region = this.#regions.push({ tag, names, parent: outer.region, from: this.#lines.length, to: 0 }) - 1
    }
    const heading = HEADINGS.get(tag) ?? outer.heading
    this.#frames.push({ tag, region, heading, link: outer.link + (tag === 'a' ? 1 : 0), inline })
  }

  leave(): void {
    if (this.#silent > 0) {
      this.#silent--
      return
    }
    // a tag that the page breaks off in is closed at the end though it was never opened
    if (this.#frames.length === 1) return
    const frame = this.#frames.pop() as Frame
    const { inline } = frame
    if (!inline) this.#flush(frame)
    else this.#buffer.push(SEAM)
    const outer = this.#top()
    if (frame.region !== outer.region) {
      const region = this.#regions[frame.region] as Region
      // a line that an inline element is part of ends after it
      region.to = inline && this.#buffer.length > 0 ? this.#lines.length + 1 : this.#lines.length
    }
  }

  text(data: string): void {
    if (this.#silent > 0) return
    const frame = this.#top()
    if (frame.tag === 'title') {
      this.#title.push(data)
      return
    }
    if (frame.tag === 'head') return
    this.#buffer.push(data)
    if (frame.link > 0) this.#linked += lengthWithoutSpace(data)
  }

  finish(): Layout {
    this.#flush(this.#top())
    ;(this.#regions[0] as Region).to = this.#lines.length
    return {
      lines: this.#lines,
      regions: this.#regions,
      meta: this.#meta,
      docTitle: squeeze(this.#title.join('').slice(0, MAX_DOC_TITLE)),
      canonical: this.#canonical,
    }
  }

  #top(): Frame {
    return this.#frames.at(-1) as Frame
  }

  #note(attributes: Record<string, string>): void {
    const content = squeeze(attributes.content ?? '')
    if (content === '') return
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attributes[key]?.trim().toLowerCase()
      if (name) this.#meta.set(name, [...(this.#meta.get(name) ?? []).slice(0, 20), content])
    }
  }

  /** A headline set in two lines is one headline. */
  #break(frame: Frame): void {
    if (frame.heading > 0) this.#buffer.push(' ')
    else this.#flush(frame)
  }

  #flush(frame: Frame): void {
    if (this.#buffer.length === 0) return
    const text = squeeze(joinSeams(this.#buffer.join(''), frame))
    if (text !== '') {
      this.#lines.push({ text, linked: this.#linked, heading: frame.heading, region: frame.region })
    }
    this.#buffer = []
    this.#linked = 0
  }
}

/** Parts of a byline stand apart on the page though no space is between them; parts of a sentence do not. */
function joinSeams(text: string, frame: Frame): string {
  if (!text.includes(SEAM)) return text
  return frame.heading === 0 && text.length < 300 && LABELLED.test(text)
    ? text.replaceAll(SEAM, ' ')
    : text.replaceAll(SEAM, '')
}

function lengthWithoutSpace(text: string): number {
  const bare = text.trim()
  return /\s/.test(bare) ? bare.replace(/\s{1,1000}/g, '').length : bare.length
}

function namesIn({ id, class: classes }: Record<string, string>): string[] {
  if (!id && !classes) return []
  return `${id ?? ''} ${classes ?? ''}`
    .toLowerCase()
    .split(/\s{1,20}/)
    .filter(Boolean)
}

function isHidden(attributes: Record<string, string>): boolean {
  return 'hidden' in attributes || (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style))
}

/** Control, format, private and unassigned characters, and halves of pairs. */
const NO_TEXT = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Variation_Selector}\ufffd]/gu

/** How a character is read, in brackets behind it, as pages for learners write: 协(xié)召. */
const READING =
  /(?<=[\u4e00-\u9fff])[(（](?:[a-zü]{0,4}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]{0,3}|de|le|zhe|men|me|ma|ne|ba|zi|tou)[)）]/g
/** Where a newspaper goes on with the article on another page. */
const CONTINUED = /[(（【]\s?(?:紧?[下上]?[转接轉])\s?第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?版\s?[)）】]/g

/** A comma before another mark, which says nothing: 书记，、主席. */
const DOUBLED = /[,，](?=[,，、。；;])(?!,\d)/g

/** Han characters, ASCII letters, figures and the usual marks, of which one line has nothing to lose but a comma. */
const CLEAN = /^[\u4e00-\u9fffA-Za-z0-9，。、；：！？“”《》]*$/

/** One line of text: runs of space of any kind become one space, what is no text of a reader's goes. */
export function squeeze(text: string): string {
  if (CLEAN.test(text)) return text.replace(DOUBLED, '')
  if (text.trim() === '') return ''
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(NO_TEXT, '')
    .replace(READING, '')
    .replace(CONTINUED, '')
    .replace(DOUBLED, '')
    .trim()
}
