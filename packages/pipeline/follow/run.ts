import type { Source } from '#model/sources-file.ts'
import type { Changes, SourceState, SourceTable } from './state.ts'
import type { VisitWorld } from './visit.ts'

/** What is needed to follow sources. */
export interface FollowWorld extends VisitWorld {
  table: SourceTable
  store: PageStore
  newId: () => string
}

/** Where pages go that were fetched. */
export interface PageStore {
  put(page: FetchedPage): Promise<void>
}

/** A page as it came, and what is known of it. */
export interface FetchedPage {
  source: Source
  /** Digest of its address. */
  address: string
  /** As it was asked for. */
  asked: string
  /** Where it came from at last. */
  url: string
  headers: Record<string, string>
  /** As the server or the sources file says it. */
  contentType: string | undefined
  bytes: Uint8Array
}

/** Work on one source that nobody else is at. */
export interface Run {
  source: Source
  state: SourceState
  holder: string
  world: FollowWorld
}

/** How long a source stays taken after the last sign of life, longer than any request. */
export const HOLD_MS = 45_000
const SIGN_MS = 10_000

/** Somebody else took the source over, who thought that this run had ended. */
export class TakenOver extends Error {
  constructor(id: string) {
    super(`${id} was taken over by another run.`)
    this.name = 'TakenOver'
  }
}

/**
 * Keeps changes of a source's state, and keeps the source taken.
 *
 * @throws {TakenOver} when it is not ours any more.
 */
export async function save(run: Run, changes: Changes): Promise<void> {
  const { world, holder, state } = run
  const heldUntil = new Date(world.now().getTime() + HOLD_MS).toISOString()
  const all: Changes = { heldUntil, ...changes }
  if (!(await world.table.save(state.id, holder, all))) throw new TakenOver(state.id)
  const kept = Object.entries({ ...state, ...all }).filter(([, value]) => value !== null)
  run.state = Object.fromEntries(kept) as unknown as SourceState
}

/** A sign of life, where the last one is some time ago. */
export async function stayAlive(run: Run): Promise<void> {
  const last = Date.parse(run.state.heldUntil ?? '') - HOLD_MS
  if (run.world.now().getTime() - last >= SIGN_MS) await save(run, {})
}
