import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { ICON, ICON_PATH, STYLE, STYLE_PATH } from '../assets.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The style sheet and the icon; their addresses change with their content. */
export function assets(): Hono {
  const app = new Hono()
  app.get(STYLE_PATH, (c) => answer(c, { body: STYLE, type: 'text/css', cache: FOR_EVER }))
  app.get(ICON_PATH, (c) => answer(c, { body: ICON, type: 'image/svg+xml', cache: FOR_EVER }))
  app.get('/favicon.ico', (c) => c.redirect(ICON_PATH, 302))
  return app
}
