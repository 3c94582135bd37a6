import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import type { Announcements } from '#model/sync.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import { api } from '#site/api/api.ts'
import { Documents } from '#site/cache.ts'
import { put, remove, useEmbedded } from '../contracts/embedded.ts'
import { commitmentOf, meetingOf, participantOf } from '../pipeline/meetings.ts'
import { freshTable, report, worldOf } from '../pipeline/world.ts'
import { BASE } from './api.ts'

const embedded = useEmbedded()
let world: ParseWorld
let app: ReturnType<typeof api>

beforeEach(async () => {
  const table = await freshTable(embedded)
  let time = Date.parse('2026-01-05T08:00:00Z')
  world = worldOf(embedded, table, { now: () => new Date(time++) })
  const now = () => new Date()
  const published = publishedTable(embedded.documents, table, now)
  app = api({ baseUrl: BASE, now, published, documents: new Documents(() => published.stamp(), now) })
})

const chaired = [{ ...participantOf('林知远'), roles: ['chair' as const] }]
const day = '2025-03-18'
const talks = { kind: 'symposium' as const, hosts: ['中共江州市委'] }

/** What uploads may say: one meeting told by two outlets, two that a third article shows to be one, corrections. */
const TELLINGS = {
  first: meetingOf({ id: `${day}-a`, articleId: 'a-1', title: '江州市民营企业座谈会', ...talks, hosts: ['江州市委'] }),
  corrected: meetingOf({
    id: `${day}-a`,
    articleId: 'a-1c',
    title: '江州市民营企业座谈会',
    ...talks,
    commitments: [commitmentOf('x', '要清理拖欠企业账款')],
  }),
  other: meetingOf({
    id: `${day}-b`,
    articleId: 'a-2',
    title: '全市企业家恳谈会',
    ...talks,
    hosts: [],
    participants: chaired,
  }),
  both: meetingOf({
    id: `${day}-c`,
    articleId: 'a-3',
    title: '民营企业座谈会、企业家恳谈会',
    ...talks,
    participants: chaired,
  }),
  elsewhere: meetingOf({ id: '2025-04-02-linchuan', articleId: 'a-4', title: '临川市防汛会议', hosts: ['临川市政府'] }),
}

type Telling = keyof typeof TELLINGS

async function upload(name: string, telling: Telling): Promise<void> {
  await parse(await report(embedded, name, TELLINGS[telling]), world)
}

async function withdraw(name: string): Promise<void> {
  await remove(embedded, `uploads/${name}`)
  await parse(`uploads/${name}`, world)
}

/** Puts a correction of a meeting in the bucket, or takes it away. */
async function correct(id: string, correction: object | undefined): Promise<void> {
  const key = `corrections/${id}.json`
  await (correction ? put(embedded, key, JSON.stringify(correction)) : remove(embedded, key))
  await parse(key, world)
}

/** A client as the documentation tells how to write one. */
class Client {
  readonly copy = new Map<string, unknown>()
  readonly announced: string[] = []
  readonly kinds = new Set<string>()
  cursor: string | undefined
  asked = 0

  async sync(limit = 100): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.#get<Announcements>(
        `/api/v1/changes?limit=${limit}${this.cursor === undefined ? '' : `&since=${this.cursor}`}`,
      )
      for (const { id, version, kind } of page.items) {
        this.announced.push(`${id} ${version}`)
        this.kinds.add(kind)
      }
      for (const id of new Set(page.items.map((item) => item.id))) await this.#take(id)
      this.cursor = page.next
      more = page.more
    }
  }

  async #take(id: string): Promise<void> {
    this.asked += 1
    const response = await app.request(`/api/v1/meetings/${encodeURIComponent(id)}`)
    if (response.status === 200) this.copy.set(id, await response.json())
    else this.copy.delete(id)
    expect([200, 301, 410]).toContain(response.status)
  }

  async #get<Body>(path: string): Promise<Body> {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    return (await response.json()) as Body
  }
}

/** What the table holds, as the bulk export has it. */
async function everything(): Promise<Map<string, unknown>> {
  const lines = (await (await app.request('/api/v1/export.jsonl')).text()).split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => JSON.parse(line)).map((record) => [record.meeting.id, record]))
}

describe('a client that follows changes', () => {
  test('takes all there is, then only what is new', async () => {
    await upload('1', 'first')
    await upload('2', 'elsewhere')
    const client = new Client()
    await client.sync()
    expect(client.copy).toEqual(await everything())
    expect(client.copy.size).toBe(2)
    client.asked = 0
    await client.sync()
    expect(client.asked).toBe(0)
    await upload('2', 'first')
    await upload('1', 'corrected')
    await client.sync()
    expect(client.copy).toEqual(await everything())
  })

  test('sees two meetings become one, and one be withdrawn and come back', async () => {
    const client = new Client()
    for (const [name, telling] of Object.entries({ 1: 'first', 2: 'other', 3: 'both' } as const)) {
      await upload(name, telling)
      await client.sync()
    }
    expect([...client.copy.keys()]).toEqual([`${day}-a`])
    for (const name of ['1', '2', '3']) await withdraw(name)
    await client.sync()
    expect(client.copy.size).toBe(0)
    await upload('1', 'first')
    await client.sync()
    expect(client.copy).toEqual(await everything())
    expect(client.copy.size).toBe(1)
    expect([...client.kinds].toSorted()).toEqual(['changed', 'moved', 'published', 'restored', 'withdrawn'])
  })

  test('sees an operator make two meetings one, and tell them apart again', async () => {
    await upload('1', 'first')
    await upload('2', 'elsewhere')
    const client = new Client()
    await client.sync()
    await correct(`${day}-a`, { reason: '查实为同一场会', sameAs: TELLINGS.elsewhere.id })
    await client.sync()
    expect(client.copy).toEqual(await everything())
    expect(client.copy.size).toBe(1)
    const one = [...client.copy.keys()].join()
    await correct(`${day}-a`, undefined)
    await correct(one, { reason: '查实为两场', apart: [one === `${day}-a` ? 'a-4' : 'a-1'] })
    await client.sync()
    expect(client.copy).toEqual(await everything())
    expect(client.copy.size).toBe(2)
  })

  test('ends with what the table holds, whatever happens, and hears of no version twice', async () => {
    const step = fc.oneof(
      fc.record({
        name: fc.constantFrom('1', '2', '3'),
        telling: fc.constantFrom(...(Object.keys(TELLINGS) as Telling[])),
      }),
      fc.record({ name: fc.constantFrom('1', '2', '3'), telling: fc.constant(undefined) }),
      fc.constant('sync' as const),
    )
    const client = new Client()
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, limit) => {
          for (const one of steps) {
            if (one === 'sync') await client.sync(limit)
            else if (one.telling === undefined) await withdraw(one.name)
            else await upload(one.name, one.telling)
          }
          await client.sync(limit)
          expect(client.copy).toEqual(await everything())
          const late = new Client()
          await late.sync()
          expect(late.copy).toEqual(client.copy)
        },
      ),
      { numRuns: 12 },
    )
    expect(new Set(client.announced).size).toBe(client.announced.length)
  }, 240_000)
})
