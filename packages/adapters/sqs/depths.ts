import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Status } from '#pipeline/published.ts'

export interface WatchedQueue {
  name: string
  url: string
  /** Where its messages end that nobody could handle. */
  deadUrl: string
}

/** How many messages wait in each queue, are in work, and were given up. */
export function queueDepths(client: SQSClient, queues: WatchedQueue[]): () => Promise<Status['queues']> {
  return () =>
    Promise.all(
      queues.map(async ({ name, url, deadUrl }) => {
        const [alive, dead] = await Promise.all([depth(client, url), depth(client, deadUrl)])
        return { name, ...alive, dead: dead.waiting }
      }),
    )
}

async function depth(client: SQSClient, QueueUrl: string): Promise<{ waiting: number; inFlight: number }> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  )
  return {
    waiting: Number(Attributes.ApproximateNumberOfMessages),
    inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible),
  }
}
