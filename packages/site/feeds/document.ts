import { type Channel, type Item, lastChange } from '#feeds/channel.ts'
import { channel, sourcesChannel } from '#feeds/channels.ts'
import { FORMATS, type Format, render } from '#feeds/render.ts'
import { sourceItems } from '#feeds/sources.ts'
import type { Document } from '../cache.ts'
import { filterInWords } from '../filter.ts'
import type { Context } from '../settings.ts'
import { type Asked, shown } from './shown.ts'
import { spelled } from './spelled.ts'

const NEWEST = 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400'
/** A hub looks right after it is told, and takes what it gets for all there is: caches on the way may keep nothing old. */
const TOLD = 'public, max-age=300, s-maxage=60, stale-if-error=86400'
/** An archive changes only where a record is corrected. */
const ARCHIVE = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400'

/** The feed that is asked for, as a document. */
export async function feedDocument(context: Context, asked: Asked): Promise<Document> {
  const page = await shown(context, asked)
  const filter = spelled(asked.filter, page.names)
  const words = await filterInWords(filter, context.published)
  return document(asked.format, channel({ ...asked, filter }, { words, older: page.older }, context), page.items)
}

/** The feed of sources that failed or dried up. */
export async function sourcesDocument(context: Context, format: Exclude<Format, 'ics'>): Promise<Document> {
  const items = sourceItems(await context.published.sources(), context.baseUrl)
  return document(format, sourcesChannel(format, context), items)
}

function document(format: Format, self: Channel, items: Item[]): Document {
  return {
    body: render(format, self, items),
    type: FORMATS[format].type,
    cache: cacheOf(self),
    changedAt: lastChange(items),
    links: linksOf(format, self),
  }
}

function cacheOf({ current, hub }: Channel): string {
  if (current !== undefined) return ARCHIVE
  return hub === undefined ? NEWEST : TOLD
}

/** What the document says of itself, for programs that read no further than the header. */
function linksOf(format: Format, { self, hub, current, older, home }: Channel): string[] {
  const links = [`<${self}>; rel="self"`, `<${home}>; rel="alternate"; type="text/html"`]
  if (hub !== undefined) links.push(`<${hub}>; rel="hub"`)
  if (current !== undefined && format !== 'json') links.push(`<${current}>; rel="current"`)
  if (older !== undefined) links.push(`<${older}>; rel="${format === 'json' ? 'next' : 'prev-archive'}"`)
  return links
}
