import { type Channel, type Item, LANGUAGE, PUBLISHER } from './channel.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { clean } from './text.ts'

/** The channel as JSON Feed 1.1. `feed` writes 1.0, which knows one author, no language and no second page. */
export function json(channel: Channel, items: Item[]): string {
  const feed = maker(channel, items, clean)
  for (const item of items) {
    feed.addItem({ ...madeItem(item, clean), description: clean(item.summary), content: clean(item.html) })
  }
  const { items: madeItems, ...made } = JSON.parse(feed.json1())
  return JSON.stringify({
    ...made,
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: channel.self,
    next_url: channel.next,
    language: LANGUAGE,
    author: undefined,
    authors: [{ name: PUBLISHER, url: channel.home }],
    items: items.map((item, index) => ({ ...madeItems[index], ...authors(item) })),
  })
}

function authors(item: Item): { authors?: { name: string }[] } {
  const outlets = outletsOf(item)
  return outlets.length === 0 ? {} : { authors: outlets.map((name) => ({ name })) }
}
