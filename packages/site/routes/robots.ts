import { Hono } from 'hono'
import { escapeHtml } from '#feeds/text.ts'
import { answer } from '../answer.ts'
import type { Context } from '../settings.ts'

const DAILY = 'public, max-age=86400'

/** What search engines and browsers ask for once a day: `/robots.txt` and `/opensearch.xml`. */
export function robots({ baseUrl }: Context): Hono {
  const app = new Hono()
  app.get('/robots.txt', (c) =>
    answer(c, {
      body: `User-agent: *\nAllow: /\nDisallow: /status\nDisallow: /search\nSitemap: ${baseUrl}/sitemap.xml\n`,
      type: 'text/plain',
      cache: DAILY,
    }),
  )
  app.get('/opensearch.xml', (c) =>
    answer(c, { body: searchDescription(baseUrl), type: 'application/opensearchdescription+xml', cache: DAILY }),
  )
  return app
}

function searchDescription(baseUrl: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>会讯</ShortName><Description>会议与承诺</Description><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${escapeHtml(baseUrl)}/search?q={searchTerms}"/></OpenSearchDescription>
`
}
