import { momentIn } from '../byline/moment.ts'
import { tame } from '../page/tame.ts'
import { dayIn, formOf, isSameSite, shapeOf } from './addresses.ts'
import { type Anchor, anchorsIn, type Element, type Tree, treeOf, wordsOf } from './anchors.ts'
import { fragmentsIn, recordsIn } from './embedded.ts'
import { absolute, type Link, type Listing, MAX_LINKS, type Selectors, titleFrom } from './link.ts'
import { nextPage } from './next.ts'

/** How many links of one form make a list. */
const LIST = 3
/** Shorter words are a channel's name. */
const TITLE = { characters: 8, han: 5 }
/** A date without a year, or one that is set in pieces. */
const SHORT_DATE =
  /(?<![\d.])(?:0?[1-9]|1[0-2])\s?[-/.月]\s?(?:0?[1-9]|[12]\d|3[01])\s?日?(?![\d.%])|(?:19|20)\d{2}\s?[-/.年]\s?(?:0?[1-9]|1[0-2])(?!\d)/
const OWN_SUFFIX = /\.[a-z]{3,6}$/i

/**
 * The articles that a channel page or a front page leads to, found by what lists have in common: blocks that repeat,
 * dates beside links, addresses of one shape; and the next page of the list.
 *
 * @param base address of the page.
 */
export function channelOf(html: string, base: string, selectors: Selectors = {}): Listing {
  const { markup, scripts } = tame(html)
  const $ = treeOf(`${markup}${fragmentsIn(scripts).map(tameFragment).join('')}`)
  const links = selectors.item
    ? selected($, base, selectors)
    : withRecords(articlesAmong(anchorsIn($, base), base), recordsIn(scripts, base))
  const next = selectors.next ? addressOf($(selectors.next).first().attr('href'), base) : nextPage($, scripts, base)
  return { links: links.slice(0, MAX_LINKS), more: next && next !== base ? [{ url: next }] : [] }
}

function tameFragment(fragment: string): string {
  return `<ul class="records">${tame(fragment).markup}</ul>`
}

function withRecords(links: Link[], records: Link[]): Link[] {
  const known = new Set(links.map(({ url }) => url))
  return [...links, ...records.filter(({ url }) => !known.has(url) && formOf(url) !== 'no page')]
}

/** Those of a page's links that lead to articles. */
function articlesAmong(anchors: readonly Anchor[], base: string): Link[] {
  const all = anchors.filter(({ url }) => formOf(url) !== 'no page' && url !== base)
  const sizes = countBy(
    all.filter(({ title }) => isTitle(title)),
    ({ block }) => block,
  )
  const sure = new Set(all.filter((anchor) => isSurely(anchor, base, sizes.get(anchor.block) ?? 0)))
  const shapes = countBy([...sure], ({ url }) => shapeOf(url))
  const isLike = ({ url, title }: Anchor) =>
    OWN_SUFFIX.test(new URL(url).pathname) && title.length >= TITLE.han && (shapes.get(shapeOf(url)) ?? 0) >= LIST
  return all
    .filter((anchor) => sure.has(anchor) || (isLike(anchor) && formOf(anchor.url) !== 'plain'))
    .map(({ url, title, around }) => linkOf(url, withoutDate(title), around))
}

function isSurely({ url, title, around }: Anchor, base: string, blockSize: number): boolean {
  if (!isTitle(title)) return false
  const form = formOf(url)
  const dated = hasDate(around.replace(title, ' '))
  const listed = blockSize >= LIST
  if (!isSameSite(url, base)) return dated && form !== 'plain'
  if (form === 'dated') return true
  return form === 'numbered' ? dated || listed : dated && listed && new URL(url).pathname !== '/'
}

function isTitle(title: string): boolean {
  return title.length >= TITLE.characters && (title.match(/\p{Script=Han}/gu)?.length ?? 0) >= TITLE.han
}

function hasDate(words: string): boolean {
  return momentIn(words) !== undefined || SHORT_DATE.test(words)
}

/** Where the whole item is the link, its date is part of the words. */
function withoutDate(title: string): string {
  return titleFrom(
    title
      .replace(/^[[(（]?(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?\s/, '')
      .replace(
        /\s[[(（]?(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[\])）]?$/,
        '',
      ),
  )
}

function selected($: Tree, base: string, selectors: Selectors): Link[] {
  const links = new Map<string, Link>()
  for (const item of $(selectors.item as string).get() as Element[]) {
    const link = selectors.link ? $(item).find(selectors.link).first() : $(item).find('a[href]').first()
    const anchor = link.length > 0 ? link : $(item).closest('a[href]')
    const url = addressOf(anchor.attr('href'), base)
    if (!url || links.has(url)) continue
    const date = selectors.date ? $(item).find(selectors.date).first().text() : wordsOf(item)
    links.set(url, linkOf(url, titleFrom(anchor.attr('title') ?? anchor.text()), date))
  }
  return [...links.values()]
}

function linkOf(url: string, title: string, around: string): Link {
  const day = momentIn(around.replace(title, ' '))?.slice(0, 10) ?? dayIn(url)
  return { url, title, ...(day && { day }) }
}

function addressOf(href: string | undefined, base: string): string | undefined {
  return href === undefined ? undefined : absolute(href, base)
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
