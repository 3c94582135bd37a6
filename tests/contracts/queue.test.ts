import { beforeEach, expect, test } from 'vitest'
import { queueDepths } from '#adapters/sqs/depths.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'
import { deadName } from '#local/aws.ts'
import { keysOf } from '#pipeline/notification.ts'
import { BUCKET, purge, QUEUE, receive, useEmbedded } from './embedded.ts'

const embedded = useEmbedded()
beforeEach(() => purge(embedded))

function queue() {
  const { sqs, aws } = embedded
  return parseQueue(sqs, {
    queueUrl: aws.queueUrl(QUEUE.name),
    bucket: BUCKET,
    region: 'us-east-1',
    now: () => new Date('2026-01-05T08:00:00Z'),
  })
}

function depths() {
  const { sqs, aws } = embedded
  const { name } = QUEUE
  return queueDepths(sqs, [{ name, url: aws.queueUrl(name), deadUrl: aws.queueUrl(deadName(name)) }])()
}

test('keys are announced one a message, more than a batch of them too', async () => {
  const keys = Array.from({ length: 23 }, (_, index) => `uploads/第${index} 次+.html`)
  await queue().announce(keys)
  const received: string[] = []
  for (let batch = await receive(embedded); batch.length > 0; batch = await receive(embedded)) received.push(...batch)
  expect(received.map(keysOf)).toEqual(keys.map((key) => [key]))
})

test('nothing to announce is nothing', async () => {
  await queue().announce([])
  expect(await receive(embedded)).toEqual([])
})

test('the depth of a queue is what waits and what is in flight', async () => {
  await queue().announce(['uploads/a', 'uploads/b'])
  expect(await depths()).toEqual([{ name: 'parse', waiting: 2, inFlight: 0, dead: 0 }])
  await receive(embedded)
  expect(await depths()).toEqual([{ name: 'parse', waiting: 0, inFlight: 2, dead: 0 }])
})
