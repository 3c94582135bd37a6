import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { BadCursor, type Published } from '#pipeline/published.ts'
import { Documents } from './cache.ts'
import { badCursorPage, failedPage, notFoundPage } from './pages/message.ts'
import { assets } from './routes/assets.ts'
import { feeds } from './routes/feeds.ts'
import { history } from './routes/history.ts'
import { home } from './routes/home.ts'
import { meeting } from './routes/meeting.ts'
import { status } from './routes/status.ts'
import { SECURITY_HEADERS } from './security.ts'
import type { Context, Settings } from './settings.ts'

/** The whole HTTP application: feeds, pages and status over what is published. Reads only. */
export function site(published: Published, settings: Settings): Hono {
  const documents = new Documents(() => published.stamp(), settings.now)
  const context: Context = { ...settings, baseUrl: settings.baseUrl.replace(/\/$/, ''), published, documents }
  const app = new Hono()
  app.use(compress())
  app.use(secureHeaders(SECURITY_HEADERS))
  app.route('/feeds', feeds(context))
  app.route('/', home(context))
  app.route('/meetings', meeting(context))
  app.route('/api/v1/meetings', history(context))
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
