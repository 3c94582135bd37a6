import { setTimeout as pause } from 'node:timers/promises'
import { entriesOf } from './entries.ts'
import { merge } from './merge/merge.ts'
import type { RecordTable } from './records.ts'
import { revise } from './revise.ts'

const ATTEMPTS = 50
const LONGEST_PAUSE_MS = 50

/**
 * Makes the record of a meeting and its entries what the shares of its articles say now. Any number of workers may do
 * so at once: the revision is read before the shares and written only over that one, so whoever writes last has seen
 * every share.
 */
export async function refresh(
  meetingId: string,
  { table, now }: { table: RecordTable; now: () => Date },
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await table.revision(meetingId)
    const revision = revise(before, merge(meetingId, await table.shares(meetingId)), now().toISOString())
    if (!revision) return
    if (revision === before || (await table.putRevision(revision))) {
      await table.putEntries(meetingId, entriesOf(revision))
      if ((await table.revision(meetingId))?.version === revision.version) return
    }
    await pause(Math.random() * LONGEST_PAUSE_MS)
  }
  throw new Error(`The record of ${meetingId} changed ${ATTEMPTS} times while it was written.`)
}
