import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { notificationOf } from '#pipeline/notification.ts'
import type { ParseQueue } from '#pipeline/queue.ts'

/** As many as one call of SendMessageBatch takes. */
const BATCH = 10

export interface ParseQueueSettings {
  queueUrl: string
  bucket: string
  region: string
  now: () => Date
}

/** The parse queue, told of objects in the words that the bucket itself would use. */
export function parseQueue(client: SQSClient, { queueUrl, bucket, region, now }: ParseQueueSettings): ParseQueue {
  return {
    async announce(keys) {
      const at = now().toISOString()
      for (let start = 0; start < keys.length; start += BATCH) {
        const Entries = keys.slice(start, start + BATCH).map((key, index) => ({
          Id: String(index),
          MessageBody: notificationOf({ bucket, key, name: 'ObjectCreated:Put', at, region }),
        }))
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
        if (Failed.length > 0) throw new Error(`The queue took ${Failed.length} messages not: ${Failed[0]?.Message}`)
      }
    },
  }
}
