import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { FetchedPage, PageStore } from '#pipeline/follow/run.ts'

/** Headers that are kept beside a page. */
const HEADERS = ['date', 'etag', 'last-modified', 'content-type', 'content-language', 'server']
/** S3 takes 2 KB of metadata in all. */
const MAX_HEADERS = 600
const MAX_ADDRESS = 600
const MAX_TYPE = 200

/**
 * Puts pages in the bucket under `fetched/{source}/{digest of address}`, where a changed page replaces itself; beside it
 * its address, the one that was asked for where that is another, headers, source and home.
 */
export function pageStore(client: S3Client, bucket: string): PageStore {
  return {
    async put(page) {
      const Key = `fetched/${page.source.id}/${page.address}`
      const ContentType = ascii(page.contentType ?? 'application/octet-stream', MAX_TYPE)
      const put = { Bucket: bucket, Key, Body: page.bytes, ContentType, Metadata: metadataOf(page) }
      await client.send(new PutObjectCommand(put))
    },
  }
}

function metadataOf({ url, asked, headers, source }: FetchedPage): Record<string, string> {
  const kept = HEADERS.flatMap((name) => (headers[name] ? [`${name}: ${headers[name]}`] : []))
  return {
    url,
    ...(asked !== url && { asked: asked.slice(0, MAX_ADDRESS) }),
    source: source.id,
    home: source.home,
    headers: ascii(kept.join('; '), MAX_HEADERS),
  }
}

/** Metadata and headers of S3 are ASCII; what servers say may hold anything. */
function ascii(words: string, most: number): string {
  return words.replace(/[^\x20-\x7e]/g, '?').slice(0, most)
}
