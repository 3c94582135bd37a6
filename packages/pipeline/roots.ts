import type { RecordTable } from './records.ts'
import { type Revision, wasPublished } from './revision.ts'

/** The id that a meeting goes by now: that of the meeting that it turned out to be, and so on. */
export async function rootOf(id: string, table: RecordTable): Promise<string> {
  return (await rootRevision(id, table)).id
}

/** The same, with what is known of it; nothing where nothing was ever written under an id. */
export async function rootRevision(id: string, table: RecordTable): Promise<{ id: string; revision?: Revision }> {
  const revision = await table.revision(id)
  if (revision?.sameAs !== undefined) return rootRevision(revision.sameAs, table)
  return { id, ...(revision && { revision }) }
}

/**
 * Of two ids of one meeting the one with the lower rank stays: the first published, or before any is, the first by name.
 * A rank is never raised, and frozen once the id leads elsewhere; so ids never lead in a circle.
 */
export function rankOf(revision: Revision): string {
  return `${wasPublished(revision) ? revision.publishedAt : '9999'} ${revision.id}`
}
