import type { Source } from '#model/sources-file.ts'
import { editionOf } from './follow/edition.ts'
import { healthOf } from './follow/health.ts'
import type { SourceState, SourceTable } from './follow/state.ts'

export interface CollectWorld {
  table: SourceTable
  queue: SourceQueue
  now: () => Date
}

/** The queue that tells the fetcher which sources have something to do. */
export interface SourceQueue {
  announce(ids: readonly string[]): Promise<void>
}

/** A message that was not taken up for so long is taken for lost. */
const LOST_MS = 15 * 60_000
/** Addresses that no listing has shown for more months than this are forgotten, */
const MONTHS_KEPT = 5
/** and those that were left over of so many months before. */
const MONTHS_SWEPT = 12

/**
 * Every minute: brings the record of sources in line with the file, has each source fetched that has something to do,
 * notes which ones have dried up, and forgets some old addresses. Gives the ids of the sources queued.
 */
export async function collect(
  sources: readonly Source[],
  { table, queue, now: clock }: CollectWorld,
): Promise<string[]> {
  const now = clock()
  const states = new Map((await table.states()).map((state) => [state.id, state]))
  await register(sources, states, table, now)
  const ids = sources.map(({ id }) => id).filter((id) => isDue(states.get(id), now))
  if (ids.length > 0) await queue.announce(ids)
  for (const id of ids) await table.queued(id, now.toISOString())
  for (const state of states.values()) {
    const health = healthOf(state, now)
    if (health !== state.health) await table.putHealth(state.id, health)
  }
  await table.forgetAddresses(monthToSweep(now))
  return ids
}

async function register(
  sources: readonly Source[],
  states: Map<string, SourceState>,
  table: SourceTable,
  now: Date,
): Promise<void> {
  for (const [order, source] of sources.entries()) {
    const { id, name, home, url, every } = editionOf(source, now)
    const definition = { id, name, home, url, every, order }
    const known = states.get(id) as unknown as Record<string, unknown> | undefined
    const isKnown = known && Object.entries(definition).every(([field, value]) => known[field] === value)
    if (!isKnown) await table.register(definition, now.toISOString())
  }
  const followed = new Set(sources.map(({ id }) => id))
  for (const id of [...states.keys()].filter((known) => !followed.has(known))) {
    await table.forget(id)
    states.delete(id)
  }
}

/** A source that was just registered is due; one that somebody is at is not. */
function isDue(state: SourceState | undefined, now: Date): boolean {
  if (!state) return true
  const isPast = (at: string | undefined, ms = 0) => at === undefined || Date.parse(at) + ms <= now.getTime()
  return isPast(state.nextAt) && isPast(state.heldUntil) && isPast(state.queuedAt, LOST_MS)
}

/** One month after the other, minute by minute. */
function monthToSweep(now: Date): string {
  const back = MONTHS_KEPT + 1 + (now.getUTCMinutes() % MONTHS_SWEPT)
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}
