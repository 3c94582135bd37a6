import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { feedsOf } from '#adapters/sqs/feeds.ts'
import { publish } from '#pipeline/publish.ts'
import { noteFailure } from './notes.ts'
import { baseUrl, hub } from './wiring.ts'

/** Messages of the publish queue, as many as there are at once: the hub is told of each feed once. All that fails comes again. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  try {
    await publish(
      Records.flatMap(({ body }) => feedsOf(body)),
      { hub: hub(), baseUrl: baseUrl() },
    )
    return { batchItemFailures: [] }
  } catch (error) {
    for (const { messageId } of Records) noteFailure(messageId, error)
    return { batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  }
}
