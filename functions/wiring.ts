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
 * The one place that knows what the resources are called, reads the environment and looks at the clock. The AWS
 * clients find region, credentials and, on one machine, the addresses of the embedded services there too.
 */
const tableName = setting('HUIXUN_TABLE')
const bucketName = setting('HUIXUN_BUCKET')
const queueUrl = setting('HUIXUN_PARSE_QUEUE')
const deadUrl = setting('HUIXUN_PARSE_DEAD_QUEUE')
const region = setting('AWS_REGION')

const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(), {
  marshallOptions: { removeUndefinedValues: true },
})
const s3 = new S3Client()
const sqs = new SQSClient()

export const now = () => new Date()
export const log = new Logger({ serviceName: 'huixun' })
export const baseUrl = setting('HUIXUN_BASE_URL')
export const bucket = articleBucket(s3, bucketName)
export const table = recordTable(dynamodb, tableName)
export const queue = parseQueue(sqs, { queueUrl, bucket: bucketName, region, now })
export const published = publishedTable(
  dynamodb,
  tableName,
  queueDepths(sqs, [{ name: 'parse', url: queueUrl, deadUrl }]),
)

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The environment has no ${name}.`)
  return value
}
