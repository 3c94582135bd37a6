import { createReadStream, existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { upload } from '#adapters/s3/upload.ts'
import { BUCKET } from './environment.ts'
import { contentTypeOf, findFiles } from './files.ts'

const SEEDS = join(import.meta.dirname, '../../seeds/articles')

/** Uploads the project's own articles, once in the life of a data folder. The environment says where. */
export async function uploadSeeds(folder: string): Promise<void> {
  const done = join(folder, 'seeded')
  if (existsSync(done)) return
  const client = new S3Client()
  for (const { path } of findFiles([SEEDS], '')) {
    const key = `uploads/seeds/${basename(path)}`
    await upload(client, BUCKET, { key, body: createReadStream(path), contentType: contentTypeOf(path) })
  }
  writeFileSync(done, '')
}
