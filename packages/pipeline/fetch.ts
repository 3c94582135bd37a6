import { durationMs, type Source } from '#model/sources-file.ts'
import { backoffMs } from './follow/backoff.ts'
import { editionOf } from './follow/edition.ts'
import { healthOf } from './follow/health.ts'
import { type FollowWorld, HOLD_MS, type Run, save, stayAlive, TakenOver } from './follow/run.ts'
import { take } from './follow/take.ts'
import { later, OutOfTime } from './follow/visit.ts'
import { isListingDue, walkListing } from './follow/walk.ts'
import { WebFailure } from './follow/web.ts'

/** Others wait in the queue: a source that has more to do comes again. */
const LONGEST_RUN_MS = 4 * 60_000
const GO_ON_MS = 5000

/**
 * Follows one source for a while, unless somebody is at it: reads its listing where that is due, and downloads what is new, or is to be looked at
 * again. What is not done when time ends, or when the process does, is done by the next call.
 *
 * @throws {Error} when table or bucket fail.
 */
export async function fetchSource(entry: Source, world: FollowWorld): Promise<void> {
  const holder = world.newId()
  const now = world.now()
  const source = editionOf(entry, now)
  const until = later(now, HOLD_MS).toISOString()
  const state = await world.table.begin(source.id, { holder, now: now.toISOString(), until })
  if (!state) return await world.table.queued(source.id)
  const remaining = () => Math.min(world.remaining(), now.getTime() + LONGEST_RUN_MS - world.now().getTime())
  const pause = async (ms: number) => {
    await world.pause(ms)
    await stayAlive(run)
  }
  const run: Run = { source, state, holder, world: { ...world, remaining, pause } }
  try {
    await settle(run, await work(run))
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error
  }
}

/** What ended the work before it was done, or nothing. */
async function work(run: Run): Promise<OutOfTime | WebFailure | undefined> {
  try {
    await save(run, { lastAttempt: run.world.now().toISOString() })
    if (isListingDue(run.state, run.world.now())) await walkListing(run)
    await doTasks(run)
    return undefined
  } catch (error) {
    if (error instanceof OutOfTime || error instanceof WebFailure) return error
    throw error
  }
}

async function doTasks(run: Run): Promise<void> {
  const { source, world } = run
  const until = world.now().toISOString()
  for (const task of await world.table.tasks(source.id, { until, limit: source.maxPerRun })) {
    await save(run, {})
    await take(task, run)
  }
}

/** Keeps how it went, and says when there is something to do again. */
async function settle(run: Run, ended: OutOfTime | WebFailure | undefined): Promise<void> {
  const { world } = run
  const now = world.now()
  if (ended?.retryAt && (ended instanceof OutOfTime || ended.code === 'circuit-open')) {
    const { failure = ended instanceof WebFailure ? ended.sentence : null } = run.state
    await end(run, { failure, nextAt: (ended.retryAt > now ? ended.retryAt : later(now, GO_ON_MS)).toISOString() })
  } else if (ended instanceof WebFailure) {
    const failures = run.state.failures + 1
    const retryAt = later(now, backoffMs(failures, world.random()) * RETRY_FACTOR)
    const nextAt = ended.retryAt && ended.retryAt > retryAt ? ended.retryAt : retryAt
    await end(run, { failures, failure: ended.sentence, nextAt: nextAt.toISOString() })
  } else {
    await end(run, { failures: 0, failure: null, nextAt: (await nextAfter(run, now)).toISOString() })
  }
}

/** A source is asked again after half a minute first; a host looks after itself. */
const RETRY_FACTOR = 3

async function nextAfter({ state, world }: Run, now: Date): Promise<Date> {
  const listing = isListingDue(state, now)
    ? later(now, GO_ON_MS)
    : later(new Date(state.listedAt ?? now), durationMs(state.every) ?? 0)
  const task = await world.table.nextTask(state.id)
  if (task === undefined || Date.parse(task) >= listing.getTime()) return listing
  return new Date(Math.max(Date.parse(task), later(now, GO_ON_MS).getTime()))
}

async function end(run: Run, changes: Parameters<typeof save>[1]): Promise<void> {
  const now = run.world.now()
  await save(run, changes)
  const health = healthOf(run.state, now)
  if (health !== run.state.health) await run.world.table.putHealth(run.state.id, health)
  await save(run, { holder: null, heldUntil: null })
}
