import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { sourceIn } from '#adapters/sqs/sources.ts'
import { fetchSource } from '#pipeline/fetch.ts'
import { noteFailure } from './notes.ts'
import { follow, sources } from './wiring.ts'

/** Messages of the source queue: sources that have something to do. Each one that fails comes back alone. */
export function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const processor = new BatchProcessor(EventType.SQS)
  const options = { context, throwOnFullBatchFailure: false }
  return processPartialResponse(event, (record: SQSRecord) => fetchOne(record, context), processor, options)
}

async function fetchOne({ messageId, body }: SQSRecord, context: Context): Promise<void> {
  try {
    const source = sources().find(({ id }) => id === sourceIn(body))
    if (source) await fetchSource(source, { ...follow(), remaining: () => context.getRemainingTimeInMillis() })
  } catch (error) {
    noteFailure(messageId, error)
    throw error
  }
}
