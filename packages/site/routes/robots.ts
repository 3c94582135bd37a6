import { Hono } from 'hono'
import { meetingPath } from '#feeds/addresses.ts'
import { escapeHtml } from '#feeds/text.ts'
import type { MeetingEntry } from '#model/entry.ts'
import { answer } from '../answer.ts'
import { pathTo } from '../pages/links.ts'
import type { Context } from '../settings.ts'

const DAILY = 'public, max-age=3600'
/** Pages of a hundred that the sitemap is made of. */
const MOST_PAGES = 20
const STANDING = ['/', '/meetings', '/commitments', '/series', '/projects', '/places', '/people', '/bodies', '/feeds']

/** What search engines and browsers ask for: `/robots.txt`, `/sitemap.xml` of the newest meetings, `/opensearch.xml`. */
export function robots(context: Context): Hono {
  const { baseUrl, documents, published } = context
  const app = new Hono()

  app.get('/robots.txt', (c) =>
    answer(c, {
      body: `User-agent: *\nAllow: /\nDisallow: /status\nDisallow: /search\nSitemap: ${baseUrl}/sitemap.xml\n`,
      type: 'text/plain',
      cache: DAILY,
    }),
  )

  app.get('/sitemap.xml', async (c) => {
    const prepared = await documents.get('/sitemap.xml', async () => ({
      body: await sitemap(),
      type: 'application/xml',
      cache: DAILY,
    }))
    return prepared === undefined ? c.notFound() : answer(c, prepared)
  })

  app.get('/opensearch.xml', (c) =>
    answer(c, { body: searchDescription(baseUrl), type: 'application/opensearchdescription+xml', cache: DAILY }),
  )

  async function sitemap(): Promise<string> {
    const [meetings, series] = await Promise.all([newest(), published.directory('series', { limit: 100 })])
    const addresses = [
      ...STANDING.map((path) => entry(baseUrl + path)),
      ...series.items.map(({ id }) => entry(baseUrl + pathTo('series', id))),
      ...meetings.map(({ id, updatedAt }) => entry(baseUrl + meetingPath(id), updatedAt)),
    ]
    return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`
  }

  async function newest(): Promise<MeetingEntry[]> {
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
  return app
}

function entry(address: string, changed?: string): string {
  const when = changed === undefined ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`
  return `<url><loc>${escapeHtml(address)}</loc>${when}</url>`
}

function searchDescription(baseUrl: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>会讯</ShortName><Description>会议与承诺</Description><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${escapeHtml(baseUrl)}/search?q={searchTerms}"/></OpenSearchDescription>
`
}
