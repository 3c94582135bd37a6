import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'

/** As many as one call of SendMessageBatch takes. */
const BATCH = 10

/**
 * Puts messages into a queue.
 * @throws {Error} where the queue doesn't take them all; those before may be in it already.
 */
export async function send(client: SQSClient, QueueUrl: string, bodies: readonly string[]): Promise<void> {
  for (let start = 0; start < bodies.length; start += BATCH) {
    const Entries = bodies.slice(start, start + BATCH).map((MessageBody, index) => ({ Id: String(index), MessageBody }))
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
    if (Failed.length > 0) throw new Error(`The queue took ${Failed.length} messages not: ${Failed[0]?.Message}`)
  }
}
