import { setTimeout as pause } from 'node:timers/promises'
import type { SQSEvent } from 'aws-lambda'
import { expect, test } from 'vitest'
import { queueDepths } from '#adapters/sqs/depths.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'
import { deadName } from '#local/aws.ts'
import { startPump } from '#local/pump.ts'
import { keysOf } from '#pipeline/notification.ts'
import { BUCKET, QUEUE, useEmbedded } from '../contracts/embedded.ts'

const embedded = useEmbedded()

test('what fails comes again alone, and is given up at last', async () => {
  const { sqs, aws } = embedded
  const queueUrl = aws.queueUrl(QUEUE.name)
  const region = 'us-east-1'
  const queue = parseQueue(sqs, { queueUrl, bucket: BUCKET, region, now: () => new Date() })
  const depths = queueDepths(sqs, [{ name: 'parse', url: queueUrl, deadUrl: aws.queueUrl(deadName(QUEUE.name)) }])
  const batches: SQSEvent[] = []
  const handler = async (event: SQSEvent) => {
    batches.push(event)
    const poisoned = event.Records.filter(({ body }) => keysOf(body).includes('uploads/poisoned'))
    return { batchItemFailures: poisoned.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  }
  await queue.announce(['uploads/good', 'uploads/poisoned'])
  const queueArn = 'arn:aws:sqs:us-east-1:000000000000:parse'
  const errors: unknown[] = []
  const stop = startPump({
    client: sqs,
    queueUrl,
    queueArn,
    region,
    handler,
    batch: 10,
    onError: (error) => errors.push(error),
  })
  while ((await depths())[0]?.dead === 0) await pause(50)
  await stop()

  const records = batches.flatMap((batch) => batch.Records)
  const deliveries = records.map(({ body, attributes }) => [keysOf(body)[0], attributes.ApproximateReceiveCount])
  expect(deliveries.toSorted()).toEqual([
    ['uploads/good', '1'],
    ['uploads/poisoned', '1'],
    ['uploads/poisoned', '2'],
  ])
  expect(records[0]).toMatchObject({ eventSource: 'aws:sqs', eventSourceARN: queueArn, awsRegion: region })
  expect(await depths()).toEqual([{ name: 'parse', waiting: 0, inFlight: 0, dead: 1 }])
  expect(errors).toEqual([])
})
