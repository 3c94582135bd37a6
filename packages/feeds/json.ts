import { type Channel, type Item, LANGUAGE, PUBLISHER } from './channel.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { recordText } from './recordtext.ts'
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
  const head = {
    ...made,
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: channel.self,
    next_url: channel.older,
    favicon: channel.icon,
    language: LANGUAGE,
    author: undefined,
    authors: [{ name: PUBLISHER, url: channel.home }],
    hubs: channel.hub === undefined ? undefined : [{ type: 'WebSub', url: channel.hub }],
  }
  const texts = items.map((item, index) => itemText({ ...madeItems[index], ...authors(item) }, item, channel))
  return `${JSON.stringify(head).slice(0, -1)},"items":[${texts.join(',')}]}`
}

function authors(item: Item): { authors?: { name: string }[] } {
  const outlets = outletsOf(item)
  return outlets.length === 0 ? {} : { authors: outlets.map((name) => ({ name })) }
}

/** An item as JSON, with the text of its record, which is made once, as its last member. */
function itemText(made: object, { record }: Item, { about }: Channel): string {
  const text = JSON.stringify(made)
  if (record === undefined) return text
  const extension = `{"about":${JSON.stringify(about)},${recordText(record).slice(1)}`
  return `${text.slice(0, -1)},"_huixun":${extension}}`
}
