import { absolute, type Link, type Listing, MAX_LINKS, titleFrom } from './link.ts'

/** Parts of a sitemap index that are gone through at most, the newest first. */
const MAX_PARTS = 50
/** Entries beyond this length are no entries. */
const MAX_ENTRY = 20_000
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/**
 * The pages of a sitemap, or the parts of an index of sitemaps; news sitemaps too. Entries are cut out of the text
 * without a tree of it: a sitemap may have 50,000, and a hostile one nest them as deeply as it likes.
 * https://www.sitemaps.org/protocol.html
 *
 * @throws {Error} when it is none.
 */
export function sitemapOf(text: string, base: string): Listing {
  const isIndex = /<sitemapindex[\s>]/.test(text)
  if (!isIndex && !/<urlset[\s>]/.test(text)) throw new Error('It is no sitemap.')
  const entries = entriesOf(text, isIndex ? 'sitemap' : 'url').flatMap((entry) => linkOf(entry, base) ?? [])
  const newest = entries.toSorted((one, other) => ((one.modified ?? '') < (other.modified ?? '') ? 1 : -1))
  if (isIndex) return { links: [], more: newest.slice(0, MAX_PARTS).map(({ title: _none, ...part }) => part) }
  return { links: newest.slice(0, MAX_LINKS), more: [] }
}

/** What stands between each start and end tag of a name. */
function entriesOf(text: string, name: string): string[] {
  return text
    .split(`<${name}>`)
    .slice(1)
    .map((rest) => rest.slice(0, MAX_ENTRY).split(`</${name}>`, 1)[0] as string)
}

function linkOf(entry: string, base: string): Link | undefined {
  const loc = field(entry, 'loc')
  const url = loc && absolute(loc, base)
  if (!url) return undefined
  const at = Date.parse(field(entry, 'lastmod') || field(entry, 'news:publication_date'))
  const link: Link = { url, title: titleFrom(field(entry, 'news:title')) }
  return Number.isNaN(at) ? link : { ...link, modified: new Date(at).toISOString() }
}

function field(entry: string, name: string): string {
  const from = entry.indexOf(`<${name}>`)
  const to = entry.indexOf(`</${name}>`, from)
  if (from < 0 || to < 0) return ''
  const content = entry.slice(from + name.length + 2, to).trim()
  const data = /^<!\[CDATA\[([^\]]{0,5000})\]\]>$/.exec(content)?.[1]
  return data ?? content.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] as string)
}
