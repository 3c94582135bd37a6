import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { SourceQueue } from '#pipeline/collect.ts'

/** What stands in a message of the source queue. */
const Message = z.object({ source: z.string() })

/** As many as one call of SendMessageBatch takes. */
const BATCH = 10

export function sourceQueue(client: SQSClient, queueUrl: string): SourceQueue {
  return {
    async announce(ids) {
      for (let start = 0; start < ids.length; start += BATCH) {
        const Entries = ids
          .slice(start, start + BATCH)
          .map((source, index) => ({ Id: String(index), MessageBody: JSON.stringify({ source }) }))
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
        if (Failed.length > 0) throw new Error(`The queue took ${Failed.length} messages not: ${Failed[0]?.Message}`)
      }
    },
  }
}

/**
 * The source that a message of the queue speaks of.
 *
 * @throws {Error} when the message is none of ours.
 */
export function sourceIn(message: string): string {
  return Message.parse(JSON.parse(message)).source
}
