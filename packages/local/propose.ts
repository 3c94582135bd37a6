import { load } from 'cheerio'
import { decode } from '#article/bytes/decode.ts'
import { divisionsNamed } from '#extract/places/gazetteer.ts'
import { SOURCE_KINDS, Source } from '#model/sources-file.ts'
import { type Visited, type VisitWorld, visit } from '#pipeline/follow/visit.ts'
import { type Found, linksOf, listingIn } from '#pipeline/follow/walk.ts'
import { WebFailure } from '#pipeline/follow/web.ts'

const DAY_MS = 86_400_000
const WHOLE_COUNTRY = '100000'
const LONGEST_DIVISION = 12

/** An entry for the sources file, what it finds now, and feeds that the page itself offers. */
export interface Proposal {
  entry: Partial<Source>
  links: Found[]
  feeds: string[]
}

/**
 * Proposes an entry for the sources file from a page, a feed or a sitemap.
 *
 * @throws {WebFailure} when it can't be had or shows no articles.
 */
export async function propose(url: string, world: VisitWorld): Promise<Proposal> {
  const page = await visit(url, {}, world)
  const text = decode(page.bytes, page.headers['content-type'])
  const $ = load(text)
  const title = $('title').first().text().trim() || new URL(page.url).hostname
  const rest = { id: idFor(page.url), name: nameFrom(title), home: homeIn(title), url: page.url, every: 'PT1H' }
  const { entry, links } = firstThatReads(page, rest)
  const feeds = $('link[rel=alternate][type*=rss], link[rel=alternate][type*=atom], link[rel=alternate][type*=feed]')
    .get()
    .flatMap((link) => URL.parse(link.attribs.href ?? '', page.url)?.href ?? [])
  return { entry: { ...entry, every: everyFor(links) }, links, feeds }
}

type Rest = Omit<Partial<Source>, 'kind'>

function firstThatReads(page: Visited, rest: Rest): { entry: Partial<Source>; links: Found[] } {
  const order = [...SOURCE_KINDS].toSorted((one) => (one === 'listing' ? 1 : -1))
  for (const kind of order) {
    const source = Source.parse({ ...rest, kind })
    try {
      const listing = listingIn(page, source)
      return { entry: { ...rest, kind }, links: linksOf(listing, source) }
    } catch (error) {
      if (!(error instanceof WebFailure) || kind === order.at(-1)) throw error
    }
  }
  throw new WebFailure('unreadable', `${page.url} is nothing of the kind.`)
}

function idFor(url: string): string {
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^www\./, '').replace(/\.(?:com|net|org)?(?:\.?cn)?$/, '')
  const folder = pathname.split('/').findLast((part) => /^[a-z][a-z0-9-]{1,20}$/i.test(part))
  const id = [host, folder]
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]{1,20}/g, '-')
  return id.replace(/^-|-$/g, '').slice(0, 60).padEnd(2, '0')
}

/** `政务要闻_江州市人民政府` is 江州市人民政府·政务要闻. */
function nameFrom(title: string): string {
  const parts = title.split(/[_|｜—-]{1,3}/).map((part) => part.trim())
  return parts.filter(Boolean).toReversed().slice(0, 2).join('·').slice(0, 100)
}

/** The code of the first division that a title names in full. */
function homeIn(title: string): string {
  for (let at = 0; at < Math.min(title.length, 100); at++) {
    for (let length = LONGEST_DIVISION; length >= 3; length--) {
      const named = divisionsNamed(title.slice(at, at + length))
      if (named.length === 1 && named[0]) return named[0].adcode
    }
  }
  return WHOLE_COUNTRY
}

/** The more days its newest ten articles span, the less often. */
function everyFor(links: Found[]): string {
  const days = links
    .flatMap(({ day, modified }) => day ?? modified?.slice(0, 10) ?? [])
    .slice(0, 10)
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return 'PT1H'
  const span = (Date.parse(last) - Date.parse(first)) / DAY_MS
  if (span <= 2) return 'PT30M'
  return span <= 14 ? 'PT2H' : 'PT12H'
}
