import { type ArticleBucket, sameVersion } from './bucket.ts'
import type { ParseQueue } from './queue.ts'
import type { ObjectState, RecordTable } from './records.ts'

export interface ReconcileWorld {
  bucket: ArticleBucket
  table: RecordTable
  queue: ParseQueue
}

/**
 * Compares bucket and table, and has every object looked at again that an event was lost for: one that the table
 * doesn't know, or knows in another version, or that is gone, or whose work was begun and never ended. Then counts
 * anew. Holds the keys of all objects in memory, some 100 bytes each. Gives the number of objects queued.
 */
export async function reconcile({ bucket, table, queue }: ReconcileWorld): Promise<number> {
  const known = new Map<string, ObjectState>()
  for await (const state of table.objects()) known.set(state.key, state)
  const doubtful: string[] = []
  for await (const object of bucket.list()) {
    const state = known.get(object.key)
    if (!state?.settled || !sameVersion(state, object)) doubtful.push(object.key)
    known.delete(object.key)
  }
  const gone = [...known.keys()]
  await queue.announce([...doubtful, ...gone])
  await table.recount()
  return doubtful.length + gone.length
}
