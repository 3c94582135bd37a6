import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Meeting } from '#model/record.ts'
import { changedFeeds, type FeedQueue } from './changed-feeds.ts'
import type { Articles } from './changes.ts'
import { correct, together } from './correction.ts'
import { entriesOf } from './entries.ts'
import { heardOf, spread } from './hearing.ts'
import { merge } from './merge/merge.ts'
import type { RecordTable } from './records.ts'
import { departed, type Grounds, revise, wordsOf } from './revise.ts'
import { absorbing, type Revision, unpublished } from './revision.ts'
import { rankOf } from './roots.ts'

const ATTEMPTS = 50
const LONGEST_PAUSE_MS = 50

export interface RefreshWorld {
  table: RecordTable
  now: () => Date
  /** Absent where no hub is to be told of changes. */
  feeds?: FeedQueue | undefined
}

/**
 * Makes the record of a meeting, its entries and its history what the shares of its articles say now, and those of each
 * id that turned out to be it. Any number of workers may do so at once: the revision is read before the shares and
 * written only over that one, so whoever writes last has seen every share, and what other meetings say of its commitments.
 */
export async function refresh(meetingId: string, world: RefreshWorld): Promise<void> {
  const { table, now } = world
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await table.revision(meetingId)
    if (before?.sameAs !== undefined) {
      await show(before, world)
      return refresh(before.sameAs, world)
    }
    const absorbed = await absorb(before, world)
    if (absorbed === 'again') continue
    const { meeting, grounds } = await recordOf(meetingId, absorbed, table)
    const revision = revise(before, meeting, now().toISOString(), grounds)
    if (!revision) return
    if (revision === before || (await follow(before, revision, table))) {
      await show(revision, world)
      await tell(before, revision, world)
      if ((await table.revision(meetingId))?.version === revision.version) return
    }
    await pause(Math.random() * LONGEST_PAUSE_MS)
  }
  throw new Error(`The record of ${meetingId} changed ${ATTEMPTS} times while it was written.`)
}

/** Writes a revision over the one before it, whose change is then in the history, whoever wrote it and went down. */
async function follow(before: Revision | undefined, next: Revision, table: RecordTable): Promise<boolean> {
  if (before?.change) await table.putChange(before.id, before.change)
  return table.putRevision(next)
}

async function show(revision: Revision, world: RefreshWorld): Promise<void> {
  const { table } = world
  await table.putEntries(revision.id, entriesOf(revision))
  if (revision.change) await table.putChange(revision.id, revision.change)
  await spread(revision, table, (meetingId) => refresh(meetingId, world))
}

/**
 * Has the hub told of the feeds that now show something else. Where the revision was on record already, whoever wrote it
 * may have gone down before telling: then of all that show it.
 */
async function tell(before: Revision | undefined, revision: Revision, { feeds }: RefreshWorld): Promise<void> {
  if (feeds === undefined) return
  const changed = changedFeeds(before === revision ? undefined : before, revision)
  if (changed.length > 0) await feeds.announce(changed)
}

/** A meeting's id and all that turned out to be it. */
export async function familyOf(id: string, table: RecordTable): Promise<string[]> {
  const family = new Set<string>([id])
  for (const member of family) for (const next of (await table.revision(member))?.absorbs ?? []) family.add(next)
  return [...family]
}

/**
 * Has every id that turned out to be this meeting lead here, and gives their last revisions. `again` where one of them
 * was written meanwhile, or was published before this one and so takes its place.
 */
async function absorb(before: Revision | undefined, world: RefreshWorld): Promise<Revision[] | 'again'> {
  if (!before?.absorbs) return []
  const { table, now } = world
  const absorbed = new Map<string, Revision>()
  const waiting = [...before.absorbs]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (id === before.id || absorbed.has(id)) continue
    const state = (await table.revision(id)) ?? unpublished(id, now().toISOString())
    if (state.sameAs === undefined && rankOf(state) < rankOf(before)) {
      if (await table.putRevision(absorbing(state, before.id))) await refresh(id, world)
      return 'again'
    }
    const led = await lead(state, before.id, world)
    if (!led) return 'again'
    absorbed.set(id, led)
    waiting.push(...(state.absorbs ?? []))
  }
  return [...absorbed.values()]
}

/** Has an id lead to the meeting that it turned out to be; nothing is published under it any more. `undefined` where it was written meanwhile. */
async function lead(state: Revision, to: string, world: RefreshWorld): Promise<Revision | undefined> {
  const { table, now } = world
  if (state.sameAs !== undefined) {
    await show(state, world)
    return state
  }
  const { meeting, withdrawnAt: _, change: __, statuses: ___, articles = {}, ...rest } = state
  const version = state.version + 1
  const at = now().toISOString() > state.updatedAt ? now().toISOString() : state.updatedAt
  const moved = {
    version,
    at,
    kind: 'moved' as const,
    to,
    articles: { added: [], removed: [], changed: [] },
    fields: [],
  }
  const next: Revision = {
    ...rest,
    version,
    updatedAt: at,
    sameAs: to,
    articles,
    commitments: Object.fromEntries(departed(state.commitments, wordsOf(state, state.commitments))),
    ...(meeting && { change: moved }),
  }
  if (!(await follow(state, next, table))) return undefined
  await show(next, world)
  return next
}

async function recordOf(
  id: string,
  absorbed: Revision[],
  table: RecordTable,
): Promise<{ meeting: Meeting | undefined; grounds: Grounds }> {
  const family = [id, ...absorbed.map((revision) => revision.id)]
  const shares = (await Promise.all(family.map((member) => table.shares(member)))).flat()
  const corrections = await Promise.all(family.map((member) => table.correction(member)))
  const correction = together(corrections.filter((one) => one !== undefined))
  const merged = merge(id, shares)
  const known = merged && (absorbed.length > 0 ? { ...merged, sameAs: family.slice(1).toSorted() } : merged)
  return {
    meeting: known && (correction ? correct(known, correction) : known),
    grounds: {
      articles: articlesOf(shares),
      inherited: Object.assign({}, ...absorbed.map((one) => one.commitments)),
      apart: correction?.apart,
      heard: await heardOf(known, family, table),
    },
  }
}

function articlesOf(shares: Meeting[]): Articles {
  const said = shares.map((share): [string, string] => [share.sources[0]?.articleId ?? '', JSON.stringify(share)])
  const digest = (json: string) => createHash('sha256').update(json).digest('hex').slice(0, 12)
  return Object.fromEntries(
    said.toSorted(([, one], [, other]) => (one < other ? 1 : -1)).map(([id, json]) => [id, digest(json)]),
  )
}
