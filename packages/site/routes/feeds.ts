import { Hono, type Context as Request } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { feedPath, filterQuery, withQuery } from '#feeds/addresses.ts'
import { FEEDS, type FeedName } from '#feeds/channels.ts'
import { FORMATS, type Format } from '#feeds/render.ts'
import { BadCursor } from '#pipeline/published.ts'
import { answer, type Negotiated } from '../answer.ts'
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

  async function send(c: Request, format: Format, address: string, make: () => Promise<Document>): Promise<Response> {
    const prepared = await context.documents.get(address, make)
    return prepared === undefined ? c.notFound() : answer(c, prepared, typeFor(c, format))
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
        return send(c, format, withQuery(address, page), () => feedDocument(context, { feed, format, filter, cursor }))
      })
    }
    if (format !== 'ics') {
      app.get(`/sources.${format}`, (c) =>
        send(c, format, feedPath('sources', format), () => sourcesDocument(context, format)),
      )
    }
  }

  app.onError((error, c) => {
    const refused = refusalOf(error)
    if (refused === undefined) throw error
    return told(c, context.baseUrl, refused)
  })
  return app
}

/**
 * Browsers show the mere source of RSS and Atom, unless these are called XML: then they show them with their style sheet.
 * So who likes a page best gets them as XML, and readers get them as what they are.
 */
function typeFor(c: Request, format: Format): Negotiated | undefined {
  if (format !== 'rss' && format !== 'atom') return undefined
  const [best] = parseAccept(c.req.header('Accept') ?? '').toSorted((one, other) => other.q - one.q)
  return { type: best?.type === 'text/html' ? 'application/xml' : FORMATS[format].type }
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
