/** An article that a channel page, a feed or a sitemap leads to. */
export interface Link {
  /** Absolute, http or https. */
  url: string
  /** Its headline there, empty where only the address is given. */
  title: string
  /** Day that stands beside it or in its address, `2024-03-18`. */
  day?: string
  /** ISO instant since when the article is as it is now, as far as feed or sitemap say so. */
  modified?: string
}

/** What a page leads to, in its order. */
export interface Listing {
  links: Link[]
  /** Pages that go on with the list: the next one of a channel, the parts of a sitemap index, the newest first. */
  more: Part[]
}

/** A page that goes on with a list. */
export interface Part {
  url: string
  /** ISO instant of its last change, as far as it is said. */
  modified?: string
}

/** CSS, for pages whose lists are not found by themselves. */
export interface Selectors {
  /** What holds one article each. */
  item?: string | undefined
  /** The link in an item. */
  link?: string | undefined
  /** The date in an item. */
  date?: string | undefined
  /** The link to the next page. */
  next?: string | undefined
}

/** Articles that are taken from one page at most. */
export const MAX_LINKS = 2000
const MAX_TITLE = 200

/** The absolute address that a page at `base` means, without its fragment; `undefined` for what leads to no page. */
export function absolute(href: string, base: string): string | undefined {
  // Pages that were put together from others escape an address twice.
  const url = URL.parse(href.trim().replaceAll('&amp;', '&'), base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined
  url.hash = ''
  return url.href
}

/** Words as a title has them: on one line, without the marks of a list. */
export function titleFrom(words: string): string {
  return words
    .replace(/[\s\u3000\u200b]{1,500}/g, ' ')
    .trim()
    .replace(/^[·•▪■●◆>»\-—]{1,5}\s?/, '')
    .slice(0, MAX_TITLE)
    .toWellFormed()
}
