import { setTimeout as pause } from 'node:timers/promises'
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { contextUntil } from './context.ts'

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>

export interface PumpSettings {
  client: SQSClient
  queueUrl: string
  queueArn: string
  region: string
  handler: QueueHandler
  /** Messages that are handed over at once, at most 10. */
  batch: number
  /** Told of what the queue or the handler throws; the messages come again. */
  onError: (error: unknown) => void
}

const WAIT_SECONDS = 20
const PAUSE_AFTER_ERROR_MS = 1000

/**
 * Carries messages from a queue to a handler as Lambda's own poller does: in batches; those that the handler names as
 * failed stay, and come again when their time of invisibility is over. Gives the function that ends it, which waits
 * for the batch at work.
 */
export function startPump(settings: PumpSettings): () => Promise<void> {
  const stopping = new AbortController()
  const running = run(settings, stopping.signal)
  return () => {
    stopping.abort()
    return running
  }
}

async function run(settings: PumpSettings, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(settings, signal)
      if (messages.length > 0) await handle(messages, settings, contextUntil(signal))
    } catch (error) {
      if (signal.aborted) return
      settings.onError(error)
      await pause(PAUSE_AFTER_ERROR_MS)
    }
  }
}

async function receive({ client, queueUrl, batch }: PumpSettings, signal: AbortSignal): Promise<Message[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: batch,
      WaitTimeSeconds: WAIT_SECONDS,
      MessageSystemAttributeNames: ['All'],
    }),
    { abortSignal: signal },
  )
  return Messages
}

async function handle(messages: Message[], settings: PumpSettings, context: Context): Promise<void> {
  const { client, queueUrl, handler } = settings
  const event = { Records: messages.map((message) => recordOf(message, settings)) }
  const response = await handler(event, context)
  const failed = new Set(response.batchItemFailures.map((failure) => failure.itemIdentifier))
  const done = messages.filter((message) => !failed.has(message.MessageId ?? ''))
  if (done.length === 0) return
  const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
}

function recordOf(message: Message, { queueArn, region }: PumpSettings): SQSRecord {
  const { MessageId = '', ReceiptHandle = '', Body = '', MD5OfBody = '', Attributes = {} } = message
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes as unknown as SQSRecord['attributes'],
    messageAttributes: {},
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  }
}
