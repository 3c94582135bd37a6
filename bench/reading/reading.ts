import { performance } from 'node:perf_hooks'
import { bars, lines } from '../shared/graph.ts'
import { quantile } from '../shared/numbers.ts'
import type { Report, Table } from '../shared/report.ts'
import { type Rate, ratesOver } from './against.ts'
import { hostilePages } from './hostile.ts'
import { longPage } from './long.ts'
import { ownPages, type Page, portalPages } from './pages.ts'
import { records } from './peers.ts'

const KB = 1024
const MB = KB * KB
const SIZES = [10 * KB, 30 * KB, 100 * KB, 300 * KB, MB, 5 * MB - 4 * KB]
const RUNS = 3

/** From bytes to finished records, against readers that only find the body. */
export async function reading(): Promise<Report> {
  const own = ownPages()
  const bare = await ratesOver(own)
  const dressed = await ratesOver(portalPages())
  const growth = SIZES.map((size) => ({ size, ...measured(longPage(size)) }))
  return {
    title: 'Reading',
    about: `${own.length} pages of the project, from bytes to finished records, on one core. The peers take the same pages and find the body alone; all run in the same process, one after the other, warm.`,
    tables: [
      tableOf('Pages as they are: an article and little else', bare),
      tableOf('The same pages at the weight of a portal page, some 60 KB', dressed),
      growthTable(growth),
      hostileTable(),
    ],
    graphs: [
      bars({
        name: 'reading',
        title: 'Pages a second, at the weight of a portal page',
        digits: 1,
        bars: dressed.map(({ name, pages, isOurs }) => ({ name, value: pages, isOurs })),
      }),
      lines({
        name: 'reading-growth',
        title: 'Seconds to read one long page',
        x: 'KB of the page',
        y: 'seconds',
        lines: [{ name: 'HTML to records', points: growth.map(({ size, seconds }) => [size / KB, seconds]) }],
      }),
    ],
  }
}

function tableOf(title: string, rates: readonly Rate[]): Table {
  const [ours] = rates
  return {
    title,
    note: 'The middle of all rounds. Ratios are those of the first line to each.',
    columns: [
      { name: 'reader' },
      { name: 'pages a second', digits: 1 },
      { name: 'MB a second', digits: 2 },
      { name: 'ratio', digits: 1 },
    ],
    rows: rates.map(({ name, pages, mb }) => [name, pages, mb, (ours?.pages ?? 0) / pages]),
  }
}

function growthTable(growth: readonly { size: number; read: number; seconds: number }[]): Table {
  return {
    title: 'Growth',
    note: 'One page with one meeting of ever more paragraphs. Of a text longer than an article may be, the first part alone is read.',
    columns: [
      { name: 'KB' },
      { name: 'characters read' },
      { name: 'seconds', digits: 3 },
      { name: 'µs a character read', digits: 1 },
    ],
    rows: growth.map(({ size, read, seconds }) => [size / KB, read, seconds, (seconds * 1e6) / read]),
  }
}

function hostileTable(): Table {
  return {
    title: 'Hostile input, 1 MB each',
    note: 'Pages made to be slow.',
    columns: [{ name: 'page' }, { name: 'characters read' }, { name: 'seconds a MB', digits: 2 }],
    rows: hostilePages(MB).map((page) => {
      const { read, seconds } = measured(page)
      return [page.name, read, (seconds * MB) / page.bytes.length]
    }),
  }
}

/** The middle of some runs. */
function measured(page: Page): { read: number; seconds: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const read = records(page)
    return { read, seconds: (performance.now() - start) / 1000 }
  })
  const times = runs.map(({ seconds }) => seconds)
  return { read: runs[0]?.read ?? 0, seconds: quantile(times, 0.5) }
}
