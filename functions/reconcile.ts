import { reconcile } from '#pipeline/reconcile.ts'
import { bucket, log, queue, table } from './wiring.ts'

/** Daily: what the bucket holds and the table doesn't know is queued again. */
export async function handler(): Promise<void> {
  const queued = await reconcile({ bucket: bucket(), table: table(), queue: queue() })
  log().info('Bucket and table were compared.', { queued })
}
