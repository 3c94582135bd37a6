import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'
import type { Article, Meeting } from '#model/record.ts'
import { Refusal } from '#model/refusal.ts'
import { keysOf } from '#pipeline/notification.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import type { Reading } from '#pipeline/reading.ts'
import { type ReconcileWorld, reconcile } from '#pipeline/reconcile.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { BUCKET, purge, put, QUEUE, receive, remove, TABLE, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf, participantOf } from './meetings.ts'

const embedded = useEmbedded()
let world: ParseWorld
let count = 0
let id: string
let time: number
const onFault = vi.fn()

beforeEach(() => {
  count += 1
  id = `2025-03-18-jiangzhou-${count}`
  time = Date.parse('2026-01-05T08:00:00Z')
  onFault.mockClear()
  world = {
    bucket: articleBucket(embedded.s3, BUCKET),
    table: recordTable(embedded.documents, TABLE),
    read: readJson,
    now: () => new Date(time++),
    onFault,
  }
})

/** Stands in for the parser: the bytes are the names of participants, in JSON. */
function readJson(bytes: Uint8Array): Reading {
  const text = Buffer.from(bytes).toString()
  if (text === '') throw new Refusal('empty', 'The file is empty.')
  if (text === 'fault') throw new TypeError('a fault of ours')
  const article: Article = {
    id: idOf(text),
    url: null,
    title: text,
    subtitles: [],
    outlet: null,
    site: null,
    reporters: [],
    editors: [],
    publishedAt: '2025-03-18',
    language: 'zh-Hans',
    text,
    warnings: [],
  }
  return { article, meetings: meetingsOf(text) }
}

