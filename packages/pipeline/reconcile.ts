import { dayInChina } from '#model/china.ts'
import type { ArticleBucket, ObjectVersion } from './bucket.ts'
import type { ParseQueue } from './queue.ts'
import type { RecordTable } from './records.ts'
import { refresh } from './refresh.ts'

export interface ReconcileWorld {
  bucket: ArticleBucket
  table: RecordTable
  queue: ParseQueue
  now: () => Date
  /** Messages of the queue that wait or are in work, of which nobody knows what they tell of; absent where none do. */
  unhandled?: number
}

/** By then a message has been handled, or is lost: a queue that is never empty hides no lost one for longer. */
const LOST_MS = 86_400_000
/** Meetings of each sort that one run writes again for the ledger; the rest wait for the next one. */
const MOST_MEETINGS = 10_000
const PAGE = 500

/**
 * Compares bucket and table, and has every object looked at again that an event was lost for: one that the table
 * doesn't know, or knows in another version, or that is gone, or whose work was begun and never ended. While messages
 * wait, what was put within the last day is left for the next time: its own may be among them, and a queue that is told
 * of all its backlog at each start would only grow. Then counts anew. The ledger is brought up to the day, see
 * `followUp`. Holds the keys and versions of all objects in memory, some 250 bytes each: three million of them are what
 * the memory of its function holds. Gives the number of objects queued.
 */
export async function reconcile(world: ReconcileWorld): Promise<number> {
  const { bucket, table, queue, unhandled = 0, now } = world
  const heard = unhandled > 0 ? now().getTime() - LOST_MS : Number.POSITIVE_INFINITY
  const known = new Map<string, string>()
  for await (const state of table.objects()) known.set(state.key, state.settled ? versionOf(state) : UNSETTLED)
  const doubtful: string[] = []
  for await (const object of bucket.list()) {
    const isDoubtful = known.get(object.key) !== versionOf(object)
    if (isDoubtful && Date.parse(object.modified) < heard) doubtful.push(object.key)
    known.delete(object.key)
  }
  const gone = [...known.keys()]
  await queue.announce([...doubtful, ...gone])
  await followUp(world)
  await table.recount()
  await table.moveStamp()
  return doubtful.length + gone.length
}

const UNSETTLED = ''

function versionOf({ etag, modified }: Partial<ObjectVersion>): string {
  return `${etag} ${modified}`
}

/**
 * Writes on record what deadlines have passed. And has every meeting that was written since the last time look again at
 * what others say of its commitments: two that were written at one moment may not have seen one another in the index.
 */
async function followUp(world: ReconcileWorld): Promise<void> {
  const { table, now } = world
  const due = new Set<string>()
  for await (const meetingId of table.due(dayInChina(now()))) if (due.add(meetingId).size >= MOST_MEETINGS) break
  for (const meetingId of due) await refresh(meetingId, world)
  let cursor = await table.ledgerCursor()
  for (let seen = 0; seen < MOST_MEETINGS; seen += PAGE) {
    const { ids, next } = await table.changedSince(cursor, PAGE)
    for (const id of new Set(ids)) if (await table.spoken(id)) await refresh(id, world)
    if (next !== cursor) await table.putLedgerCursor(next)
    cursor = next
    if (ids.length === 0) break
  }
}
