import { reconcile } from '#pipeline/reconcile.ts'
import { bucket, depths, log, now, queue, table } from './wiring.ts'

/** Daily: what the bucket holds and the table doesn't know is queued again. */
export async function handler(): Promise<void> {
  await table().noteQueues(await depths()())
  const queued = await reconcile({ bucket: bucket(), table: table(), queue: queue(), now })
  log().info('Bucket and table were compared.', { queued })
}
