import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting } from '#model/record.ts'
import type { Announcement, Announcements } from '#model/sync.ts'
import { Names } from './names.ts'

/** Asks the site for a path of its own. */
export type Ask = (path: string) => Promise<Response>

/** Everything that readers get, each a line, under a name of what it is; and the names that ids have in it. */
export interface View {
  lines: string[]
  names: Names
}

const LISTS = ['meetings', 'commitments', 'series', 'bodies', 'people', 'places', 'projects', 'rejected']
const DIRECTORIES = ['series', 'bodies', 'people', 'projects']
/** What is where it is by time, or leads on by it. */
const UNCOMPARED = new Set(['publishedAt', 'updatedAt', 'next', 'etag', 'recent', 'rejected', 'queues', 'daily'])

/** What the API gives, all of it: whole records, lists, directories, the set that synchronising gives, and the counts. */
export async function view(ask: Ask): Promise<View> {
  const records = await whole(ask)
  const names = new Names(records)
  const lines = records.map(({ meeting }) => `record ${names.line(timeless(meeting))}`)
  for (const list of LISTS) {
    const items = await all(ask, `/api/v1/${list}`)
    lines.push(...items.map((item) => `${list} ${names.line(compared(item))}`))
    if (!DIRECTORIES.includes(list)) continue
    for (const { id } of items) {
      const one = await json(ask, `/api/v1/${list}/${encodeURIComponent(id)}`)
      lines.push(`one of ${list} ${names.line(unordered(compared(one)))}`)
    }
  }
  lines.push(...[...(await synchronised(ask))].map((id) => `sync ${names.line(id)}`))
  const { counts, tally } = await json(ask, '/api/v1/status')
  lines.push(`status ${names.line({ counts, tally })}`)
  return { lines: lines.toSorted(), names }
}

async function whole(ask: Ask): Promise<PublishedMeeting[]> {
  const lines = (await (await ask('/api/v1/export.jsonl')).text()).split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

async function all(ask: Ask, path: string): Promise<{ id: string }[]> {
  const items: { id: string }[] = []
  for (let cursor = ''; ; ) {
    const page = await json(ask, `${path}?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    items.push(...page.items)
    if (page.next === undefined) return items
    cursor = page.next
  }
}

/** The ids of the meetings that a program knows of that has read all announcements. */
async function synchronised(ask: Ask): Promise<Set<string>> {
  const known = new Set<string>()
  const seen = new Set<string>()
  for (let since = ''; ; ) {
    const { items, next, more }: Announcements = await json(ask, `/api/v1/changes?limit=100&since=${since}`)
    for (const item of items) {
      if (seen.has(`${item.id} ${item.version}`)) throw new Error(`${item.id} was announced twice.`)
      seen.add(`${item.id} ${item.version}`)
      if (isGone(item)) known.delete(item.id)
      else known.add(item.id)
    }
    if (!more) return known
    since = next
  }
}

function isGone({ kind }: Announcement): boolean {
  return kind === 'withdrawn' || kind === 'moved'
}

// biome-ignore lint/suspicious/noExplicitAny: the API's own tests hold its answers against its document.
async function json(ask: Ask, path: string): Promise<any> {
  const response = await ask(path)
  if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`)
  return response.json()
}

/** Which ids a meeting once went by depends on who came first. */
export function timeless({ sameAs: _sameAs, ...meeting }: Meeting): Omit<Meeting, 'sameAs'> {
  return meeting
}

/** Without what tells of times. */
function compared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compared)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([name]) => !UNCOMPARED.has(name))
  return Object.fromEntries(entries.map(([name, inner]) => [name, compared(inner)]))
}

/** What stands on one day stands in the order of ids, which may be others. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unordered(inner)]))
}

function key(value: unknown): string {
  const { id: _id, meetingId: _meetingId, ...rest } = (value ?? {}) as Record<string, unknown>
  return typeof value === 'object' ? JSON.stringify(rest) : String(value)
}
