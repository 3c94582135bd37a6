import { Hono } from 'hono'
import { ICON_PATH } from '#feeds/channels.ts'
import { ICON_PNG } from '../icon.ts'

/** The icon that feeds name. */
export function icon(): Hono {
  const app = new Hono()
  app.get(ICON_PATH, (c) => {
    c.header('Content-Type', 'image/png')
    c.header('Cache-Control', 'public, max-age=86400')
    return c.body(ICON_PNG)
  })
  return app
}
