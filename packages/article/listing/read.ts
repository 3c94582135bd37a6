import { gunzipSync } from 'node:zlib'
import { decode } from '../bytes/decode.ts'
import { MAX_BYTES } from '../bytes/media.ts'
import { channelOf } from './channel.ts'
import { recordsOf } from './embedded.ts'
import { feedOf } from './feed.ts'
import type { Listing, Selectors } from './link.ts'
import { sitemapOf } from './sitemap.ts'

export interface ListingSource {
  kind: 'listing' | 'feed' | 'sitemap'
  /** Address that the bytes came from. */
  base: string
  /** As the server says it. */
  contentType?: string | undefined
  /** What the text is in, where neither header nor page says it. */
  charset?: string | undefined
  selectors?: Selectors | undefined
}

/**
 * Reads the bytes of a channel page, a feed or a sitemap, gzip or plain, in any encoding that articles may have.
 *
 * @throws {Error} when they are nothing of the kind; `Refusal` when they are no text.
 */
export function readListing(
  bytes: Uint8Array,
  { kind, base, contentType, charset, selectors }: ListingSource,
): Listing {
  const type = charset ? `text/html; charset=${charset}` : contentType
  const text = decode(isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes, type)
  if (kind === 'feed') return feedOf(text, base)
  if (kind === 'sitemap') return sitemapOf(text, base)
  return /^\s{0,100}[[{]/.test(text) ? dataOf(text, base) : channelOf(text, base, selectors)
}

function dataOf(text: string, base: string): Listing {
  return { links: recordsOf(JSON.parse(text), base), more: [] }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
