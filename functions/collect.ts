import { collect } from '#pipeline/collect.ts'
import { depths, dueSources, followed, log, now, sources, table } from './wiring.ts'

/** Every minute: has the sources fetched that have something to do, and notes how many messages wait in each queue. */
export async function handler(): Promise<void> {
  const queued = await collect(sources(), { table: followed(), queue: dueSources(), now })
  if (queued.length > 0) log().info('Sources are due.', { queued })
  await table().noteQueues(await depths()())
}
