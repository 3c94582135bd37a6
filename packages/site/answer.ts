import { createHash } from 'node:crypto'
import type { Context } from 'hono'

export interface Document {
  body: string
  /** Media type without charset; every document is UTF-8. */
  type: string
  /** The value of `Cache-Control`. */
  cache: string
  /** When the content last changed, where that is known. */
  changedAt?: Date
}

/**
 * Sends the document, or 304 where the client has it. The entity tag is made of the content alone, so every process gives
 * the same one; it is weak, for the bytes on the wire depend on the compression.
 */
export function answer(c: Context, document: Document): Response {
  const tag = `W/"${createHash('sha256').update(document.body).digest('base64url').slice(0, 27)}"`
  c.header('ETag', tag)
  c.header('Cache-Control', document.cache)
  c.header('Vary', 'Accept-Encoding')
  if (document.changedAt !== undefined) c.header('Last-Modified', document.changedAt.toUTCString())
  if (clientHas(c, tag, document.changedAt)) return c.body(null, 304)
  c.header('Content-Type', `${document.type}; charset=utf-8`)
  return c.body(document.body)
}

/** RFC 9110, 13.2.2: a tag is compared weakly, and a date counts only where no tag was sent. */
function clientHas(c: Context, tag: string, changedAt: Date | undefined): boolean {
  const tags = c.req.header('If-None-Match')
  if (tags !== undefined) return tags.trim() === '*' || (tags.match(/"[^"]*"/g)?.includes(tag.slice(2)) ?? false)
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '')
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
