import {
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { ArticleBucket, ObjectVersion } from '#pipeline/bucket.ts'
import { knownOf } from './metadata.ts'

/** Where articles stand in the bucket, and what operators put right. The bucket tells of every change under these. */
export const WATCHED_PREFIXES = ['uploads/', 'fetched/', 'corrections/'] as const

/** The bucket that articles come in by. */
export function articleBucket(client: S3Client, bucket: string): ArticleBucket {
  return {
    async head(key) {
      const head = await unlessMissing(client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })))
      return head && { key, ...versionOf(head), size: head.ContentLength ?? 0 }
    },

    async read(key) {
      const object = await unlessMissing(client.send(new GetObjectCommand({ Bucket: bucket, Key: key })))
      if (!object?.Body) return undefined
      const bytes = await object.Body.transformToByteArray()
      return { ...versionOf(object), bytes, known: knownOf(object.Metadata, object.ContentType) }
    },

    async *list() {
      for (const Prefix of WATCHED_PREFIXES) {
        for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix })) {
          for (const object of page.Contents ?? []) {
            yield { key: object.Key ?? '', ...versionOf(object), size: object.Size ?? 0 }
          }
        }
      }
    },
  }
}

/** S3 tells times to the second, a look-alike's listing to the millisecond. */
function versionOf({ ETag, LastModified }: Pick<HeadObjectCommandOutput, 'ETag' | 'LastModified'>): ObjectVersion {
  const modified = new Date(LastModified ?? 0)
  modified.setMilliseconds(0)
  return { etag: (ETag ?? '').replaceAll('"', ''), modified: modified.toISOString() }
}

async function unlessMissing<Result>(call: Promise<Result>): Promise<Result | undefined> {
  try {
    return await call
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) return undefined
    throw error
  }
}
