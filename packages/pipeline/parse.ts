import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from '#model/entry.ts'
import { sameVersion } from './bucket.ts'
import { type ExamineWorld, examine } from './examine.ts'
import type { RefreshWorld } from './refresh.ts'
import { settle } from './settle.ts'

export type ParseWorld = ExamineWorld & RefreshWorld

const ATTEMPTS = 10
/** Doubled with each attempt, and cut short at random: two workers on one object must not go on overtaking each other. */
const FIRST_PAUSE_MS = 20

/**
 * Brings the table in line with what stands under a key of the bucket now: the article's share of each meeting that it
 * reports, or nothing where it is gone or no article. How often and in which order it is called doesn't matter. Gives
 * what became of the object, with the ids under which its meetings are published, or `undefined` where it is gone.
 *
 * @throws {Error} when bucket or table fail, or the object never stands still; a later call completes the work.
 */
export async function parse(key: string, world: ParseWorld): Promise<Outcome | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const finding = await examine(key, world)
    const settled = await settle(finding, world)
    for (const other of settled?.again ?? []) await parse(other, world)
    if (settled && sameVersion(finding.object, await world.bucket.head(key))) return settled.outcome
    await pause(Math.random() * FIRST_PAUSE_MS * 2 ** attempt)
  }
  throw new Error(`${key} changed ${ATTEMPTS} times while it was read.`)
}
