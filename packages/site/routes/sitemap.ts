import { Hono } from 'hono'
import { meetingPath } from '#feeds/addresses.ts'
import { escapeHtml } from '#feeds/text.ts'
import type { MeetingEntry } from '#model/entry.ts'
import type { Published } from '#pipeline/published.ts'
import { answer } from '../answer.ts'
import { pathTo } from '../pages/links.ts'
import type { Context } from '../settings.ts'

const HOURLY = 'public, max-age=3600'
/** Pages of a hundred meetings that the sitemap is made of. */
const MOST_PAGES = 20
const STANDING = ['/', '/meetings', '/commitments', '/series', '/projects', '/places', '/people', '/bodies', '/feeds']

/** `/sitemap.xml`: the lists, series, and the newest meetings, for search engines. */
export function sitemap({ baseUrl, documents, published }: Context): Hono {
  return new Hono().get('/sitemap.xml', async (c) => {
    const prepared = await documents.get('/sitemap.xml', async () => ({
      body: await addresses(baseUrl, published),
      type: 'application/xml',
      cache: HOURLY,
    }))
    return prepared === undefined ? c.notFound() : answer(c, prepared)
  })
}

async function addresses(baseUrl: string, published: Published): Promise<string> {
  const [meetings, series] = await Promise.all([newest(published), published.directory('series', { limit: 100 })])
  const entries = [
    ...STANDING.map((path) => entry(baseUrl + path)),
    ...series.items.map(({ id }) => entry(baseUrl + pathTo('series', id))),
    ...meetings.map(({ id, updatedAt }) => entry(baseUrl + meetingPath(id), updatedAt)),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`
}

async function newest(published: Published): Promise<MeetingEntry[]> {
  const all: MeetingEntry[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await published.meetings({ limit: 100, cursor })
    all.push(...items)
    if (next === undefined) break
    cursor = next
  }
  return all
}

function entry(address: string, changed?: string): string {
  const when = changed === undefined ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`
  return `<url><loc>${escapeHtml(address)}</loc>${when}</url>`
}