function idOf(text: string): string {
  return `a-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

function meetingsOf(text: string): Meeting[] {
  const names: string[] = JSON.parse(text)
  if (names.length === 0) return []
  const commitments = names.map((name) => commitmentOf(name, `${name}一事`))
  return [meetingOf({ id, hosts: [id], articleId: idOf(text), participants: names.map(participantOf), commitments })]
}

async function upload(name: string, names: string[]): Promise<string> {
  const key = keyOf(name)
  await put(embedded, key, JSON.stringify(names))
  return key
}

function keyOf(name: string): string {
  return `uploads/${id}/${name}`
}

const published = () => publishedTable(embedded.documents, TABLE, () => new Date())

async function participants(): Promise<string[] | undefined> {
  return (await published().meeting(id))?.meeting.participants.map(({ name }) => name).toSorted()
}

async function listed(): Promise<{ meetings: string[]; commitments: string[] }> {
  const [meetings, commitments] = await Promise.all([
    published().meetings({ limit: 100 }),
    published().commitments({ limit: 100 }),
  ])
  const mine = commitments.items.filter((item) => item.meetingId === id)
  return {
    meetings: meetings.items.filter((item) => item.id === id).map((item) => item.id),
    commitments: mine.map((item) => item.text.slice(0, -2)).toSorted(),
  }
}

describe('an object', () => {
  test('that is an article gives its meetings', async () => {
    const key = await upload('a', ['林', '何'])
    await parse(key, world)
    expect(await participants()).toEqual(['何', '林'])
    expect(await listed()).toEqual({ meetings: [id], commitments: ['何', '林'] })
    expect((await world.table.object(key))?.outcome).toMatchObject({ state: 'parsed', meetings: [{ id }] })
  })

  test('that is parsed again changes nothing', async () => {
    const key = await upload('a', ['林'])
    await parse(key, world)
    const outcome = (await world.table.object(key))?.outcome
    const revision = await world.table.revision(id)
    await parse(key, world)
    await upload('a', ['林'])
    await parse(key, world)
    expect((await world.table.object(key))?.outcome).toEqual(outcome)
    expect(await world.table.revision(id)).toEqual(revision)
  })

  test('that is replaced replaces its share', async () => {
    await parse(await upload('a', ['林', '何']), world)
    await parse(await upload('a', ['白']), world)
    expect(await participants()).toEqual(['白'])
    expect(await listed()).toEqual({ meetings: [id], commitments: ['白'] })
  })

  test('that is removed takes its share away, and the last one the meeting', async () => {
    const [one, two] = [await upload('a', ['林']), await upload('b', ['何'])]
    await parse(one, world)
    await parse(two, world)
    expect(await participants()).toEqual(['何', '林'])
    await remove(embedded, one)
    await parse(one, world)
    expect(await participants()).toEqual(['何'])
    await remove(embedded, two)
    await parse(two, world)
    expect(await participants()).toBeUndefined()
    expect(await listed()).toEqual({ meetings: [], commitments: [] })
  })

  test('that reports no meeting is parsed', async () => {
    const key = await upload('a', [])
    await parse(key, world)
    expect((await world.table.object(key))?.outcome).toMatchObject({ state: 'parsed', meetings: [] })
  })

  test.each([
    ['', 'empty'],
    ['x'.repeat(5 * 1024 * 1024 + 1), 'too-large'],
    ['fault', 'reader-failed'],
    [JSON.stringify(Array.from({ length: 9000 }, (_, index) => `与会者${index}`)), 'too-large'],
  ])('that is no article is rejected and kept (%#)', async (body, code) => {
    await put(embedded, keyOf('a'), body)
    await parse(keyOf('a'), world)
    const outcome = (await world.table.object(keyOf('a')))?.outcome
    expect(outcome).toMatchObject({ state: 'rejected', code, message: expect.stringMatching(/.{10}\.$/) })
    expect(await world.bucket.head(keyOf('a'))).toMatchObject({ size: Buffer.byteLength(body) })
    expect(onFault).toHaveBeenCalledTimes(code === 'reader-failed' ? 1 : 0)
  })

  test('that is too large is not read', async () => {
    await put(embedded, keyOf('a'), 'x'.repeat(5 * 1024 * 1024 + 1))
    const read = vi.fn(world.bucket.read)
    await parse(keyOf('a'), { ...world, bucket: { ...world.bucket, read } })
    expect(read).not.toHaveBeenCalled()
  })

  test('that never was leaves no trace', async () => {
    await parse(keyOf('never'), world)
    expect(await world.table.object(keyOf('never'))).toBeUndefined()
  })
})

describe('at the same moment', () => {
  test('articles of one meeting lose nothing', async () => {
    const names = ['林', '何', '白', '苗', '澜', '远', '措', '玛']
    const keys = await Promise.all(names.map((name) => upload(name, [name])))
    await Promise.all(keys.map((key) => parse(key, world)))
    expect(await participants()).toEqual(names.toSorted())
    expect((await listed()).commitments).toEqual(names.toSorted())
  })

  test('versions of one object end as the last', async () => {
    const key = keyOf('a')
    const work: Promise<unknown>[] = []
    for (const name of ['林', '何', '白', '苗']) {
      await upload('a', [name])
      work.push(parse(key, world), parse(key, world))
    }
    await Promise.allSettled(work)
    await parse(key, world)
    expect(await participants()).toEqual(['苗'])
    expect((await listed()).commitments).toEqual(['苗'])
  })
})

describe('in between', () => {
  test('an object that changes while it is read ends as it is then', async () => {
    const key = await upload('a', ['林'])
    let changes = 0
    const bucket = {
      ...world.bucket,
      async read(read: string) {
        const content = await world.bucket.read(read)
        if (changes++ === 0) await upload('a', ['何'])
        return content
      },
    }
    await parse(key, { ...world, bucket })
    expect(await participants()).toEqual(['何'])
  })

  test('work that somebody else has begun is looked at again before it goes on', async () => {
    const key = await upload('a', ['林'])
    let claims = 0
    const table: RecordTable = {
      ...world.table,
      async claim(claim) {
        if (claims++ === 0) await world.table.claim(claim)
        return world.table.claim(claim)
      },
    }
    await parse(key, { ...world, table })
    expect(await world.table.object(key)).toMatchObject({ generation: 2, settled: true })
  })

  test('entries of an older revision, written late, do not stay', async () => {
    const [one, two] = [await upload('a', ['林']), await upload('b', ['何'])]
    let late = 0
    const table: RecordTable = {
      ...world.table,
      async putEntries(meetingId, entries) {
        if (late++ === 0) await parse(two, world)
        await world.table.putEntries(meetingId, entries)
      },
    }
    await parse(one, { ...world, table })
    expect((await listed()).commitments).toEqual(['何', '林'])
  })
})

describe('a crash', () => {
  const WRITES = ['claim', 'putArticle', 'putShare', 'putRevision', 'putEntries', 'settle'] as const
  const moments = WRITES.flatMap((write) => (['before', 'after'] as const).map((moment) => ({ write, moment })))

  test.each(moments)('$moment $write is made good by the next delivery', async ({ write, moment }) => {
    const key = await upload('a', ['林', '何'])
    await parse(key, world)
    await upload('a', ['白'])
    await expect(parse(key, { ...world, table: failing(world.table, write, moment) })).rejects.toThrow('crash')
    await parse(key, world)
    expect(await participants()).toEqual(['白'])
    expect(await listed()).toEqual({ meetings: [id], commitments: ['白'] })
    expect(await world.table.object(key)).toMatchObject({ settled: true, meetings: [id] })
  })

  function failing(table: RecordTable, write: (typeof WRITES)[number], moment: 'before' | 'after'): RecordTable {
    const fail = async (...given: unknown[]) => {
      if (moment === 'after') await (table[write] as (...given: unknown[]) => Promise<unknown>)(...given)
      throw new Error('crash')
    }
    return { ...table, [write]: fail }
  }
})

describe('reconcile', () => {
  async function queued(changes: Partial<ReconcileWorld> = {}): Promise<string[]> {
    await purge(embedded)
    const { sqs, aws } = embedded
    const queueUrl = aws.queueUrl(QUEUE.name)
    const queue = parseQueue(sqs, { queueUrl, bucket: BUCKET, region: 'us-east-1', now: world.now })
    await reconcile({ bucket: world.bucket, table: world.table, queue, now: world.now, ...changes })
    const keys: string[] = []
    for (let batch = await receive(embedded); batch.length > 0; batch = await receive(embedded)) {
      keys.push(...batch.flatMap(keysOf))
    }
    return keys.filter((key) => key.startsWith(`uploads/${id}/`)).map((key) => key.slice(`uploads/${id}/`.length))
  }

  test('queues what the table does not know, and nothing that it knows', async () => {
    await upload('江州 会议+1.html', ['林'])
    expect(await queued()).toEqual(['江州 会议+1.html'])
    await parse(keyOf('江州 会议+1.html'), world)
    expect(await queued()).toEqual([])
  })

  test('leaves alone what messages that wait may tell of, for a day', async () => {
    await upload('told', ['林'])
    expect(await queued({ unhandled: 1 })).toEqual([])
    expect(await queued({ unhandled: 1, now: () => new Date(Date.now() + 90_000_000) })).toEqual(['told'])
    expect(await queued()).toEqual(['told'])
  })

  test('queues what has changed', async () => {
    await parse(await upload('a', ['林']), world)
    await upload('a', ['何'])
    expect(await queued()).toEqual(['a'])
  })

  test('queues what is gone, once', async () => {
    const key = await upload('a', ['林'])
    await parse(key, world)
    await remove(embedded, key)
    expect(await queued()).toEqual(['a'])
    await parse(key, world)
    expect(await queued()).toEqual([])
  })

  test('queues work that was never ended, even when the object is gone by now', async () => {
    const key = await upload('a', ['林'])
    const settle = () => Promise.reject(new Error('crash'))
    await expect(parse(key, { ...world, table: { ...world.table, settle } })).rejects.toThrow('crash')
    expect(await queued()).toEqual(['a'])
    await remove(embedded, key)
    expect(await queued()).toEqual(['a'])
    await parse(key, world)
    expect(await participants()).toBeUndefined()
    expect(await queued()).toEqual([])
  })
})
