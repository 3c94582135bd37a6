import { CLOSED_BY, DRESS, INLINE, OPAQUE, VOID, WALLS } from './elements.ts'

/** Real pages nest some thirty deep; browsers stop at 512. */
const MAX_DEPTH = 200
/** Real pages have some thousands of elements; past this many, tags go and their text stays. */
const MAX_ELEMENTS = 30_000
/** Attributes longer than this hold images or scripts. */
const MAX_ATTRIBUTES = 2000
/** What is no element: how it starts and how it ends. */
const ASIDES = [
  ['<!--', '-->'],
  ['<%', '%>'],
  ['<?', '>'],
  ['<!', '>'],
] as const
const [GREATER, DOUBLE, SINGLE, EQUALS] = [...'>"\'='].map((mark) => mark.charCodeAt(0))
const TAG = /<\/?[A-Za-z][A-Za-z0-9:_-]{0,40}/y

/** The markup of a page that a parser reads in linear time, and what it said in scripts. */
export interface Tamed {
  markup: string
  /** The content of every script, end to end. */
  scripts: string
  /** The content of scripts of type `application/ld+json`. */
  linkedData: string[]
}

/** Whether a start tag's attributes are of use, given its name and what stands behind the name as the page writes it. */
export type Keeps = (name: string, attributes: string) => boolean

/**
 * Makes markup of strangers harmless before a parser reads it: comments, scripts and mere dress go, nesting is bounded,
 * every end tag has its start. What a reader sees stays, in its order, and of attributes those that are of use: to parse
 * them takes longest. Linear in the length of the markup.
 */
export function tame(html: string, keeps: Keeps = () => true): Tamed {
  const tamer = new Tamer(html, keeps)
  return tamer.run()
}

class Tamer {
  readonly #html: string
  readonly #keeps: Keeps
  readonly #out: string[] = []
  readonly #open: string[] = []
  readonly #scripts: string[] = []
  readonly #linkedData: string[] = []
  /** Where a search for an ending already found nothing: it is not made again. */
  readonly #absent = new Set<string>()
  #at = 0
  /** Where the last tag ends whose quotation never does: to a parser it would go on through the page. */
  #unended = -1
  #elements = 0

  constructor(html: string, keeps: Keeps) {
    this.#html = html
    this.#keeps = keeps
  }

  run(): Tamed {
    while (this.#at < this.#html.length) {
      const next = this.#html.indexOf('<', this.#at)
      if (next < 0) break
      this.#out.push(this.#html.slice(this.#at, next))
      this.#at = next
      this.#step()
    }
    this.#out.push(this.#html.slice(this.#at))
    for (const name of this.#open.reverse()) this.#out.push(`</${name}>`)
    return { markup: this.#out.join(''), scripts: this.#scripts.join('\n'), linkedData: this.#linkedData }
  }

  #step(): void {
    const html = this.#html
    const aside =
      '!%?'.includes(html.charAt(this.#at + 1)) && ASIDES.find(([start]) => html.startsWith(start, this.#at))
    if (aside) {
      this.#skipPast(aside[1])
      return
    }
    TAG.lastIndex = this.#at
    if (!TAG.test(html)) {
      this.#out.push('&lt;')
      this.#at += 1
      return
    }
    const isEnd = html[this.#at + 1] === '/'
    const name = html.slice(this.#at + (isEnd ? 2 : 1), TAG.lastIndex).toLowerCase()
    const end = this.#endOfTag(TAG.lastIndex)
    const isEmpty = end > TAG.lastIndex && html[end - 1] === '/'
    const attributes = html.slice(TAG.lastIndex, isEmpty ? end - 1 : end)
    this.#at = end + 1
    if (isEnd) this.#close(name)
    else if (OPAQUE.has(name)) this.#opaque(name, attributes)
    else this.#start(name, end === this.#unended ? '' : attributes)
  }

  /** Where the tag's `>` stands: one inside a quoted value does not count, unless the quotation never ends. */
  #endOfTag(from: number): number {
    const html = this.#html
    const close = html.indexOf('>', from)
    if (close < 0) return html.length
    const limit = Math.min(html.length, from + MAX_ATTRIBUTES)
    for (let i = from; i < limit; i++) {
      const char = html.charCodeAt(i)
      if (char === GREATER) return i
      if ((char !== DOUBLE && char !== SINGLE) || html.charCodeAt(i - 1) !== EQUALS) continue
      i = html.indexOf(char === DOUBLE ? '"' : "'", i + 1)
      if (i < 0) break
    }
    this.#unended = close
    return close
  }

  #skipPast(mark: string): void {
    const end = this.#absent.has(mark) ? -1 : this.#html.indexOf(mark, this.#at)
    if (end < 0) this.#absent.add(mark)
    this.#at = end < 0 ? this.#at + 2 : end + mark.length
  }

  /** Where the end tag stands, whether in capitals or not; -1 where none does. */
  #findEndTag(name: string): number {
    const html = this.#html
    if (this.#absent.has(name)) return -1
    for (let at = html.indexOf('</', this.#at); at >= 0; at = html.indexOf('</', at + 2)) {
      if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
    }
    this.#absent.add(name)
    return -1
  }

  #opaque(name: string, attributes: string): void {
    const end = this.#findEndTag(name)
    if (end < 0) return
    if (name === 'script') {
      const content = this.#html.slice(this.#at, end)
      if (/ld\+json/i.test(attributes.slice(0, 200))) this.#linkedData.push(content)
      else this.#scripts.push(content)
    }
    const after = this.#html.indexOf('>', end)
    this.#at = after < 0 ? this.#html.length : after + 1
  }

  #start(name: string, attributes: string): void {
    if (DRESS.has(name) && !/\s(?:id|class)\s{0,3}=/i.test(attributes.slice(0, 200))) return
    if (++this.#elements > MAX_ELEMENTS) return
    const written = DRESS.has(name) ? 'span' : name
    const top = this.#open.at(-1)
    if (top && CLOSED_BY[top]?.includes(written)) this.#pop(this.#open.length - 1)
    if (!VOID.has(written)) {
      if (this.#open.length >= MAX_DEPTH) return
      this.#open.push(written)
    }
    const kept = attributes.length <= MAX_ATTRIBUTES && this.#keeps(name, attributes) ? attributes : ''
    this.#out.push(`<${written}${kept}>`)
  }

  #close(name: string): void {
    if (name === 'br' || name === 'p') {
      // both make a break even where nothing is open
      const isBreak = name === 'br' || !this.#open.includes('p')
      if (isBreak && ++this.#elements <= MAX_ELEMENTS) this.#out.push('<br>')
    }
    const inline = INLINE.has(name)
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const open = this.#open[i] as string
      if (open === name) {
        this.#pop(i)
        return
      }
      if (inline && !INLINE.has(open)) return
      if (WALLS.has(open) && !/^(?:t|body|html)/.test(name)) return
    }
  }

  /** Closes everything from the given place of the stack on. */
  #pop(from: number): void {
    while (this.#open.length > from) this.#out.push(`</${this.#open.pop()}>`)
  }
}
