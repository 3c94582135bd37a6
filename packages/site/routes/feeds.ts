import { Hono, type Context as Request } from 'hono'
import { feedPath, filterQuery, withQuery } from '#feeds/addresses.ts'
import { FEEDS, type FeedName } from '#feeds/channels.ts'
import { FORMATS, type Format } from '#feeds/render.ts'
import { BadCursor } from '#pipeline/published.ts'
import { answer } from '../answer.ts'
import { Failure } from '../api/problem.ts'
import type { Document } from '../cache.ts'
import { OPEN } from '../cors.ts'
import { feedDocument, sourcesDocument } from '../feeds/document.ts'
import { BadFilter, filterOf } from '../filter.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'
import { told } from '../told.ts'

/**
 * `/feeds/{feed}.{format}`: each feed in each format, with any filter; `?cursor=`, as a document gives it, for the items
 * before those that it shows. Parameters that mean nothing change nothing. What can't be understood is answered with 400
 * and a sentence: as problem details (RFC 9457) where a JSON feed was asked for, as plain text elsewhere.
 */
export function feeds(context: Context): Hono {
  const app = new Hono()
  app.use(OPEN)

  async function send(c: Request, address: string, make: () => Promise<Document>): Promise<Response> {
    const prepared = await context.documents.get(address, make)
    return prepared === undefined ? c.notFound() : answer(c, prepared)
  }

  for (const format of Object.keys(FORMATS) as Format[]) {
    for (const feed of Object.keys(FEEDS) as FeedName[]) {
      app.get(`/${feed}.${format}`, (c) => {
        const { searchParams } = new URL(c.req.url)
        // As its address has it, so that whoever asks first does not settle how it is spelled for all.
        const filter = filterOf(new URLSearchParams(filterQuery(filterOf(searchParams))))
        const cursor = cursorOf(searchParams.get('cursor') ?? undefined)
        const address = feedPath(feed, format, filter)
        const page = cursor === undefined ? '' : `cursor=${cursor}`
        return send(c, withQuery(address, page), () => feedDocument(context, { feed, format, filter, cursor }))
      })
    }
    if (format !== 'ics') {
      app.get(`/sources.${format}`, (c) => send(c, feedPath('sources', format), () => sourcesDocument(context, format)))
    }
  }

  app.onError((error, c) => {
    const refused = refusalOf(error)
    if (refused === undefined) throw error
    return told(c, context.baseUrl, refused)
  })
  return app
}

/** What is wrong with a request, in English and in Chinese. */
function refusalOf(error: unknown): { failure: Failure; chinese: string } | undefined {
  if (error instanceof BadFilter) {
    const { message, parameter, inChinese } = error
    return { failure: new Failure('bad-filter', message, { parameter }), chinese: inChinese }
  }
  if (!(error instanceof BadCursor)) return undefined
  const failure = new Failure('bad-cursor', error.message, { parameter: 'cursor' })
  return { failure, chinese: '翻页位置无效，请从最新一页开始。' }
}
