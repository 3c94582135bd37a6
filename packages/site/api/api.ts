import { Hono, type Context as Request } from 'hono'
import { BadCursor } from '#pipeline/published.ts'
import { answer } from '../answer.ts'
import { OPEN, READING } from '../cors.ts'
import type { Context } from '../settings.ts'
import { accepts } from './accept.ts'
import { documentOf } from './document.ts'
import { Elsewhere, moved } from './endpoint.ts'
import { ENDPOINTS } from './endpoints.ts'
import { Failure, failureOf, problem } from './problem.ts'
import { API } from './route.ts'

/** `/api/v1/…` and `/openapi.json`; `/api` and `/api/v1` alone lead to the documentation. Whatever goes wrong is told as problem details (RFC 9457). */
export function api(context: Context): Hono {
  const app = new Hono()
  app.use(`${API}/*`, OPEN)
  app.use('/openapi.json', OPEN)
  for (const { route, types, handle } of ENDPOINTS) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.get(path, (c) => {
      const header = c.req.header('Accept')
      if (types.some((type) => accepts(header, type))) return handle(c, context)
      throw new Failure('not-acceptable', `This address answers with ${types.join(' or ')}.`)
    })
    app.all(path, readOnly)
  }
  let document: string | undefined
  app.get('/openapi.json', (c) => {
    document ??= JSON.stringify(documentOf(ENDPOINTS, context.baseUrl))
    return answer(c, { body: document, type: 'application/json', cache: 'public, max-age=300' })
  })
  app.all('/openapi.json', readOnly)
  for (const path of ['/api', API]) app.get(path, (c) => c.redirect('/docs', 302))
  app.all(`${API}/*`, () => {
    throw new Failure('not-found', 'The API has no such address. /openapi.json lists them all.')
  })
  app.onError((error, c) => {
    if (error instanceof Elsewhere) return moved(c, context, error)
    return problem(c, context.baseUrl, toldOf(error))
  })
  return app
}

function readOnly(c: Request): never {
  c.header('Allow', READING.join(', '))
  throw new Failure('method-not-allowed', `This address takes ${READING.join(', ')}.`)
}

function toldOf(error: Error): Failure {
  if (error instanceof Failure) return error
  if (error instanceof BadCursor) return new Failure('bad-cursor', error.message, { cause: error })
  console.error(error)
  return failureOf(error)
}
