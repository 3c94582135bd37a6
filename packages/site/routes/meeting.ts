import { Hono, type Context as Request } from 'hono'
import { meetingPath } from '#feeds/addresses.ts'
import { answer } from '../answer.ts'
import { meetingPage } from '../pages/meeting.ts'
import { withdrawnPage } from '../pages/message.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'

const CACHE = 'public, max-age=60'

/**
 * `/meetings/{id}`, one record for people. An id that turned out to be another meeting leads there (301), one that no
 * article reports any more is gone (410).
 */
export function meeting({ published, baseUrl }: Context): Hono {
  const app = new Hono()

  async function elsewhere(c: Request, id: string): Promise<Response> {
    const gone = await published.gone(id)
    if (gone === undefined) return c.notFound()
    c.header('Cache-Control', CACHE)
    if (gone.state === 'moved') return c.redirect(meetingPath(gone.to), 301)
    return c.html(await withdrawnPage(gone.at), 410)
  }

  app.get('/:id', async (c) => {
    const id = c.req.param('id')
    if (!isId(id)) return c.notFound()
    const record = await published.meeting(id)
    if (record === undefined) return elsewhere(c, id)
    const page = meetingPage(record, baseUrl)
    return answer(c, { body: String(await page), type: 'text/html', cache: CACHE })
  })
  return app
}
