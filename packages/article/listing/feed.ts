import { parseFeed } from 'feedsmith'
import { absolute, type Link, type Listing, MAX_LINKS, titleFrom } from './link.ts'

/**
 * The articles of a feed: RSS, Atom, RDF or JSON Feed.
 *
 * @throws {Error} when it is none of them.
 */
export function feedOf(text: string, base: string): Listing {
  const { links, next } = readFeed(text)
  const more = next && absolute(next, base)
  return {
    links: links.slice(0, MAX_LINKS).flatMap(({ href, title, modified }) => {
      const url = href === undefined ? undefined : absolute(href, base)
      const at = Date.parse(modified ?? '')
      if (!url) return []
      const link: Link = { url, title: titleFrom((title ?? '').replace(/<[^<>]{0,200}>/g, '')) }
      return Number.isNaN(at) ? [link] : [{ ...link, modified: new Date(at).toISOString() }]
    }),
    more: more ? [{ url: more }] : [],
  }
}

interface Item {
  href: string | undefined
  title: string | undefined
  modified: string | undefined
}

function readFeed(text: string): { links: Item[]; next: string | undefined } {
  const { format, feed } = parseFeed(text.replace(/<!DOCTYPE[^>[]{0,200}(?:\[[^\]]{0,20000}\])?\s{0,10}>/i, ''))
  if (format === 'json') {
    const items = (feed.items ?? []).map((item) => ({
      href: item.url ?? item.external_url ?? (isAddress(item.id) ? item.id : undefined),
      title: item.title,
      modified: item.date_modified ?? item.date_published,
    }))
    return { links: items, next: feed.next_url }
  }
  if (format === 'atom') {
    const items = (feed.entries ?? []).map((entry) => ({
      href: pageAmong(entry.links) ?? (isAddress(entry.id) ? entry.id : undefined),
      title: entry.title?.value,
      modified: entry.updated ?? entry.published,
    }))
    return { links: items, next: feed.links?.find(({ rel }) => rel === 'next')?.href }
  }
  if (format === 'rdf') {
    const items = (feed.items ?? []).map((item) => ({
      href: item.link ?? item.rdf?.about,
      title: item.title,
      modified: item.dc?.dates?.[0],
    }))
    return { links: items, next: undefined }
  }
  const items = (feed.items ?? []).map((item) => ({
    href: item.link ?? (isAddress(item.guid?.value) ? item.guid?.value : undefined),
    title: item.title,
    modified: item.atom?.updated ?? item.pubDate ?? item.dc?.dates?.[0],
  }))
  return { links: items, next: feed.atom?.links?.find(({ rel }) => rel === 'next')?.href }
}

function pageAmong(links: { href?: string; rel?: string }[] | undefined): string | undefined {
  return (links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links?.[0])?.href
}

function isAddress(id: string | undefined): boolean {
  return /^https?:\/\//i.test(id ?? '')
}
