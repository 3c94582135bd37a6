import { beforeEach, expect, test } from 'vitest'
import { sourceTable } from '#adapters/dynamodb/sources.ts'
import { sourceIn, sourceQueue } from '#adapters/sqs/sources.ts'
import { type CollectWorld, collect } from '#pipeline/collect.ts'
import { receiveFrom, SOURCE_QUEUE, TABLE, useEmbedded } from '../contracts/embedded.ts'
import { sourceAt } from './world.ts'

const MINUTE = 60_000
const embedded = useEmbedded()
let at = Date.parse('2026-11-20T01:00:00Z')
let world: CollectWorld
beforeEach(() => {
  world = {
    table: sourceTable(embedded.documents, TABLE),
    queue: sourceQueue(embedded.sqs, embedded.aws.queueUrl(SOURCE_QUEUE.name)),
    now: () => new Date(at),
  }
})

const hold = (holder: string, ms: number) => ({
  holder,
  now: new Date(at).toISOString(),
  until: new Date(at + ms).toISOString(),
})

test('each source gets a message when it is due, one while that waits, and another when it is lost', async () => {
  const sources = Array.from({ length: 23 }, (_, index) => sourceAt(`http://a${index}.example/`))
  const ids = sources.map(({ id }) => id)
  expect(await collect(sources, world)).toEqual(ids)
  const received = (await receiveFrom(embedded, SOURCE_QUEUE.name)).map(sourceIn)
  expect(received.toSorted()).toEqual(ids.toSorted())

  at += MINUTE
  expect(await collect(sources, world)).toEqual([])
  at += 15 * MINUTE
  expect(await collect(sources, world)).toEqual(ids)
})

test('a source that somebody is at gets none, unless that one has ended', async () => {
  const source = sourceAt('http://b.example/')
  await collect([source], world)
  await world.table.begin(source.id, hold('one', 3 * MINUTE))
  at += MINUTE
  expect(await collect([source], world)).toEqual([])
  at += 2 * MINUTE
  expect(await collect([source], world)).toEqual([source.id])
})

test('a source that is taken out of the file is no longer told of', async () => {
  const [kept, gone] = [sourceAt('http://c.example/'), sourceAt('http://d.example/')]
  await collect([kept, gone], world)
  await collect([kept], world)
  expect((await world.table.states()).map(({ id }) => id)).toEqual([kept.id])
})

test('a message is one of ours', () => {
  expect(() => sourceIn('{}')).toThrow()
  expect(() => sourceIn('no JSON')).toThrow()
})

test('dried up sources are noted when the time has come', async () => {
  const source = sourceAt('http://e.example/')
  await collect([source], world)
  await world.table.begin(source.id, hold('one', 0))
  const newAt = Array.from({ length: 8 }, (_, index) => new Date(at - (8 - index) * 60 * MINUTE).toISOString())
  const lastSuccess = new Date(at).toISOString()
  await world.table.save(source.id, 'one', {
    newAt,
    lastAttempt: lastSuccess,
    lastSuccess,
    nextAt: '2027-01-01T00:00:00.000Z',
  })
  await collect([source], world)
  expect((await world.table.states())[0]?.health.state).toBe('healthy')
  at += 300 * MINUTE
  await collect([source], world)
  expect((await world.table.states())[0]?.health).toEqual({ state: 'dried-up', since: new Date(at).toISOString() })
})

test('addresses that no listing has shown for half a year are forgotten, within the hour', async () => {
  const old = {
    id: 'old',
    url: 'http://f.example/',
    source: 'f',
    state: 'fetched' as const,
    foundAt: '2026-01-01T00:00:00.000Z',
    position: 0,
  }
  await world.table.claimAddress({ ...old, shownOn: '2026-02-10' })
  await world.table.claimAddress({ ...old, id: 'new', shownOn: '2026-09-10' })
  for (let minute = 0; minute < 12; minute++) {
    at += MINUTE
    await collect([], world)
  }
  expect([...(await world.table.addresses(['old', 'new'])).keys()]).toEqual(['new'])
})
