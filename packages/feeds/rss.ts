import type { Extension } from 'feed'
import { type Channel, type Item, REST } from './channel.ts'
import { archivedLinks, HISTORY_NAMESPACE } from './links.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { clean, escapeHtml } from './text.ts'
import { finishXml, xmlCdata, xmlText } from './xml.ts'

/**
 * The channel as RSS 2.0. `feed` writes an author without an e-mail address into `author`, which wants one; outlets go
 * into `dc:creator` instead. Of links it knows only two.
 */
export function rss(channel: Channel, items: Item[]): string {
  const feed = maker(channel, items, xmlText, { ttl: REST, image: channel.icon })
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
  for (const extension of history(channel)) feed.addExtension(extension)
  return finishXml(feed.rss2())
}

/** An element's name and what it holds; `feed` puts them in place of what it would have written under that name. */
function history(channel: Channel): Extension[] {
  const links = archivedLinks(channel).map(({ rel, href }) => ({
    _attributes: { rel, href: xmlText(href), ...(rel !== 'hub' && { type: 'application/rss+xml' }) },
  }))
  const archive = { name: 'fh:archive', objects: { _attributes: { 'xmlns:fh': HISTORY_NAMESPACE } } }
  // The type of `objects` leaves out the list that an element occurring several times is written from.
  const all: Extension = { name: 'atom:link', objects: links as unknown as Extension['objects'] }
  return channel.current === undefined ? [all] : [all, archive]
}

function creators(item: Item): Extension[] {
  const outlets = outletsOf(item)
  return outlets.length === 0 ? [] : [{ name: 'dc:creator', objects: { _text: xmlText(outlets.join('、')) } }]
}
