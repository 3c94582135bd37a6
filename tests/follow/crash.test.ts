import { afterAll, beforeAll, expect, test } from 'vitest'
import { useEmbedded } from '../contracts/embedded.ts'
import { articlePage, trsChannel } from './pages.ts'
import { startSite, type TestSite } from './site.ts'
import { sourceAt, type TestWorld, worldOn } from './world.ts'

const HOUR = 3_600_000
const embedded = useEmbedded()
let site: TestSite
beforeAll(async () => {
  site = await startSite('127.0.3.1')
})
afterAll(() => site.stop())

class Crash extends Error {}

/** The same world, in which everything ends before the call of this number to table, hosts or bucket. */
function dyingAt(call: number, world: TestWorld): { world: TestWorld; hasDied: () => boolean } {
  let calls = 0
  const dying = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const method = Reflect.get(target, name, receiver) as (...args: unknown[]) => unknown
        return async (...args: unknown[]) => {
          if (++calls >= call) throw new Crash()
          return await method.apply(target, args)
        }
      },
    })
  const ports = { table: dying(world.table), hosts: dying(world.hosts), store: dying(world.store) }
  return { world: { ...world, ...ports }, hasDied: () => calls >= call }
}

/** Two pages of a list, the second of which is reached because nothing on the first is known. */
function publish(root: string, newest: number): string[] {
  const rows = Array.from({ length: 4 }, (_, at) => {
    const number = newest - at
    const href = `${root}/202611/t202611${String(number).padStart(2, '0')}_1000${number}.html`
    site.pages[href] = articlePage(`江州市政府召开第${number}次常务会议`, '2026-11-19')
    return { href, title: `江州市政府召开第${number}次常务会议`, day: '2026-11-19' }
  })
  site.pages[`${root}/`] = trsChannel(rows.slice(0, 2), { total: 2, current: 0 })
  site.pages[`${root}/index_1.html`] = trsChannel(rows.slice(2), { total: 2, current: 1 })
  return rows.map(({ href }) => `${site.origin}${href}`)
}

test('whatever call the process ends before, nothing is lost and nothing doubled', { timeout: 300_000 }, async () => {
  let world = worldOn(embedded)
  const { fetchSource } = await import('#pipeline/fetch.ts')
  for (let call = 1; ; call++) {
    const root = `/c${call}`
    const source = sourceAt(`${site.origin}${root}/`)
    const before = publish(root, 5)
    const begun = world.now().getTime()
    world = worldOn(embedded)
    world.advance(begun - world.now().getTime() + HOUR)
    await world.run(source)
    const after = publish(root, 9)
    world.advance(HOUR)
    const dying = dyingAt(call, world)
    const ended = await fetchSource(source, dying.world).then(
      () => 'well',
      (error: unknown) => {
        if (!(error instanceof Crash)) throw error
        return 'ill'
      },
    )
    for (let minute = 0; minute < 4; minute++) {
      world.advance(46_000)
      await world.run(source)
    }
    const wanted = [...before.slice(0, 2), ...after]
    expect([call, [...new Set(world.stored.map(({ url }) => url))].sort()]).toEqual([call, wanted.toSorted()])
    const places = new Map(world.stored.map(({ url, address }) => [url, address]))
    expect(world.stored.filter(({ url, address }) => places.get(url) !== address)).toEqual([])
    // One page at most is put twice: the one that was put and not yet marked.
    expect(world.stored.length).toBeLessThanOrEqual(wanted.length + 1)
    if (!dying.hasDied()) {
      expect(ended).toBe('well')
      expect(call).toBeGreaterThan(60)
      return
    }
  }
})
