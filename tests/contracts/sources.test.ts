import { expect, test } from 'vitest'
import { hostTable } from '#adapters/dynamodb/hosts.ts'
import { readSources, sourceTable } from '#adapters/dynamodb/sources.ts'
import { Stamp } from '#adapters/dynamodb/stamp.ts'
import type { Definition, KnownAddress, Task } from '#pipeline/follow/state.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

const AT = '2026-11-20T01:00:00.000Z'
const LATER = '2026-11-20T01:01:00.000Z'
const LATEST = '2026-11-20T01:02:00.000Z'

onEachTable((table) => {
  const sources = () => sourceTable(table.documents, TABLE)
  const hosts = () => hostTable(table.documents, TABLE)
  const definition = (id: string, order = 0): Definition => ({
    id,
    name: '江州日报',
    home: '510000',
    url: `http://${id}.example/`,
    every: 'PT1H',
    order,
  })
  const address = (id: string, changes: Partial<KnownAddress> = {}): KnownAddress => ({
    id,
    url: `http://jz.example/${id}`,
    source: 'jz',
    state: 'found',
    foundAt: AT,
    position: 0,
    shownOn: '2026-11-20',
    ...changes,
  })
  const task = (due: string, position: number): Task => ({
    source: 'tasked',
    address: 'a',
    due,
    position,
    round: 0,
    attempts: 0,
    recheck: true,
  })

  test('a source that is registered again keeps what is remembered of it', async () => {
    await sources().register(definition('b', 1), AT)
    await sources().register(definition('a', 0), AT)
    await sources().begin('a', { holder: 'me', now: AT, until: LATER })
    await sources().save('a', 'me', { lastNew: AT, failure: 'x', daily: { '2026-11-20': 2 } })
    await sources().register({ ...definition('a', 2), name: '江州晚报' }, LATER)
    const states = await sources().states()
    expect(states.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(states[1]).toMatchObject({ name: '江州晚报', lastNew: AT, nextAt: LATER, daily: { '2026-11-20': 2 } })
    expect(await readSources(table.documents, TABLE)).toMatchObject([
      { id: 'b', state: 'waiting', lastNew: null, failure: null },
      { id: 'a', lastNew: AT, failure: 'x', daily: [{ day: '2026-11-20', articles: 2 }] },
    ])
    await sources().forget('b')
    expect((await sources().states()).map(({ id }) => id)).toEqual(['a'])
    await sources().putHealth('b', { state: 'failing' })
    await sources().queued('b', AT)
    expect((await sources().states()).length).toBe(1)
  })

  test('a source is one worker’s at a time, and another’s when that has ended', async () => {
    await sources().register(definition('held'), AT)
    await sources().queued('held', AT)
    const begin = (holder: string, now: string) => sources().begin('held', { holder, now, until: LATER })
    expect(await begin('one', AT)).toMatchObject({ id: 'held', holder: 'one' })
    expect((await sources().states()).find(({ id }) => id === 'held')?.queuedAt).toBeUndefined()
    expect(await begin('two', AT)).toBeUndefined()
    expect(await begin('two', LATER)).toBeDefined()
    expect(await sources().save('held', 'one', { lastNew: AT })).toBe(false)
    expect(await sources().save('held', 'two', { lastNew: AT, holder: null, heldUntil: null })).toBe(true)
    expect(await sources().save('held', 'two', { lastNew: AT })).toBe(false)
    expect(await sources().begin('nothing', { holder: 'one', now: AT, until: LATER })).toBeUndefined()
  })

  test('readers are told when a source’s health changes', async () => {
    const stamp = new Stamp(table.documents, TABLE)
    await sources().register(definition('ill'), AT)
    const before = await stamp.read()
    await sources().putHealth('ill', { state: 'failing', since: AT })
    expect(await stamp.read()).not.toBe(before)
    const status = (await readSources(table.documents, TABLE)).find(({ id }) => id === 'ill')
    expect(status).toMatchObject({ state: 'failing', since: AT })
  })

  test('tasks come in the order in which they are due, and when they are', async () => {
    for (const one of [task(LATER, 0), task(AT, 1), task(AT, 0), task(LATEST, 0), task(AT, 10)])
      await sources().putTask(one)
    await sources().putTask(task(AT, 1))
    const due = await sources().tasks('tasked', { until: LATER, limit: 10 })
    expect(due.map(({ due: at, position }) => [at, position])).toEqual([
      [AT, 0],
      [AT, 1],
      [AT, 10],
      [LATER, 0],
    ])
    expect(await sources().tasks('tasked', { until: LATER, limit: 2 })).toHaveLength(2)
    for (const one of due) await sources().removeTask(one)
    expect(await sources().nextTask('tasked')).toBe(LATEST)
    expect(await sources().nextTask('another')).toBeUndefined()
  })

  test('an address is claimed once, and forgotten when no listing shows it', async () => {
    const ids = Array.from({ length: 130 }, (_, at) => `many-${at}`)
    await Promise.all(ids.map((id) => sources().claimAddress(address(id, { shownOn: '2026-05-03' }))))
    expect(await sources().claimAddress(address('many-0', { state: 'fetched' }))).toBe(false)
    expect((await sources().addresses([...ids, 'unknown'])).size).toBe(130)
    await sources().putAddress(
      address('many-1', { state: 'fetched', shownOn: '2026-11-20', validators: { etag: '"a"' } }),
    )
    expect(await sources().forgetAddresses('2026-05')).toBe(129)
    expect([...(await sources().addresses(ids)).keys()]).toEqual(['many-1'])
    expect(await sources().address('many-1')).toMatchObject({ state: 'fetched', validators: { etag: '"a"' } })
    expect(await sources().address('many-0')).toBeUndefined()
  })

  test('a host is one worker’s at a time, and free when it is let go or its time is over', async () => {
    const taken = await hosts().acquire('jz.example', { now: AT, until: LATER })
    expect(taken).toMatchObject({ granted: true, host: { failures: 0 } })
    expect(await hosts().acquire('jz.example', { now: AT, until: LATER })).toMatchObject({
      granted: false,
      host: { freeAt: LATER },
    })
    await hosts().release('jz.example', { freeAt: AT, failures: 3 })
    expect(await hosts().acquire('jz.example', { now: AT, until: LATER })).toMatchObject({
      granted: true,
      host: { failures: 3 },
    })
    expect((await hosts().acquire('jz.example', { now: LATER, until: LATEST })).granted).toBe(true)
    await hosts().putRobots('jz.example', { text: '', fetchedAt: AT })
    expect(await hosts().robots('jz.example')).toEqual({ text: '', fetchedAt: AT })
    expect(await hosts().robots('another.example')).toBeUndefined()
  })

  test('of many that want a host at once one has it', async () => {
    const wanting = Array.from({ length: 20 }, () => hosts().acquire('wanted.example', { now: AT, until: LATER }))
    expect((await Promise.all(wanting)).filter(({ granted }) => granted)).toHaveLength(1)
  })
})
