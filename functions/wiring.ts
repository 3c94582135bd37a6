import { Logger } from '@aws-lambda-powertools/logger'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { queueDepths } from '#adapters/sqs/depths.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'

/**
 * The one place that knows what the resources are called, reads the environment and looks at the clock. Each part is
 * made when a function first asks for it, so that a bundle holds, and a function's environment names, only what that
 * function uses. The AWS clients find region, credentials and, on one machine, the addresses of the embedded services
 * in the environment too.
 */
const dynamodb = once(() =>
  DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } }),
)
const s3 = once(() => new S3Client())
const sqs = once(() => new SQSClient())

export const now = () => new Date()

export const log = once(() => new Logger({ serviceName: 'huixun' }))

export const baseUrl = () => setting('HUIXUN_BASE_URL')

export const bucket = once(() => articleBucket(s3(), setting('HUIXUN_BUCKET')))

export const table = once(() => recordTable(dynamodb(), setting('HUIXUN_TABLE')))

export const queue = once(() =>
  parseQueue(sqs(), {
    queueUrl: setting('HUIXUN_PARSE_QUEUE'),
    bucket: setting('HUIXUN_BUCKET'),
    region: setting('AWS_REGION'),
    now,
  }),
)

export const published = once(() => publishedTable(dynamodb(), setting('HUIXUN_TABLE'), now))

export const depths = once(() =>
  queueDepths(sqs(), [
    { name: 'parse', url: setting('HUIXUN_PARSE_QUEUE'), deadUrl: setting('HUIXUN_PARSE_DEAD_QUEUE') },
  ]),
)

/** Calls `make` when first asked, and gives the same from then on. The mark lets bundlers leave out what nobody asks for. */
/* @__NO_SIDE_EFFECTS__ */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The environment has no ${name}.`)
  return value
}
