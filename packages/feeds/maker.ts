import { Feed, type Item as FeedItem, type FeedOptions } from 'feed'
import { type Channel, type Item, LANGUAGE, lastChange, PUBLISHER } from './channel.ts'
import { isShown, oneLine } from './text.ts'

/** How a format wants text that it carries as text: escaped for XML, or as it is. */
export type Wording = (text: string) => string

/** The `feed` package's feed for this channel, without items yet. Its clock is never asked. */
export function maker(channel: Channel, items: Item[], wording: Wording, more: Partial<FeedOptions> = {}): Feed {
  return new Feed({
    id: channel.id,
    title: wording(oneLine(channel.title)),
    description: wording(oneLine(channel.description)),
    link: channel.home,
    feed: channel.self,
    language: LANGUAGE,
    updated: lastChange(items),
    generator: 'Huixun',
    author: { name: PUBLISHER, link: channel.home },
    ...(channel.hub !== undefined && { hub: channel.hub }),
    ...more,
  })
}

/** The outlets of an item, those left out of whose name nothing can be shown. */
export function outletsOf(item: Item): string[] {
  return item.authors.filter(isShown).map(oneLine)
}

/** What every format's item has alike. */
export function madeItem(item: Item, wording: Wording): FeedItem {
  return {
    id: item.id,
    link: item.url,
    title: oneLine(item.title),
    date: item.updatedAt,
    published: item.publishedAt,
    category: item.categories
      .filter(({ label }) => isShown(label))
      .map((category) => ({
        name: wording(oneLine(category.label)),
        term: wording(oneLine(category.term)),
        scheme: category.scheme,
        domain: category.scheme,
      })),
  }
}
