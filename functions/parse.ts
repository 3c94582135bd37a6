import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { keysOf } from '#pipeline/notification.ts'
import { parse } from '#pipeline/parse.ts'
import { readMeetings } from '#pipeline/read.ts'
import { bucket, log, now, table } from './wiring.ts'

const onFault = (key: string, fault: unknown) => log().error('The reader failed.', { key, fault })

/** Messages of the parse queue: what the bucket tells of its objects. Each one that fails comes back alone. */
export function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const processor = new BatchProcessor(EventType.SQS)
  return processPartialResponse(event, parseRecord, processor, { context, throwOnFullBatchFailure: false })
}

async function parseRecord({ messageId, body }: SQSRecord): Promise<void> {
  try {
    for (const key of keysOf(body))
      await parse(key, { bucket: bucket(), table: table(), read: readMeetings, now, onFault })
  } catch (error) {
    log().error('A message could not be handled.', { messageId, error })
    throw error
  }
}
