import type { Declared } from '../page/meta.ts'
import { key } from './key.ts'
import { PORTALS, SITE_ENDING, SITE_NAME, TITLE_JOINT } from './lexicon.ts'

/** A run of parts of `<title>`. */
export interface Piece {
  text: string
  folded: string
  first: boolean
  isSite: boolean
}

/** What a headline tells, and no name of a site or channel. */
const TELLS = /召开|举行|主持|出席|会见|强调|举办|开幕/

/** `<title>` and its runs of parts: which of them is the headline, the page decides. */
export function piecesOf(docTitle: string): Piece[] {
  const cuts = [...docTitle.matchAll(new RegExp(TITLE_JOINT, 'g'))].slice(0, 12)
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), docTitle.length]
  const pieces: Piece[] = []
  starts.forEach((start, i) => {
    for (let j = ends.length - 1; j >= i; j--) {
      const text = docTitle.slice(start, ends[j])
      if (text.length >= 2)
        pieces.push({
          text,
          folded: key(text),
          first: i === 0,
          isSite: SITE_ENDING.test(text) && text.length <= 14 && !TELLS.test(text),
        })
    }
  })
  return pieces
}

/** `<title>` without the names of site and channel at its end. */
export function withoutSite(docTitle: string): string | undefined {
  const parts = docTitle.split(TITLE_JOINT)
  while (parts.length > 1 && (parts.at(-1) as string).length <= 20 && SITE_ENDING.test(parts.at(-1) as string))
    parts.pop()
  const end =
    parts.length === 1
      ? (parts[0] as string)
      : docTitle.slice(0, docTitle.lastIndexOf(parts.at(-1) as string) + (parts.at(-1) as string).length)
  return end.trim() === '' || (SITE_ENDING.test(end) && end.length < 8) ? undefined : end.trim()
}

/** The site's name, from its meta tag or the end of `<title>`. */
export function siteOf(declared: Declared, title: string): string | undefined {
  if (declared.site && declared.site.length <= 20) return declared.site
  const parts = declared.docTitle.split(TITLE_JOINT).slice(1).map(withoutEdition)
  const last = parts.at(-1) ?? ''
  const portal = last.length <= 10 ? PORTALS.exec(last)?.[0] : undefined
  return portal ?? parts.reverse().find((part) => part.length <= 20 && SITE_NAME.test(part) && !title.includes(part))
}

/** A paper's own name, where the title names its digital edition: `清川日报数字报`. */
function withoutEdition(part: string): string {
  return part.trim().replace(/(?<=[报刊])(?:数字报纸?|电子报纸?|电子版|数字版)$/, '')
}
