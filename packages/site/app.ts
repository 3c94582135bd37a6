import { Hono, type Context as Request } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { BadCursor, type Published } from '#pipeline/published.ts'
import { api } from './api/api.ts'
import { docs } from './api/docs/docs.ts'
import { Failure, failureOf } from './api/problem.ts'
import { Documents } from './cache.ts'
import { READING } from './cors.ts'
import { BadFilter } from './filter.ts'
import { badCursorPage, badFilterPage, failedPage, notFoundPage } from './pages/message.ts'
import { feeds } from './routes/feeds.ts'
import { feedStyle } from './routes/feedstyle.ts'
import { icon } from './routes/icon.ts'
import { opml } from './routes/opml.ts'
import { pages } from './routes/pages.ts'
import { SECURITY_HEADERS } from './security.ts'
import type { Context, Settings } from './settings.ts'
import { withoutSlash } from './slash.ts'
import { told } from './told.ts'
import { viewOf } from './view.ts'

/** Records, one a line. */
const LINES = /^application\/x-ndjson(?:;|$)/

/** The whole HTTP application: feeds, pages and status over what is published. Reads only. */
export function site(published: Published, settings: Settings): Hono {
  const documents = new Documents(() => published.stamp(), settings.now)
  const context: Context = { ...settings, baseUrl: settings.baseUrl.replace(/\/$/, ''), published, documents }
  const app = new Hono()
  app.use(compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || LINES.test(type) }))
  app.use(secureHeaders(SECURITY_HEADERS))
  app.use(withoutSlash(context.baseUrl))
  app.route('/feeds', feeds(context))
  app.route('/', opml(context))
  app.route('/', icon())
  app.route('/', feedStyle())
  app.route('/', api(context))
  app.route('/docs', docs(context))
  app.route('/', pages(context))
  app.notFound((c) => {
    if (!['GET', 'HEAD'].includes(c.req.method)) return onlyRead(c, context)
    const failure = new Failure('not-found', 'There is nothing under this address.')
    return told(c, context.baseUrl, { failure, page: () => notFoundPage(viewOf(c, settings.now())) })
  })
  app.onError(async (error, c) => {
    const view = viewOf(c, settings.now())
    if (error instanceof BadCursor) return c.html(await badCursorPage(view), 400)
    if (error instanceof BadFilter) return c.html(await badFilterPage(view, error), 400)
    console.error(error)
    return told(c, context.baseUrl, { failure: failureOf(error), page: () => failedPage(view) })
  })
  return app
}

/** Nothing is written here; who asks what can be done is told. */
function onlyRead(c: Request, { baseUrl }: Context): Response | Promise<Response> {
  const allowed = READING.join(', ')
  c.header('Allow', allowed)
  if (c.req.method === 'OPTIONS') return c.body(null, 204)
  const failure = new Failure('method-not-allowed', `This address takes ${allowed}.`)
  return told(c, baseUrl, { failure })
}
