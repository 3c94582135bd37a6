import { Hono } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { BadCursor, type Published } from '#pipeline/published.ts'
import { api } from './api/api.ts'
import { Documents } from './cache.ts'
import { badCursorPage, failedPage, notFoundPage } from './pages/message.ts'
import { assets } from './routes/assets.ts'
import { feeds } from './routes/feeds.ts'
import { home } from './routes/home.ts'
import { meeting } from './routes/meeting.ts'
import { status } from './routes/status.ts'
import { SECURITY_HEADERS } from './security.ts'
import type { Context, Settings } from './settings.ts'

/** Records, one a line. */
const LINES = /^application\/x-ndjson(?:;|$)/

/** The whole HTTP application: feeds, pages and status over what is published. Reads only. */
export function site(published: Published, settings: Settings): Hono {
  const documents = new Documents(() => published.stamp(), settings.now)
  const context: Context = { ...settings, baseUrl: settings.baseUrl.replace(/\/$/, ''), published, documents }
  const app = new Hono()
  app.use(compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || LINES.test(type) }))
  app.use(secureHeaders(SECURITY_HEADERS))
  app.route('/feeds', feeds(context))
  app.route('/', home(context))
  app.route('/meetings', meeting(context))
  app.route('/', api(context))
  app.route('/status', status(context))
  app.route('/', assets())
  app.notFound(async (c) => c.html(await notFoundPage(), 404))
  app.onError(async (error, c) => {
    if (error instanceof BadCursor) return c.html(await badCursorPage(), 400)
    console.error(error)
    c.header('Cache-Control', 'no-store')
    return c.html(await failedPage(), 500)
  })
  return app
}
