import { type Channel, type Item, LANGUAGE, PUBLISHER } from './channel.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { clean } from './text.ts'

/**
 * The channel as JSON Feed 1.1, each item with its whole record under `_huixun`. `feed` writes 1.0, which knows one author,
 * no language and no second page.
 */
export function json(channel: Channel, items: Item[]): string {
  const feed = maker(channel, items, clean, { image: channel.icon })
  for (const item of items) {
    feed.addItem({ ...madeItem(item, clean), description: clean(item.summary), content: clean(item.html) })
  }
  const { items: madeItems, ...made } = JSON.parse(feed.json1())
  const document = {
    ...made,
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: channel.self,
    next_url: channel.older,
    favicon: channel.icon,
    language: LANGUAGE,
    author: undefined,
    authors: [{ name: PUBLISHER, url: channel.home }],
    hubs: channel.hub === undefined ? undefined : [{ type: 'WebSub', url: channel.hub }],
    items: items.map((item, index) => ({ ...madeItems[index], ...authors(item), ...extension(item, channel) })),
  }
  return JSON.stringify(document)
}

function authors(item: Item): { authors?: { name: string }[] } {
  const outlets = outletsOf(item)
  return outlets.length === 0 ? {} : { authors: outlets.map((name) => ({ name })) }
}

function extension({ record }: Item, { about }: Channel): { _huixun?: object } {
  return record === undefined ? {} : { _huixun: { about, ...cleaned(record) } }
}

/** The record without what some parsers stumble over, such as half a character. */
function cleaned(record: object): object {
  return JSON.parse(JSON.stringify(record, (_, value) => (typeof value === 'string' ? clean(value) : value)))
}
