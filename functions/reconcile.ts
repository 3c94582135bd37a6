import { reconcile } from '#pipeline/reconcile.ts'
import { bucket, depths, log, now, queue, table } from './wiring.ts'

/** Daily: what the bucket holds and the table doesn't know is queued again. */
export async function handler(): Promise<void> {
  const queues = await depths()()
  await table().noteQueues(queues)
  const { waiting = 0, inFlight = 0 } = queues.find(({ name }) => name === 'parse') ?? {}
  const world = { bucket: bucket(), table: table(), queue: queue(), now, unhandled: waiting + inFlight }
  const queued = await reconcile(world)
  log().info('Bucket and table were compared.', { queued })
}
