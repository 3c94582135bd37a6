import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { OPEN } from '../cors.ts'
import { opmlDocument } from '../feeds/opml.ts'
import type { Context } from '../settings.ts'

const PATH = '/opml.xml'

/** `/opml.xml`: the feeds, for a reader to take in at once. */
export function opml(context: Context): Hono {
  const app = new Hono()
  app.use(PATH, OPEN)
  app.get(PATH, async (c) => {
    const prepared = await context.documents.get(PATH, () => opmlDocument(context))
    return prepared === undefined ? c.notFound() : answer(c, prepared)
  })
  return app
}
