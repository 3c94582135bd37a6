import { performance } from 'node:perf_hooks'
import type { Options } from '../benches.ts'
import { lines } from '../shared/graph.ts'
import { quantile } from '../shared/numbers.ts'
import type { Report } from '../shared/report.ts'
import { type Filled, filled } from './table.ts'

const SIZES = [100, 1_000, 10_000]
const LARGE = 100_000
const ROUNDS = 100
const WARM_UP = 20
const MINUTE_MS = 60_000
/** What is drawn of all that is asked. */
const DRAWN = ['feed: newest 50 meetings', 'filter: province', 'search: 交通', 'sync: nothing new', 'id: meeting']

interface Measure {
  name: string
  /** By table, in the order of their sizes. */
  ms: number[]
  calls: number[]
}

/** What readers ask, and what a merge takes, of tables of a hundred to ten thousand meetings; it should cost the same. */
export async function growth({ large, minutes }: Options): Promise<Report> {
  const tables: Filled[] = []
  try {
    for (const size of large ? [...SIZES, LARGE] : SIZES) tables.push(await filled(size, minutes * MINUTE_MS))
    const measures: Measure[] = []
    for (const name of Object.keys(tables[0]?.questions ?? {})) measures.push(await measured(name, tables))
    return reported(
      tables.map(({ size }) => size),
      measures,
    )
  } finally {
    for (const { close } of tables) await close()
  }
}

/** Asks the tables in turn, so that whatever else the machine does strikes all of them alike. */
async function measured(name: string, tables: readonly Filled[]): Promise<Measure> {
  const times = tables.map((): number[] => [])
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [at, { questions, counted }] of tables.entries()) {
      counted.calls = 0
      const began = performance.now()
      await questions[name]?.()
      if (round >= 0) times[at]?.push(performance.now() - began)
    }
  }
  // What a request takes when little else gets in its way.
  return { name, ms: times.map((all) => quantile(all, 0.25)), calls: tables.map(({ counted }) => counted.calls) }
}

function reported(sizes: readonly number[], measures: readonly Measure[]): Report {
  const named = sizes.map((size) => size.toLocaleString('en'))
  return {
    title: 'Growth of the table',
    about:
      'The same questions to embedded tables of ever more meetings, asked in turn; no peer. On AWS a request to the table takes 4 to 8 ms whatever the size, so that there the number of requests is what counts.',
    tables: [
      {
        title: 'Milliseconds of a question',
        note: 'The lower quartile. In brackets how many requests to the table the question takes.',
        columns: [{ name: 'question' }, ...named.map((name) => ({ name })), { name: 'spread %' }],
        rows: measures.map(({ name, ms, calls }) => [
          name,
          ...ms.map((time, at) => `${time.toFixed(2)} (${calls[at]})`),
          (Math.max(...ms) / Math.min(...ms) - 1) * 100,
        ]),
      },
    ],
    graphs: [
      lines({
        name: 'growth',
        title: 'Milliseconds of a question as the table grows',
        x: 'meetings in the table',
        y: 'ms',
        lines: measures
          .filter(({ name }) => DRAWN.includes(name))
          .map(({ name, ms }) => ({ name, points: ms.map((time, at) => [sizes[at] ?? 1, time] as const) })),
      }),
    ],
  }
}
