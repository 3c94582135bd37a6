import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { Log } from '#adapters/dynamodb/log.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Announcement } from '#model/sync.ts'
import { BadCursor } from '#pipeline/published.ts'
import { TABLE } from './embedded.ts'
import { onEachTable, type TestTable } from './tables.ts'

const AT = '2026-01-05T08:00:00.000Z'

onEachTable((database) => {
  let log: Log
  /** After everything that tests before have announced. */
  let start: string
  let count = 0
  beforeEach(async () => {
    log = new Log(database.documents, TABLE)
    start = (await read(log)).at(-1)?.next ?? (await log.since(undefined, 1)).next
    count += 1
  })

  function change(name: string, version: number, at = AT): Announcement {
    return { id: `log-${count}-${name}`, version, kind: version === 1 ? 'published' : 'changed', at }
  }

  test('tells of each version once, a meeting’s in order', async () => {
    const announced = [change('a', 1), change('b', 1), change('a', 2), change('a', 3)]
    for (const announcement of announced) await log.announce(announcement)
    for (const announcement of announced) await log.announce(announcement)
    const { items, next, more } = await log.since(start, 100)
    expect(slots(next) - slots(start)).toBe(announced.length)
    expect(items.toSorted(byIdAndVersion)).toEqual(announced.toSorted(byIdAndVersion))
    expect(versions(items, change('a', 1).id)).toEqual([1, 2, 3])
    expect(more).toBe(false)
    expect(await log.since(next, 100)).toEqual({ items: [], next, more: false })
  })

  test('tells of every change that is kept of a record', async () => {
    const { id } = change('a', 1)
    const table = recordTable(database.documents, TABLE)
    const published = publishedTable(database.documents, TABLE, () => new Date())
    const common = { at: AT, articles: { added: [], removed: [], changed: [] }, fields: [] }
    await table.putChange(id, { ...common, version: 1, kind: 'published' })
    await table.putChange(id, { ...common, version: 2, kind: 'moved', to: 'elsewhere' })
    const { items } = await published.changes({ since: start, limit: 10 })
    expect(items).toEqual([
      { id, version: 1, kind: 'published', at: AT },
      { id, version: 2, kind: 'moved', at: AT, to: 'elsewhere' },
    ])
  })

  test('does not go back to an earlier version', async () => {
    await log.announce(change('a', 5))
    await log.announce(change('a', 4))
    expect(versions((await log.since(start, 10)).items, change('a', 1).id)).toEqual([5])
  })

  test('comes by time as far as a page sees, in pages of any size', async () => {
    const announced = Array.from({ length: 23 }, (_, at) =>
      change(`m${at}`, 1, new Date(Date.parse(AT) + at).toISOString()),
    )
    for (const announcement of announced) await log.announce(announcement)
    expect((await log.since(start, 50)).items).toEqual(announced)
    const pages = await read(log, { since: start, limit: 4 })
    expect(pages.every(({ items }) => items.length <= 4)).toBe(true)
    expect(pages.flatMap(({ items }) => items).toSorted(byIdAndVersion)).toEqual(announced.toSorted(byIdAndVersion))
  })

  test.each(['', 'x', 'MS4y', Buffer.from('0.0.0.0.0.0.0.-1').toString('base64url')])(
    'knows no cursor %j',
    async (since) => {
      await expect(log.since(since, 10)).rejects.toThrow(BadCursor)
    },
  )

  describe('while many write', () => {
    test('a reader who follows misses none and sees none twice', async () => {
      const work = fc.array(
        fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), writers: fc.integer({ min: 1, max: 3 }) }),
        {
          minLength: 8,
          maxLength: 24,
        },
      )
      await fc.assert(
        fc.asyncProperty(work, async (given) => {
          count += 1
          const announced = numbered(given.map(({ name }) => change(name, 1)))
          const writing = Promise.all(given.map(({ writers }, at) => announceTogether(announced, at, writers)))
          const { seen, next } = await follow(log, start, writing)
          expect(seen.toSorted(byIdAndVersion)).toEqual(latest(announced, seen).toSorted(byIdAndVersion))
          for (const id of new Set(seen.map((one) => one.id))) {
            expect(versions(seen, id)).toEqual(versions(seen, id).toSorted((one, other) => one - other))
            expect(versions(seen, id).at(-1)).toBe(versions(announced, id).at(-1))
          }
          start = next
        }),
        { numRuns: 6 },
      )
    })

    /** Several workers, each a process of its own, announce the same. */
    async function announceTogether(announced: Announcement[], at: number, writers: number): Promise<void> {
      const announcement = announced[at] as Announcement
      const logs = Array.from({ length: writers }, () => new Log(database.documents, TABLE))
      await Promise.all(logs.map((one) => one.announce(announcement)))
    }
  })

  describe('a crash', () => {
    test.each([1, 2, 3, 4, 5, 6])('at call %i leaves no hole, and the next delivery announces once', async (calls) => {
      await log.announce(change('before', 1))
      const crashing = new Log(failingAfter(database, calls), TABLE)
      await crashing.announce(change('a', 1)).catch(() => undefined)
      await log.announce(change('b', 1))
      await new Log(database.documents, TABLE).announce(change('a', 1))
      await log.announce(change('c', 1))
      const { items, next } = await log.since(start, 100)
      expect(slots(next) - slots(start)).toBe(4)
      expect(items.map(({ id }) => id.split('-')[2]).toSorted()).toEqual(['a', 'b', 'before', 'c'])
    })
  })
})

