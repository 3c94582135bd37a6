import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { statusPage } from '../pages/status.ts'
import type { Context } from '../settings.ts'

/** `/status`, how the system is doing. */
export function status({ published, now }: Context): Hono {
  const app = new Hono()
  app.get('/', async (c) => {
    const page = statusPage(await published.status(), now())
    return answer(c, { body: String(await page), type: 'text/html', cache: 'no-cache' })
  })
  return app
}
