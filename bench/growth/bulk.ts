import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { writeAll } from '#adapters/dynamodb/batch.ts'
import { namingsOf } from '#adapters/dynamodb/entries.ts'
import { announcedKey, logKey, logShard, nameKey } from '#adapters/dynamodb/keys.ts'
import { Lists } from '#adapters/dynamodb/lists.ts'
import { changeItem, revisionItem } from '#adapters/dynamodb/meetings.ts'
import { type Row, rowsOf } from '#adapters/dynamodb/rows.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Change } from '#model/change.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import { FIRST, type Filling } from '../shared/tables.ts'

type Item = Record<string, unknown>

/** Rows that are gathered before they are written; the next are made meanwhile. */
const ENOUGH = 2000

/**
 * Puts new meetings into an empty table: the very rows that `fill` writes one meeting after the other, in full batches
 * and without looking at what stands there. What many meetings share, the lines of directories and the numbers, is
 * written in the end. Gives how many there are.
 */
export async function fillInBulk(
  client: DynamoDBDocumentClient,
  table: string,
  { meetingOf, apartMs, count, longestMs = Number.POSITIVE_INFINITY }: Filling,
): Promise<number> {
  const end = performance.now() + longestMs
  const shared = new Shared()
  const lists = new Lists(client, table)
  const write = (items: Item[]) =>
    writeAll(
      client,
      table,
      items.map((Item) => ({ PutRequest: { Item } })),
    )
  let next = 0
  let gathered: Item[] = []
  let writing: Promise<void> | undefined
  for (; next < count && performance.now() < end; next++) {
    const at = new Date(FIRST + next * apartMs).toISOString()
    const revision = revise(undefined, meetingOf(next), at)
    if (!revision?.change) throw new Error('A new meeting gives a revision with a change.')
    const { id, change } = revision
    const { rows, counted } = rowsOf(id, entriesOf(revision))
    await Promise.all((['meetings', 'commitments'] as const).map((list) => lists.open(list, at)))
    gathered.push(revisionItem(revision), changeItem(id, change), ...rows, ...(counted ? [counted] : []))
    gathered.push(...shared.announced(id, change))
    shared.name(id, rows)
    if (gathered.length < ENOUGH) continue
    await writing
    writing = write(gathered)
    gathered = []
  }
  await writing
  await write([...gathered, ...shared.lines()])
  await recordTable(client, table).recount()
  return next
}

/** What more than one meeting has a part in. */
class Shared {
  readonly #slots = new Map<number, number>()
  readonly #lines = new Map<string, Item & { day: string; by: string }>()

  /** A change's slot in the log, the next of its shard, and the note of it. */
  announced(id: string, { version, kind, at }: Change): Item[] {
    const shard = logShard(id)
    const number = (this.#slots.get(shard) ?? 0) + 1
    this.#slots.set(shard, number)
    const slot = { ...logKey(shard, number), number, announcement: { id, version, kind, at } }
    return [slot, { ...announcedKey(id), version, number }]
  }

  /** Has the names of a meeting stand in directories, where no newer one has them. */
  name(by: string, rows: readonly Row[]): void {
    for (const [key, { of, id, name, day }] of namingsOf(rows)) {
      const line = this.#lines.get(key)
      if (line && (line.day > day || (line.day === day && line.by > by))) continue
      this.#lines.set(key, { ...nameKey(of, id), name, day, by })
    }
  }

  lines(): Item[] {
    return [...this.#lines.values()]
  }
}
