import type { Span } from '#model/record.ts'

const BRACKET = /^（[^（）]{0,6}(?:草案|稿|修订|修正|试行|暂行|\d{4})[^（）]{0,20}）/

/** 以下简称《规划》: what a document is called from there on. */
const IN_SHORT = /简称(?:为|：)?《$/

/**
 * The titles between 《》 in a stretch of the text, their marks left out, nested ones kept within the outer one. A bracket
 * right behind the mark that says 草案, 试行 or the years belongs to the title, whose span then holds the mark too.
 */
export function titledIn(text: string, [start, end]: Span): Span[] {
  const titles: Span[] = []
  let depth = 0
  let from = 0
  for (let at = start; at < end; at++) {
    if (text[at] === '《' && depth++ === 0) from = at + 1
    if (text[at] !== '》' || depth === 0 || --depth > 0) continue
    const behind = BRACKET.exec(text.slice(at + 1, at + 32))?.[0].length ?? 0
    if (at - from >= 2 && !IN_SHORT.test(text.slice(Math.max(0, from - 8), from)))
      titles.push([from, behind ? at + 1 + behind : at])
  }
  return titles
}

/** The words of a title, without a mark that stands before the bracket of its draft. */
export function titleOf(words: string): string {
  return words.replace(/》(?=（|\()/, '')
}
