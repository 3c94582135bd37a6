import type { Directory, DirectoryEntry } from '#model/directory.ts'
import { nameIn, persons } from '#pipeline/persons.ts'
import { BadCursor, type Page, type PageRequest } from '#pipeline/published.ts'
import { mentionsOf } from './about.ts'
import type { Directories, NameItem } from './directory.ts'
import { canBeId } from './ids.ts'
import type { Lists } from './lists.ts'

/** Mentions that are read to tell the people of one name apart. */
const MOST_MENTIONS = 200

/** A page of a directory. One of people ends with a whole name, and lists each person of a name once. */
export async function directoryPage(
  of: Directory,
  { limit, cursor }: PageRequest,
  { directories, lists }: { directories: Directories; lists: Lists },
): Promise<Page<DirectoryEntry>> {
  const start = cursor === undefined ? ' ' : startOf(of, cursor)
  const { lines, hasMore } = await directories.after(of, start, limit)
  if (of !== 'people')
    return { items: lines.map(entryOf), ...(hasMore && { next: cursorOf(of, lines.at(-1)?.sk ?? '') }) }
  const names = [...Map.groupBy(lines, ({ sk }) => nameIn(sk))]
  // The last name may have ids beyond this page; where it fills the page alone, they are left out.
  const whole = hasMore && names.length > 1 ? names.slice(0, -1) : names
  const items = await Promise.all(whole.map(([name, ids]) => peopleOf(name, ids, lists)))
  const last = `${whole.at(-1)?.[0]}${AFTER_IDS}`
  return { items: items.flat(), ...(hasMore && { next: cursorOf(of, last) }) }
}

/** Follows every id of a name: the ids go on with `~`. */
const AFTER_IDS = '\u007f'

/** The people of one name: one where one id is known, else as the mentions tell them apart. */
async function peopleOf(name: string, ids: NameItem[], lists: Lists): Promise<DirectoryEntry[]> {
  if (ids.length === 1) return ids.map(entryOf)
  const mentions = await mentionsOf(lists, name, MOST_MENTIONS)
  return persons(mentions).map((person) => {
    const latest = person.mentions.at(-1)?.date ?? null
    return { id: person.id, name, latest }
  })
}

function entryOf({ sk, name, day }: NameItem): DirectoryEntry {
  return { id: sk, name, latest: day === '' ? null : day }
}

function cursorOf(of: Directory, id: string): string {
  return Buffer.from(`${of}:${id}`).toString('base64url')
}

function startOf(of: Directory, cursor: string): string {
  const start = Buffer.from(cursor, 'base64url').toString()
  const id = start.slice(of.length + 1)
  if (!start.startsWith(`${of}:`) || !canBeId(id) || cursorOf(of, id) !== cursor) throw new BadCursor()
  return id
}
