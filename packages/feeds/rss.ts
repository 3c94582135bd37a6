import type { Extension } from 'feed'
import type { Channel, Item } from './channel.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { clean, escapeHtml } from './text.ts'
import { finishXml, withNext, xmlCdata, xmlText } from './xml.ts'

/**
 * The channel as RSS 2.0. `feed` writes an author without an e-mail address into `author`, which wants one; outlets go
 * into `dc:creator` instead.
 */
export function rss(channel: Channel, items: Item[]): string {
  const feed = maker(channel, items, xmlText)
  for (const item of items) {
    const made = madeItem(item, xmlText)
    feed.addItem({
      ...made,
      title: xmlCdata(made.title),
      description: xmlCdata(escapeHtml(item.summary)),
      content: xmlCdata(clean(item.html)),
      extensions: creators(item),
    })
  }
  return withNext(finishXml(feed.rss2()), '<atom:link ', channel, (href) => `<atom:link rel="next" href="${href}"/>`)
}

function creators(item: Item): Extension[] {
  const outlets = outletsOf(item)
  return outlets.length === 0 ? [] : [{ name: 'dc:creator', objects: { _text: xmlText(outlets.join('、')) } }]
}
