import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { documentsOf } from '#adapters/dynamodb/client.ts'
import { Calls, HASTY } from './faults.ts'

/** Any of AWS's. */
export interface Client {
  middlewareStack: { add: (...given: never[]) => unknown }
}

export interface Clients {
  s3: S3Client
  sqs: SQSClient
  documents: DynamoDBDocumentClient
}

export interface Endpoints {
  aws: string
  dynamodb: string
}

const COMMON = { region: 'us-east-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' }, maxAttempts: 3 }

export function clientsOf(endpoints: Endpoints): Clients {
  return disturbed(endpoints, new Calls(() => undefined))
}

/** AWS's own clients of embedded services, whose calls meet faults. */
export function disturbed({ aws, dynamodb }: Endpoints, calls: Calls): Clients {
  const settings = { ...COMMON, retryStrategy: HASTY as never }
  const table = calls.disturb(new DynamoDBClient({ ...settings, endpoint: dynamodb }), 'DynamoDB')
  return {
    s3: calls.disturb(new S3Client({ ...settings, endpoint: aws, forcePathStyle: true }), 'S3'),
    sqs: calls.disturb(new SQSClient({ ...settings, endpoint: aws }), 'SQS'),
    documents: documentsOf(table),
  }
}
