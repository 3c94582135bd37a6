import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { PurgeQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll } from 'vitest'
import { documentsOf } from '#adapters/dynamodb/client.ts'
import { startAws } from '#local/aws.ts'
import { startDynamo } from '#local/dynamodb.ts'

const REGION = 'us-east-1'
export const BUCKET = 'articles'
export const TABLE = 'records'
export const QUEUE = { name: 'parse', visibilitySeconds: 1, deliveries: 2 }
export const PUBLISH_QUEUE = { name: 'publish', visibilitySeconds: 1, deliveries: 2 }
export const SOURCE_QUEUE = { name: 'source', visibilitySeconds: 1, deliveries: 2 }

/** The embedded services, started for a test file, with clients of AWS's own SDK. */
export interface Embedded {
  aws: Awaited<ReturnType<typeof startAws>>
  dynamodb: Awaited<ReturnType<typeof startDynamo>>
  s3: S3Client
  sqs: SQSClient
  documents: DynamoDBDocumentClient
}

/** Starts them before the tests of a file and ends them after. */
export function useEmbedded({ table = TABLE } = {}): Embedded {
  const embedded = {} as Embedded
  const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
  beforeAll(async () => {
    const aws = await startAws({
      folder: join(folder, 'bucket'),
      port: 0,
      bucket: BUCKET,
      queues: [QUEUE, SOURCE_QUEUE, PUBLISH_QUEUE],
    })
    const dynamodb = await startDynamo({ folder: join(folder, 'table'), table })
    const common = { region: REGION, credentials: { accessKeyId: 'any', secretAccessKey: 'any' } }
    const client = new DynamoDBClient({ ...common, endpoint: dynamodb.endpoint })
    Object.assign(embedded, {
      aws,
      dynamodb,
      s3: new S3Client({ ...common, endpoint: aws.endpoint }),
      sqs: new SQSClient({ ...common, endpoint: aws.endpoint }),
      documents: documentsOf(client),
    })
  })
  afterAll(async () => {
    await embedded.aws.stop()
    await embedded.dynamodb.stop()
    rmSync(folder, { recursive: true })
  })
  return embedded
}

export async function put({ s3 }: Embedded, key: string, body: string | Uint8Array): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: Buffer.from(body) }))
}

export async function remove({ s3 }: Embedded, key: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: key }))
}

/** What waits in the parse queue; it is in flight afterwards. */
export async function receive({ sqs, aws }: Embedded): Promise<string[]> {
  const QueueUrl = aws.queueUrl(QUEUE.name)
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
  return Messages.map(({ Body = '' }) => Body)
}

/** All that waits in a queue; it is in flight afterwards. */
export async function receiveFrom({ sqs, aws }: Embedded, queue: string): Promise<string[]> {
  const bodies: string[] = []
  for (;;) {
    const receive = new ReceiveMessageCommand({ QueueUrl: aws.queueUrl(queue), MaxNumberOfMessages: 10 })
    const { Messages = [] } = await sqs.send(receive)
    if (Messages.length === 0) return bodies
    bodies.push(...Messages.map(({ Body = '' }) => Body))
  }
}

export async function purge({ sqs, aws }: Embedded): Promise<void> {
  await sqs.send(new PurgeQueueCommand({ QueueUrl: aws.queueUrl(QUEUE.name) }))
}
