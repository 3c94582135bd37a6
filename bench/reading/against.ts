import { setImmediate as nextTurn } from 'node:timers/promises'
import { Bench } from 'tinybench'
import type { Page } from './pages.ts'
import { READERS, type Reader } from './peers.ts'

const MB = 1024 * 1024

/** How fast a reader went through some pages. */
export interface Rate {
  name: string
  isOurs: boolean
  pages: number
  mb: number
}

/** One reader after the other over the same pages, each warm as in a service that reads thousands: many rules are compiled only after some hundred. */
export async function ratesOver(pages: readonly Page[]): Promise<Rate[]> {
  const bench = new Bench({ time: 2500, iterations: 2, warmupTime: 2500, warmupIterations: 1 })
  for (const reader of READERS) bench.add(reader.name, () => each(pages, reader))
  await bench.run()
  const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / MB
  return bench.tasks.map(({ name, result }, at) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete.`, { cause: result })
    const seconds = result.latency.p50 / 1000
    const isOurs = READERS[at]?.isOurs ?? false
    return { name, isOurs, pages: pages.length / seconds, mb: megabytes / seconds }
  })
}

/** One page a turn of the event loop: jsdom lets go of a window's memory only between turns. */
async function each(pages: readonly Page[], { read }: Reader): Promise<void> {
  for (const page of pages) {
    await read(page)
    await nextTurn()
  }
}
