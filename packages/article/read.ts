import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import type { Article } from '#model/record.ts'
import { Refusal } from '#model/refusal.ts'
import { decode } from './bytes/decode.ts'
import { admit, mediaOf } from './bytes/media.ts'

/** What is known about the bytes beside themselves: address, `Content-Type` header, publication date. */
export interface Known {
  url?: string
  contentType?: string
  publishedAt?: string
}

/**
 * Reads the bytes of a page or a text as an article: decodes them, takes out the body and what the page tells of it.
 *
 * @throws {Refusal} when they hold none.
 */
export function readArticle(bytes: Uint8Array, known: Known = {}): Article {
  admit(bytes)
  const source = decode(bytes, known.contentType)
  const media = mediaOf(source, known.contentType)
  const lines = (
    media === 'html'
      ? load(source)('p,h1,h4')
          .toArray()
          .map((e) => load(e).text())
      : source.split('\n')
  )
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [title, ...body] = lines
  if (!title) throw new Refusal('not-an-article', 'The page has no text.')
  return {
    id: `a-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`,
    url: known.url ?? null,
    title,
    subtitles: [],
    outlet: null,
    site: null,
    reporters: [],
    editors: [],
    publishedAt: known.publishedAt ?? null,
    language: 'zh-Hans',
    text: body.join('\n'),
    warnings: [],
  }
}
