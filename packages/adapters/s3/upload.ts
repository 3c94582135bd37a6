import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

export interface Uploaded {
  key: string
  body: Readable | Uint8Array
  contentType: string
}

/** Puts an object of any size in the bucket, in parts where it is large. */
export async function upload(client: S3Client, bucket: string, { key, body, contentType }: Uploaded): Promise<void> {
  const params = { Bucket: bucket, Key: key, Body: body, ContentType: contentType }
  await new Upload({ client, params }).done()
}
