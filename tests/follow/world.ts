import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { hostTable } from '#adapters/dynamodb/hosts.ts'
import { sourceTable } from '#adapters/dynamodb/sources.ts'
import { gateOf } from '#adapters/http/gate.ts'
import { httpWeb, type WebLimits } from '#adapters/http/web.ts'
import { Source } from '#model/sources-file.ts'
import { collect } from '#pipeline/collect.ts'
import { fetchSource } from '#pipeline/fetch.ts'
import type { FetchedPage, FollowWorld } from '#pipeline/follow/run.ts'
import { TABLE } from '../contracts/embedded.ts'
import type { TestTable } from '../contracts/tables.ts'

export const START = '2026-11-20T01:00:00.000Z'
export const LIMITS: WebLimits = { firstByteMs: 300, wholeMs: 600, bytes: 200_000 }

/** Following sources over real HTTP on a clock that only pauses move. */
export interface TestWorld extends FollowWorld {
  stored: FetchedPage[]
  /** Milliseconds of every pause that was made. */
  pauses: number[]
  advance(ms: number): void
  /** Registers a source and follows it once. */
  run(source: Source): Promise<void>
}

export function worldOn(table: TestTable, changes: Partial<FollowWorld> = {}): TestWorld {
  let at = Date.parse(START)
  const stored: FetchedPage[] = []
  const pauses: number[] = []
  const world: TestWorld = {
    web: httpWeb({
      gate: gateOf('public and loopback'),
      userAgent: 'Huixun/test (+https://huixun.example)',
      limits: LIMITS,
    }),
    hosts: hostTable(table.documents, TABLE),
    table: sourceTable(table.documents, TABLE),
    store: { put: async (page) => void stored.push(page) },
    now: () => new Date(at),
    async pause(ms) {
      pauses.push(ms)
      at += ms
      await turn()
    },
    random: () => 0,
    newId: randomUUID,
    remaining: () => 900_000,
    pauseMs: 2000,
    stored,
    pauses,
    advance(ms) {
      at += ms
    },
    async run(source) {
      await collect([source], { table: world.table, queue: { announce: async () => undefined }, now: world.now })
      await fetchSource(source, world)
    },
    ...changes,
  }
  return world
}

let count = 0

/** A source with a name of its own. */
export function sourceAt(url: string, more: Partial<Source> = {}): Source {
  return Source.parse({ id: `s-${++count}`, name: '试', home: '510000', kind: 'listing', url, every: 'PT1H', ...more })
}

export async function stateOf(world: TestWorld, source: Source) {
  return (await world.table.states()).find(({ id }) => id === source.id)
}
