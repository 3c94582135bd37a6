import { Hono } from 'hono'
import { answer } from '../../answer.ts'
import type { Context } from '../../settings.ts'
import { viewOf } from '../../view.ts'
import { documentOf } from '../document.ts'
import { ENDPOINTS } from '../endpoints.ts'
import { docsPage } from './page.ts'
import { samplesOf } from './samples.ts'

/** `/docs`, in Chinese or with `?lang=en` in English. */
export function docs({ published, documents, baseUrl, now }: Context): Hono {
  const app = new Hono()
  app.get('/', async (c) => {
    const asked = viewOf(c, now())
    const view = { ...asked, query: new URLSearchParams(asked.language === 'zh' ? '' : { lang: asked.language }) }
    const made = await documents.get(`/docs ${view.language}`, async () => {
      const document = documentOf(ENDPOINTS, baseUrl)
      const page = docsPage(view, { document, endpoints: ENDPOINTS, baseUrl, samples: await samplesOf(published) })
      return { body: String(await page), type: 'text/html', cache: 'public, max-age=300' }
    })
    return made === undefined ? c.notFound() : answer(c, made)
  })
  return app
}
