import { createHash } from 'node:crypto'
import { type Channel, type Item, LANGUAGE } from './channel.ts'
import { archivedLinks, HISTORY_NAMESPACE } from './links.ts'
import { madeItem, maker, outletsOf } from './maker.ts'
import { clean, escapeHtml } from './text.ts'
import { finishXml, xmlCdata, xmlText } from './xml.ts'

/** The channel as Atom 1.0. `feed` marks titles and summaries as HTML, and knows neither language nor archives. */
export function atom(channel: Channel, items: Item[]): string {
  const feed = maker(channel, items, xmlText, { favicon: channel.icon })
  for (const item of items) {
    const made = madeItem(item, xmlText)
    feed.addItem({
      ...made,
      date: apart(item),
      title: xmlCdata(escapeHtml(made.title)),
      description: xmlCdata(escapeHtml(item.summary)),
      content: xmlCdata(clean(item.html)),
      author: outletsOf(item).map((name) => ({ name: xmlText(name) })),
    })
  }
  return finishXml(
    feed
      .atom1()
      .replace('<feed ', () => `<feed xml:lang="${LANGUAGE}" `)
      .replace('<link rel="self"', (self) => history(channel) + self),
  )
}

/**
 * When the item changed, so finely that it tells items apart: many commitments are published in one moment, and
 * validators take entries of one `updated` for a mistake. The digits are the item's for ever.
 */
function apart({ id, updatedAt }: Item): Date {
  const digits = createHash('sha256').update(id).digest().readUInt32BE(0) % 1_000_000
  const instant = updatedAt.toISOString().replace('Z', `${String(digits).padStart(6, '0')}Z`)
  return Object.assign(new Date(updatedAt), { toISOString: () => instant })
}

/** What `feed` writes no link for, and the mark of an archive. */
function history(channel: Channel): string {
  const links = archivedLinks(channel).filter(({ rel }) => rel !== 'self' && rel !== 'hub')
  const archive = channel.current === undefined ? '' : `<fh:archive xmlns:fh="${HISTORY_NAMESPACE}"/>`
  return archive + links.map(({ rel, href }) => `<link rel="${rel}" href="${xmlText(href)}"/>`).join('')
}
