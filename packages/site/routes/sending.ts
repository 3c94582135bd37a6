import type { Context as Request } from 'hono'
import { clean } from '#feeds/text.ts'
import { answer } from '../answer.ts'
import type { Html } from '../pages/html.ts'
import type { Context } from '../settings.ts'
import { type View, viewOf } from '../view.ts'

export const PAGE_CACHE = 'public, max-age=60'

/** Sends a page, out of memory where nothing has changed since it was made; without one, what `otherwise` says. */
export async function sendPage(
  c: Request,
  context: Context,
  make: (view: View) => Promise<Html | undefined>,
  otherwise?: (view: View) => Promise<Response>,
): Promise<Response> {
  const view = viewOf(c, context.now())
  const prepared = await context.documents.get(`${view.path}?${view.query}`, async () => {
    const page = await make(view)
    return page && { body: await bodyOf(page), type: 'text/html', cache: PAGE_CACHE }
  })
  if (prepared !== undefined) return answer(c, prepared)
  return otherwise === undefined ? c.notFound() : otherwise(view)
}

/** A page's markup, without characters that no document should carry. */
export async function bodyOf(page: Html): Promise<string> {
  return clean(String(await page))
}
