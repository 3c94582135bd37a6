import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { meetingPage } from '../pages/meeting.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'

/** `/meetings/{id}`, one record for people. */
export function meeting({ published, baseUrl }: Context): Hono {
  const app = new Hono()
  app.get('/:id', async (c) => {
    const id = c.req.param('id')
    const record = isId(id) ? await published.meeting(id) : undefined
    if (record === undefined) return c.notFound()
    const page = meetingPage(record, baseUrl)
    return answer(c, { body: String(await page), type: 'text/html', cache: 'public, max-age=60' })
  })
  return app
}
