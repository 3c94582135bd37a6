import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lines } from '../../bench/shared/graph.ts'
import { type Conditions, json, markdown, type Report } from '../../bench/shared/report.ts'

/** What was done in a minute, and how it stood at its end. */
export interface Minute {
  changes: number
  requests: number
  'p50 ms': number
  'p99 ms': number
  'memory MB': number
  handles: number
  'disk MB': number
  /** Articles that wait to be read, or are being read. */
  unread: number
  meetings: number
}

/** Of the last third of the minutes against the second one; the first warms up. */
const MOST_GROWTH = 1.5
/** What comes and goes by itself. */
const SLACK = { 'memory MB': 150, handles: 60 } as const
const RESULTS = join(import.meta.dirname, '../../bench/results')
const COLUMNS = [
  'changes',
  'requests',
  'p50 ms',
  'p99 ms',
  'memory MB',
  'handles',
  'disk MB',
  'unread',
  'meetings',
] as const

/**
 * Holds memory and handles to be what they were; times are shown, not judged.
 *
 * @throws {Error} where one grew.
 */
export function flat(minutes: readonly Minute[]): void {
  const third = Math.floor(minutes.length / 3)
  if (third === 0) return
  for (const name of ['memory MB', 'handles'] as const) {
    const [before, after] = [mean(minutes.slice(third, -third), name), mean(minutes.slice(-third), name)]
    if (after > before * MOST_GROWTH + SLACK[name]) {
      throw new Error(`${name} grew from ${Math.round(before)} to ${Math.round(after)}.`)
    }
  }
}

/** The minutes as a table and a graph. */
export function reportOf(minutes: readonly Minute[]): Report {
  const points = (name: keyof Minute) => minutes.map((minute, at) => [at + 1, Math.max(1, minute[name])] as const)
  return {
    title: 'Soak',
    about:
      'The embedded stack in a process of its own, under four readers of pages, feeds, search and API, who ask again 20 ms after each answer, and an uploader who puts, replaces and removes articles, two to three a second.',
    tables: [
      {
        title: 'By the minute',
        note: 'Changes, requests and their times are of the minute; the rest is how it stood at its end. Disk holds the history of every change.',
        columns: [{ name: 'minute' }, ...COLUMNS.map((name) => ({ name }))],
        rows: minutes.map((minute, at) => [at + 1, ...COLUMNS.map((name) => minute[name])]),
      },
    ],
    graphs: [
      lines({
        name: 'soak',
        title: 'A stack under load, by the minute',
        x: 'minute',
        y: 'MB, handles, ms',
        lines: (['memory MB', 'handles', 'p50 ms', 'p99 ms'] as const).map((name) => ({ name, points: points(name) })),
      }),
    ],
  }
}

/** As benches write theirs. */
export function writeReport(report: Report, under: Conditions): void {
  writeFileSync(join(RESULTS, 'soak.md'), markdown(report, under))
  writeFileSync(join(RESULTS, 'soak.json'), json(report, under))
  for (const { name, svg } of report.graphs) writeFileSync(join(RESULTS, `${name}.svg`), svg)
}

/** In whole numbers. */
export function percentile(values: readonly number[], share: number): number {
  return Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0)
}

function mean(minutes: readonly Minute[], name: keyof Minute): number {
  return minutes.reduce((sum, minute) => sum + minute[name], 0) / minutes.length
}
