import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { answer } from '../answer.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'

/** The most changes that one answer gives. */
const CHANGES = 200

/**
 * `/api/v1/meetings/{id}/history`: what changed of a record, when and by which articles, newest first, as
 * `{id, sameAs?, withdrawnAt?, changes}`. An id that turned out to be another meeting has the history until then.
 */
export function history({ published }: Context): Hono {
  const app = new Hono()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }))
  app.get('/:id/history', async (c) => {
    const id = c.req.param('id')
    const changes = isId(id) ? await published.history(id, CHANGES) : []
    if (changes.length === 0) {
      c.header('Content-Type', 'application/problem+json')
      return c.body(JSON.stringify({ title: 'No meeting has this id.', status: 404 }), 404)
    }
    const gone = await published.gone(id)
    const body = {
      id,
      ...(gone?.state === 'moved' && { sameAs: gone.to }),
      ...(gone?.state === 'withdrawn' && { withdrawnAt: gone.at }),
      changes,
    }
    return answer(c, { body: JSON.stringify(body), type: 'application/json', cache: 'public, max-age=60' })
  })
  return app
}
