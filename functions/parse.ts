import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { keysOf } from '#pipeline/notification.ts'
import { parse } from '#pipeline/parse.ts'
import { readMeetings } from '#pipeline/read.ts'
import { countOut, noteFailure, noteFault, noteOutcome } from './notes.ts'
import { bucket, changedFeeds, now, table } from './wiring.ts'

/** Messages of the parse queue: what the bucket tells of its objects. Each one that fails comes back alone. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const processor = new BatchProcessor(EventType.SQS)
  const options = { context, throwOnFullBatchFailure: false }
  return processPartialResponse(event, parseRecord, processor, options).finally(countOut)
}

async function parseRecord({ messageId, body }: SQSRecord): Promise<void> {
  const [read, feeds, onFault] = [readMeetings, changedFeeds(), noteFault]
  const world = { bucket: bucket(), table: table(), feeds, read, now, onFault }
  try {
    for (const key of keysOf(body)) noteOutcome(key, await parse(key, world))
  } catch (error) {
    noteFailure(messageId, error)
    throw error
  }
}