/** A client that goes away after so many calls: the last one is made, and its answer lost. */
function failingAfter({ documents }: TestTable, calls: number): TestTable['documents'] {
  let made = 0
  const send = async (command: never) => {
    if (made++ > calls) throw new Error('crash')
    const answer = await documents.send(command)
    if (made > calls) throw new Error('crash')
    return answer
  }
  return { send } as unknown as TestTable['documents']
}

/** Reads on while others write, and then to the end. */
async function follow(log: Log, since: string, writing: Promise<unknown>) {
  const seen: Announcement[] = []
  let next = since
  let isWriting = true
  const ended = writing.finally(() => {
    isWriting = false
  })
  for (;;) {
    const mayHaveMore = isWriting
    const page = await log.since(next, 5)
    seen.push(...page.items)
    next = page.next
    if (!mayHaveMore && page.items.length === 0) break
  }
  await ended
  return { seen, next }
}

async function read(log: Log, { since, limit = 50 }: { since?: string; limit?: number } = {}) {
  const pages: Awaited<ReturnType<Log['since']>>[] = []
  for (let cursor = since, more = true; more; cursor = pages.at(-1)?.next) {
    const page = await log.since(cursor, limit)
    pages.push(page)
    more = page.more
  }
  return pages
}

/** How many slots of the log a cursor has behind it: as many as announcements, where none is empty. */
function slots(cursor: string): number {
  const numbers = Buffer.from(cursor, 'base64url').toString().split('.').map(Number)
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** The announcements with the versions of each meeting counted up. */
function numbered(announced: Announcement[]): Announcement[] {
  const versionOf = new Map<string, number>()
  return announced.map((announcement) => {
    const version = (versionOf.get(announcement.id) ?? 0) + 1
    versionOf.set(announcement.id, version)
    return { ...announcement, version }
  })
}

/** Those of the announced that were seen: a version may be left out when a later one was first. */
function latest(announced: Announcement[], seen: Announcement[]): Announcement[] {
  const keys = new Set(seen.map(({ id, version }) => `${id} ${version}`))
  return announced.filter(({ id, version }) => keys.has(`${id} ${version}`))
}

function versions(items: Announcement[], id: string): number[] {
  return items.filter((item) => item.id === id).map(({ version }) => version)
}

function byIdAndVersion(one: Announcement, other: Announcement): number {
  return one.id === other.id ? one.version - other.version : one.id < other.id ? -1 : 1
}
