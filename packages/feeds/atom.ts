import { type Channel, type Item, LANGUAGE } from './channel.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { clean, escapeHtml } from './text.ts'
import { finishXml, withNext, xmlCdata, xmlText } from './xml.ts'

/** The channel as Atom 1.0. `feed` marks titles and summaries as HTML, and knows no language. */
export function atom(channel: Channel, items: Item[]): string {
  const feed = maker(channel, items, xmlText)
  for (const item of items) {
    const made = madeItem(item, xmlText)
    feed.addItem({
      ...made,
      title: xmlCdata(escapeHtml(made.title)),
      description: xmlCdata(escapeHtml(item.summary)),
      content: xmlCdata(clean(item.html)),
      author: outletsOf(item).map((name) => ({ name: xmlText(name) })),
    })
  }
  const document = finishXml(feed.atom1()).replace('<feed ', `<feed xml:lang="${LANGUAGE}" `)
  return withNext(document, '<link rel="self"', channel, (href) => `<link rel="next" href="${href}"/>`)
}
