import { Hono } from 'hono'
import type { Context } from '../settings.ts'
import { article } from './article.ts'
import { assets } from './assets.ts'
import { builder } from './builder.ts'
import { commitment } from './commitment.ts'
import { directories } from './directories.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { lists } from './lists.ts'
import { meeting } from './meeting.ts'
import { robots } from './robots.ts'
import { search } from './search.ts'
import { sitemap } from './sitemap.ts'
import { status } from './status.ts'
import { FORM_PATHS, tidy } from './tidy.ts'

/** Everything that people look at. */
export function pages(context: Context): Hono {
  const app = new Hono()
  app.on('GET', FORM_PATHS, tidy)
  for (const room of [
    home,
    lists,
    search,
    meeting,
    history,
    article,
    commitment,
    directories,
    builder,
    status,
    robots,
    sitemap,
  ]) {
    app.route('/', room(context))
  }
  app.route('/', assets())
  return app
}
