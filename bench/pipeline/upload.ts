import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { BUCKET } from '#local/environment.ts'
import { articleNumbered } from '../shared/articles.ts'

const AT_ONCE = 16

/** Uploads invented articles as anybody would. */
export class Uploads {
  readonly #client: S3Client

  constructor(endpoint: string) {
    const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
    this.#client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials })
  }

  async put(number: number): Promise<void> {
    const Body = Buffer.from(articleNumbered(number))
    const Key = `uploads/${number}.txt`
    await this.#client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ContentType: 'text/plain' }))
  }

  /** Tells of each that is accepted. */
  async putAll(first: number, count: number, onPut: () => void): Promise<void> {
    let next = first
    const work = async () => {
      while (next < first + count) {
        await this.put(next++)
        onPut()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }

  end(): void {
    this.#client.destroy()
  }
}
