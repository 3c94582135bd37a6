import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { CODINGS, type Coding, type Document, Prepared } from './cache.ts'

/** Bytes below which compression is not worth its headers. */
const WORTH_COMPRESSING = 256

/** Under which media type a document goes, where that depends on what the client accepts. */
export interface Negotiated {
  type: string
}

/** Sends a document, compressed as the client wants it, or 304 where the client has it. */
export async function answer(
  c: Context,
  document: Document | Prepared,
  negotiated?: Negotiated | undefined,
): Promise<Response> {
  const prepared = document instanceof Prepared ? document : new Prepared(document)
  const { cache, changedAt, links = [] } = prepared.head
  const type = negotiated?.type ?? prepared.head.type
  c.header('ETag', prepared.tag)
  c.header('Cache-Control', cache)
  c.header('Vary', negotiated ? 'Accept-Encoding, Accept' : 'Accept-Encoding')
  if (changedAt !== undefined) c.header('Last-Modified', changedAt.toUTCString())
  if (links.length > 0) c.header('Link', links.join(', '))
  if (clientHas(c, prepared.tag, changedAt)) return c.body(null, 304)
  c.header('Content-Type', `${type}; charset=utf-8`)
  const coding = prepared.bytes.length < WORTH_COMPRESSING ? 'identity' : codingFor(c.req.header('Accept-Encoding'))
  const bytes = await prepared.coded(coding)
  if (coding !== 'identity') c.header('Content-Encoding', coding)
  // Nobody else knows it of an answer to HEAD, which has no body.
  c.header('Content-Length', String(bytes.length))
  return c.body(bytes)
}

/** RFC 9110, 13.2.2: a tag is compared weakly, and a date counts only where no tag was sent. */
function clientHas(c: Context, tag: string, changedAt: Date | undefined): boolean {
  const tags = c.req.header('If-None-Match')
  if (tags !== undefined) return tags.trim() === '*' || (tags.match(/"[^"]*"/g)?.includes(tag.slice(2)) ?? false)
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '')
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}

/** The coding that a client wants most, of those that it likes alike the smallest (RFC 9110, 12.5.3). */
function codingFor(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const accepted = parseAccept(header)
  const rank = (coding: string) => {
    const named =
      accepted.find(({ type }) => type.toLowerCase() === coding) ?? accepted.find(({ type }) => type === '*')
    return named?.q ?? (coding === 'identity' ? LEAST : 0)
  }
  return CODINGS.reduce((best, coding) => (rank(coding) > rank(best) ? coding : best))
}

/** Of what a header doesn't name, bytes as they are do. */
const LEAST = 0.0001
