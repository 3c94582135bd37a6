import { pipeline, type Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { WebFailure } from '#pipeline/follow/web.ts'

const READABLE =
  /^(?:text\/(?!css|javascript|calendar)[\w.+-]{1,60}|application\/(?:[\w.-]{1,40}\+)?(?:xml|json|rdf|rss|atom)|application\/(?:xhtml\+xml|feed\+json|gzip|x-gzip|octet-stream|xml-[\w-]{1,20}))\s{0,5}(?:;|$)/i

/** Whether a body of this type may be HTML, XML, JSON or text. A server that says nothing is given the chance. */
export function isReadable(contentType: string | undefined): boolean {
  return contentType === undefined || contentType.trim() === '' || READABLE.test(contentType.trim())
}

/**
 * Reads a body to its end, decompressed. What is larger than allowed, sent or decompressed, is never held.
 *
 * @throws {WebFailure} `too-large`, or `unsuitable` for an encoding that was not asked for.
 */
export async function readBody(body: Readable, { encoding, most, url }: BodyRequest): Promise<Uint8Array> {
  const parts = [limit(most, url), ...decoders(encoding, url), limit(most, url)]
  const chunks: Buffer[] = []
  const last = parts.at(-1) as Transform
  const done = new Promise<void>((resolve, reject) => {
    pipeline([body, ...parts], (error) => (error ? reject(error) : resolve()))
  })
  last.on('data', (chunk: Buffer) => chunks.push(chunk))
  await done
  return Buffer.concat(chunks)
}

export interface BodyRequest {
  /** As `Content-Encoding` says it. */
  encoding: string | undefined
  /** Bytes. */
  most: number
  url: string
}

function decoders(encoding = 'identity', url: string): Transform[] {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return []
    case 'gzip':
    case 'x-gzip':
      return [createGunzip()]
    case 'deflate':
      return [createInflate()]
    case 'br':
      return [createBrotliDecompress()]
    default:
      throw new WebFailure('unsuitable', `${url} is encoded as ${encoding.slice(0, 100)}.`)
  }
}

function limit(most: number, url: string): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length
      if (size > most) callback(new WebFailure('too-large', `${url} has more than ${most} bytes.`))
      else callback(null, chunk)
    },
  })
}
