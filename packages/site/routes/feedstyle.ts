import { Hono } from 'hono'
import { FEED_STYLE_PATH } from '#feeds/xml.ts'
import { answer } from '../answer.ts'
import { FEED } from '../style/feed.ts'

/** The style sheet that RSS and Atom name, for who opens one in a browser. */
export function feedStyle(): Hono {
  const app = new Hono()
  app.get(FEED_STYLE_PATH, (c) => answer(c, { body: FEED, type: 'text/css', cache: 'public, max-age=86400' }))
  return app
}
