import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  paginateScan,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Meeting } from '#model/record.ts'
import type { Announcement } from '#model/sync.ts'
import type { ArticleBucket } from '#pipeline/bucket.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { put, remove, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf, participantOf } from './meetings.ts'
import { freshTable, report, worldOf } from './world.ts'

const embedded = useEmbedded()

const BATCH = 25
/** A story is told anew for each of its writes. */
const LONGEST_MS = 600_000
const WRITES = [PutCommand, UpdateCommand, DeleteCommand, BatchWriteCommand]
type Moment = 'before' | 'after'

/** A client whose `fatal`th write ends everything, before it took effect or after. */
function dyingClient(fatal: number, moment: Moment): { client: DynamoDBDocumentClient; died: () => boolean } {
  const { documents } = embedded
  let writes = 0
  const send = async (command: never, ...rest: never[]) => {
    if (!WRITES.some((Write) => (command as object) instanceof Write)) return documents.send(command, ...rest)
    writes += 1
    if (writes < fatal) return documents.send(command, ...rest)
    if (writes === fatal && moment === 'after') await documents.send(command, ...rest)
    throw new Error('crash')
  }
  return { client: Object.assign(Object.create(documents), { send }), died: () => writes >= fatal }
}

/** The bucket as if all had been put there at one moment, whenever a story is told. */
function timeless(bucket: ArticleBucket): ArticleBucket {
  const modified = '2026-01-05T07:00:00.000Z'
  const set = <Version extends object>(version: Version | undefined) => version && { ...version, modified }
  return {
    head: async (key) => set(await bucket.head(key)),
    read: async (key) => set(await bucket.read(key)),
    async *list() {
      for await (const object of bucket.list()) yield { ...object, modified }
    },
  }
}

type Items = Map<string, Record<string, unknown>>

/** Everything that stands in a table. */
async function contents(TableName: string): Promise<Items> {
  const items: Items = new Map()
  for await (const { Items = [] } of paginateScan({ client: embedded.documents }, { TableName })) {
    for (const item of Items) items.set(`${item.pk} ${item.sk}`, item)
  }
  return items
}

/** How often work was begun, readers told of it, and something counted, is no matter of what it led to. */
function withoutGenerations(items: Items): Items {
  return new Map(
    [...items].map(([key, { generation: _, stamp: __, steps: ___, ...item }]) => [key, withoutNothing(item)]),
  )
}

/** None of something is as good as no number of it. */
function withoutNothing(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== 0))
}

/**
 * Two meetings that one write changes may be announced in either order. Which slots of the log are filled stays, and what
 * is announced.
 */
function withoutOrder(items: Items): Items {
  const numbers = [...items.values()].flatMap(({ pk, number }) =>
    /^LOG/.test(pk as string) ? [`${pk} ${number}`] : [],
  )
  const others = [...items].map(([key, { number: _, ...item }]): [string, Record<string, unknown>] => {
    const { announcement: { id, version } = {} } = item as { announcement?: Partial<Announcement> }
    return id === undefined ? [key, item] : [`LOG ${id} ${version}`, { ...item, sk: '' }]
  })
  return new Map([...others, ['slots', { numbers: numbers.toSorted() }]])
}

async function fill(table: string, items: Items): Promise<void> {
  const requests = [...items.values()].map((Item) => ({ PutRequest: { Item } }))
  for (let start = 0; start < requests.length; start += BATCH) {
    const RequestItems = { [table]: requests.slice(start, start + BATCH) }
    await embedded.documents.send(new BatchWriteCommand({ RequestItems }))
  }
}

function timelessWorld(table: string): ParseWorld {
  const world = worldOf(embedded, table)
  return { ...world, bucket: timeless(world.bucket) }
}

const KEY = 'uploads/3'
const CORRECTION = 'corrections/2025-03-18-a.json'
const chair = [{ ...participantOf('林知远'), roles: ['chair' as const] }]
const common: Partial<Meeting> = { kind: 'symposium', hosts: [] }
const ONE = meetingOf({
  ...common,
  id: '2025-03-18-a',
  articleId: 'a-1',
  title: '民企会',
  hosts: ['江州市委'],
  commitments: [commitmentOf('x', '清理欠款')],
})
const OTHER = meetingOf({
  ...common,
  id: '2025-03-18-b',
  articleId: 'a-2',
  title: '企业家会',
  participants: chair,
  commitments: [commitmentOf('y', '免申即享')],
})
const BOTH = meetingOf({
  ...common,
  id: '2025-03-18-c',
  articleId: 'a-3',
  title: '民企、企业家会',
  hosts: ['江州市委'],
  participants: chair,
})

const day = (start: string) => ({ start, end: start, precision: 'day' as const, basis: 'text' as const, span: null })
const RAILWAY = ['江澜中线高铁']
const PROMISED = meetingOf({
  ...common,
  id: '2024-03-18-e',
  articleId: 'a-5',
  title: '江州市交通工作会议',
  date: day('2024-03-18'),
  commitments: [
    {
      ...commitmentOf('z', '要建成江澜中线高铁'),
      projects: RAILWAY,
      categories: ['transport'],
      deadline: '2026-12-31',
    },
  ],
})
const KEPT = meetingOf({
  ...common,
  id: '2025-06-18-f',
  articleId: 'a-6',
  title: '临川市铁路工作会议',
  date: day('2025-06-18'),
  progress: [{ text: '江澜中线高铁建成通车', speaker: null, figures: [], span: [0, 4] }],
})

