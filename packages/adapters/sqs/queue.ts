import type { SQSClient } from '@aws-sdk/client-sqs'
import { notificationOf } from '#pipeline/notification.ts'
import type { ParseQueue } from '#pipeline/queue.ts'
import { send } from './send.ts'

export interface ParseQueueSettings {
  queueUrl: string
  bucket: string
  region: string
  now: () => Date
}

/** The parse queue, told of objects in the words that the bucket itself would use. */
export function parseQueue(client: SQSClient, { queueUrl, bucket, region, now }: ParseQueueSettings): ParseQueue {
  return {
    announce(keys) {
      const at = now().toISOString()
      const told = keys.map((key) => notificationOf({ bucket, key, name: 'ObjectCreated:Put', at, region }))
      return send(client, queueUrl, told)
    },
  }
}
