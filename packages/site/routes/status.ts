import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { rejectedPage, statusPage } from '../pages/status.ts'
import type { Context } from '../settings.ts'
import { viewOf } from '../view.ts'
import { cursorIn } from './asked.ts'
import { bodyOf } from './sending.ts'

const DAYS = 30
const REJECTED = 50

/** `/status`, how the system is doing as of now, and `/status/rejected`, all that was turned away. */
export function status({ published, now }: Context): Hono {
  const app = new Hono()

  app.get('/status', async (c) => {
    const view = viewOf(c, now())
    const [status, daily, sources] = await Promise.all([published.status(), published.daily(DAYS), published.sources()])
    const body = await bodyOf(statusPage(view, { status, daily, sources }))
    return answer(c, { body, type: 'text/html', cache: 'no-cache' })
  })

  app.get('/status/rejected', async (c) => {
    const view = viewOf(c, now())
    const body = await bodyOf(rejectedPage(view, await published.rejected({ limit: REJECTED, cursor: cursorIn(view) })))
    return answer(c, { body, type: 'text/html', cache: 'no-cache' })
  })
  return app
}
