import type { SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { SourceQueue } from '#pipeline/collect.ts'
import { send } from './send.ts'

/** What stands in a message of the source queue. */
const Message = z.object({ source: z.string() })

export function sourceQueue(client: SQSClient, queueUrl: string): SourceQueue {
  return {
    announce: (ids) =>
      send(
        client,
        queueUrl,
        ids.map((source) => JSON.stringify({ source })),
      ),
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
