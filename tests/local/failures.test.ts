import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFailures } from '#local/failures.ts'
import { buildApp, S3Store, SnsStore, SqsStore } from '#local/fauxqs.ts'

const FULL = 'database or disk is <full>'
const COMMON = { region: 'us-east-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' }, maxAttempts: 1 }

const stores = { s3Store: new S3Store(), sqsStore: new SqsStore(), snsStore: new SnsStore() }
const told: unknown[] = []
const app = buildApp({ logger: false, stores })
answerFailures(app, (error) => told.push(error))
let endpoint: string

beforeAll(async () => {
  stores.s3Store.createBucket('articles')
  stores.sqsStore.createQueue('parse', 'http://127.0.0.1/1/parse', 'arn:aws:sqs:us-east-1:1:parse', {})
  const fail = () => {
    throw new Error(FULL)
  }
  Object.assign(stores.s3Store, { putObject: fail })
  Object.assign(stores.sqsStore.getQueueByName('parse') ?? {}, { enqueue: fail })
  endpoint = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app.close())

test('a disk that is full is told in words that SDKs understand, to the client and to the operator', async () => {
  const s3 = new S3Client({ ...COMMON, endpoint, forcePathStyle: true })
  const put = s3.send(new PutObjectCommand({ Bucket: 'articles', Key: 'uploads/a.txt', Body: '会' }))
  await expect(put).rejects.toMatchObject({ name: 'InternalError', message: expect.stringContaining(FULL) })
  const sqs = new SQSClient({ ...COMMON, endpoint })
  const send = sqs.send(new SendMessageCommand({ QueueUrl: `${endpoint}/1/parse`, MessageBody: '{}' }))
  await expect(send).rejects.toMatchObject({ name: 'InternalFailure', message: expect.stringContaining(FULL) })
  expect(told).toHaveLength(2)
  expect(String(told[0])).toContain('PUT /articles/uploads/a.txt')
})
