import { createHash } from 'node:crypto'

/** The most items of a document, and the fewest that one has however long they are. */
export const MOST_ITEMS = 50
const LEAST_ITEMS = 10

/** Bytes of a page beyond which it takes no further item. */
const ENOUGH = 250_000

/** One item in so many ends an archive. */
const SHARE = 16

/**
 * Archives (RFC 5005, section 4) stay the same whatever arrives: which items end one is a property of their names alone, so
 * that it neither depends on when a subscriber comes nor on which filter it has. An archive goes from after such an item to
 * the next one, at most `MOST_ITEMS`, and the newest document leads to the archive that begins after the last such item
 * that it shows. A reader that goes back meets the addresses that it knows. Which archive follows one is not said
 * (`next-archive` may be left out): it would have to change on an archive that is otherwise for ever.
 */
export function endsArchive(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt8(0) % SHARE === 0
}

/** How many of these entries, newest first, make up the archive that begins with the first one. */
export function archiveLength(entries: readonly { id: string }[]): number {
  const end = entries.slice(0, MOST_ITEMS).findIndex(({ id }) => endsArchive(id))
  return end < 0 ? Math.min(entries.length, MOST_ITEMS) : end + 1
}

/** The entry after which the archive begins that goes on from a document with these entries. */
export function archiveStart<Entry extends { id: string }>(entries: readonly Entry[]): Entry | undefined {
  return entries.findLast(({ id }) => endsArchive(id)) ?? entries.at(-1)
}

/** How many items of these sizes, in bytes, a page takes. */
export function pageLength(sizes: readonly number[]): number {
  let total = 0
  const fitting = sizes.findIndex((size, at) => {
    total += size
    return at >= LEAST_ITEMS && total > ENOUGH
  })
  return Math.min(fitting < 0 ? sizes.length : fitting, MOST_ITEMS)
}
