import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from '#model/entry.ts'
import { type ArticleBucket, sameVersion } from '#pipeline/bucket.ts'
import type { RecordTable } from '#pipeline/records.ts'

const PAUSE_MS = 200
/** How long nothing may move before the rest is given up. */
const PATIENCE_MS = 120_000

interface Waiting {
  bucket: ArticleBucket
  table: RecordTable
  onOutcome: (key: string) => void
}

/** Waits until the objects under these keys, as they are now, have been read, and gives what became of each. */
export async function awaitOutcomes(
  keys: string[],
  { bucket, table, onOutcome }: Waiting,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const waiting = new Set(keys)
  let moved = Date.now()
  while (waiting.size > 0 && Date.now() - moved < PATIENCE_MS) {
    for (const key of waiting) {
      const state = await table.object(key)
      if (!state?.settled || !state.outcome || !sameVersion(state, await bucket.head(key))) continue
      outcomes.set(key, state.outcome)
      waiting.delete(key)
      moved = Date.now()
      onOutcome(key)
    }
    if (waiting.size > 0) await pause(PAUSE_MS)
  }
  return outcomes
}
