import { DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { keysOf } from '#pipeline/notification.ts'
import { parse } from '#pipeline/parse.ts'
import type { Clients } from './clients.ts'
import type { Place } from './services.ts'

const MOST_DELIVERIES = 12

/** Tells the queue of keys. What could not be announced, reconcile announces. */
export async function announce(place: Place, clients: Clients, keys: string[]): Promise<void> {
  await place
    .queue(clients)
    .announce(keys)
    .catch(() => undefined)
}

/** A worker that takes messages, and takes them again, until none is left, or each was delivered often enough. */
export async function carry(place: Place, { sqs, ...clients }: Clients): Promise<void> {
  const QueueUrl = place.queueUrl
  const world = place.world({ ...clients, sqs })
  for (let delivery = 0; delivery < MOST_DELIVERIES; delivery++) {
    try {
      const receive = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 })
      const { Messages = [] } = await sqs.send(receive)
      if (Messages.length === 0) return
      for (const { Body = '' } of Messages) for (const key of keysOf(Body)) await parse(key, world)
      const Entries = Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }))
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
    } catch {
      // It comes again.
    }
  }
}