/** Two meetings under one id: an operator knows better. */
const UNITED = [
  meetingOf({ ...common, id: '2025-03-18-g', articleId: 'a-7', title: '老干部座谈会', hosts: ['江州市委'] }),
  meetingOf({ ...common, id: '2025-03-18-g', articleId: 'a-8', title: '老干部座谈会', hosts: ['江州市委'] }),
] as const

interface Story {
  key: string
  before: () => Promise<string[]>
  change: () => Promise<unknown>
}

/** What was there before, and what happens then to the object that is looked at. */
const STORIES: Record<string, Story> = {
  'an article shows that two meetings are one': {
    key: KEY,
    before: async () => [await report(embedded, '1', ONE), await report(embedded, '2', OTHER)],
    change: () => report(embedded, '3', BOTH),
  },
  'an article is replaced by one of another meeting': {
    key: KEY,
    before: async () => [
      await report(embedded, '1', ONE),
      await report(embedded, '3', { ...ONE, ...OTHER, id: ONE.id }),
    ],
    change: () =>
      report(embedded, '3', meetingOf({ ...common, id: '2025-03-19-d', articleId: 'a-4', title: '防汛会' })),
  },
  'a later meeting reports that a promise was kept': {
    key: KEY,
    before: async () => [await report(embedded, '1', PROMISED)],
    change: () => report(embedded, '3', KEPT),
  },
  'a later meeting reports it no more': {
    key: KEY,
    before: async () => [await report(embedded, '1', PROMISED), await report(embedded, '3', KEPT)],
    change: () => report(embedded, '3', { ...KEPT, progress: [] }),
  },
  'the last article is removed': {
    key: KEY,
    before: async () => [await report(embedded, '3', ONE)],
    change: () => remove(embedded, KEY),
  },
  'an operator sets an article apart': {
    key: 'corrections/2025-03-18-g.json',
    before: async () => [await report(embedded, '1', UNITED[0]), await report(embedded, '3', UNITED[1])],
    change: () => put(embedded, 'corrections/2025-03-18-g.json', JSON.stringify({ reason: '两场', apart: ['a-8'] })),
  },
  'an operator says that two meetings are one': {
    key: CORRECTION,
    before: async () => [await report(embedded, '1', ONE), await report(embedded, '2', OTHER)],
    change: () => put(embedded, CORRECTION, JSON.stringify({ reason: '同一场会', sameAs: OTHER.id })),
  },
  'an operator puts a record right': {
    key: CORRECTION,
    before: async () => [await report(embedded, '1', ONE)],
    change: () => put(embedded, CORRECTION, JSON.stringify({ reason: '误', patch: { title: '企业会' } })),
  },
}

/** Lets a story begin, and gives what stands in the table before the object is looked at. */
async function begin(name: string): Promise<Items> {
  const { before, change } = STORIES[name] as Story
  for (const old of ['uploads/1', 'uploads/2', KEY, CORRECTION, 'corrections/2025-03-18-g.json'])
    await remove(embedded, old)
  const table = await freshTable(embedded)
  for (const known of await before()) await parse(known, timelessWorld(table))
  await change()
  return contents(table)
}

/** Goes on with a story on a table of its own, with a crash at a write, and gives what stands there in the end. */
async function end(
  name: string,
  before: Items,
  { fatal, moment, recovery }: Crash,
): Promise<{ died: boolean; after: Items }> {
  const { key } = STORIES[name] as Story
  const table = await freshTable(embedded)
  await fill(table, before)
  const world = timelessWorld(table)
  const { client, died } = dyingClient(fatal, moment)
  await parse(key, { ...world, table: recordTable(client, table) }).catch((error) => {
    if ((error as Error).message !== 'crash') throw error
  })
  if (recovery === 'delivery') await parse(key, world)
  const announced = await reconciled(world)
  for (const doubtful of announced) await parse(doubtful, world)
  expect(await reconciled(world)).toEqual([])
  return { died: died(), after: withoutOrder(withoutGenerations(await contents(table))) }
}

/** The keys that reconcile has looked at again. */
async function reconciled(world: ParseWorld): Promise<string[]> {
  const announced: string[] = []
  await reconcile({ ...world, queue: { announce: async (keys) => void announced.push(...keys) } })
  return announced
}

interface Crash {
  fatal: number
  moment: Moment
  recovery: 'delivery' | 'reconcile'
}

test.each(Object.keys(STORIES))(
  '%s: a crash at any write is made good',
  async (name) => {
    const before = await begin(name)
    const never: Crash = { fatal: Number.POSITIVE_INFINITY, moment: 'before', recovery: 'delivery' }
    const undisturbed = await end(name, before, never)
    expect(undisturbed.after).not.toEqual(withoutOrder(withoutGenerations(before)))
    for (const [moment, recovery] of [
      ['before', 'reconcile'],
      ['after', 'delivery'],
    ] as const) {
      let fatal = 1
      for (; ; fatal++) {
        const { died, after } = await end(name, before, { fatal, moment, recovery })
        if (!died) break
        expect({ moment, fatal, after }).toEqual({ moment, fatal, after: undisturbed.after })
      }
      expect(fatal).toBeGreaterThan(5)
    }
  },
  LONGEST_MS,
)
