import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startAws } from '#local/aws.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { BUCKET, QUEUES, queueEndpoints, setEnvironment, TABLE_NAME } from '#local/environment.ts'
import { bars } from '../shared/graph.ts'
import { quantile } from '../shared/numbers.ts'
import type { Column, Report } from '../shared/report.ts'
import { type Bundle, bundleOf } from './bundle.ts'
import { type Meter, startMeter, type Units } from './units.ts'

const FUNCTIONS = ['collect', 'fetch', 'parse', 'feed', 'publish', 'reconcile']
const RUNS = 5
/** How often a process does its work after the first time. */
const AGAIN = 20
const LARGEST_PARTS = 8
const KB = 1024
const MB = KB * KB
/** Inside the project, so that packages that are left out of a bundle are found. */
const folder = join(import.meta.dirname, '../../node_modules/.cache/bench-start')

/** What one process says of its start. Milliseconds, and megabytes of resident memory. */
export interface Start {
  importMs: number
  importMb: number
  firstMs: number
  againMs: number
  againCpuMs: number
  workMb: number
}

interface Measured {
  name: string
  bundle: Bundle
  starts: Start[]
  /** Of all its work together. */
  units: Units
}

/**
 * What each function's bundle weighs, made as SST makes it, and what it costs to start it in a fresh process and to have
 * it do its work a first time and again, against the embedded services; and the table's units that each time takes.
 */
export async function start(): Promise<Report> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const aws = await startAws({ folder: join(folder, 'bucket'), port: 0, bucket: BUCKET, queues: QUEUES })
  const dynamodb = await startDynamo({ folder: join(folder, 'table'), table: TABLE_NAME })
  const meter = await startMeter(dynamodb.endpoint)
  setEnvironment({ site: 'https://huixun.example', aws: aws.endpoint, dynamodb: meter.url, ...queueEndpoints(aws) })
  try {
    const measured: Measured[] = []
    for (const name of FUNCTIONS) measured.push(await measure(name, meter))
    return reported(measured)
  } finally {
    meter.stop()
    await aws.stop()
    await dynamodb.stop()
    rmSync(folder, { recursive: true })
  }
}

/** One process after the other, while this one serves them. */
async function measure(name: string, meter: Meter): Promise<Measured> {
  const bundle = await bundleOf(name)
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, bundle.bytes)
  meter.take()
  const starts: Start[] = []
  for (let run = 0; run < RUNS; run++) starts.push(await startOne(name, file))
  return { name, bundle, starts, units: meter.take() }
}

async function startOne(name: string, file: string): Promise<Start> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start-process.ts'), name, file, String(AGAIN)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) said += chunk
  return JSON.parse(said.split('\n').filter(Boolean).at(-1) ?? '')
}

const COLUMNS: readonly Column[] = [
  { name: 'function' },
  { name: 'bundle MB', digits: 2 },
  { name: 'gzipped MB', digits: 2 },
  { name: 'import ms' },
  { name: 'memory MB' },
  { name: 'first work ms' },
  { name: 'again ms', digits: 1 },
  { name: 'CPU ms', digits: 1 },
  { name: 'memory then MB' },
  { name: 'requests', digits: 1 },
  { name: 'read units', digits: 1 },
  { name: 'write units', digits: 1 },
  { name: 'stored KB', digits: 1 },
]

function reported(measured: readonly Measured[]): Report {
  return {
    title: 'Start of each function',
    about: `Bundles made as SST makes them, started in ${RUNS} fresh processes each, which do their work once and ${AGAIN} times more against the embedded services; no peer. Parse reads a new article of twelve commitments each time, feed answers a search that nobody asked before, the others find nothing to do.`,
    tables: [
      {
        title: 'Start and work',
        note: 'The middle of all processes. Requests and units are those of the table for one piece of work, as AWS counts them.',
        columns: COLUMNS,
        rows: measured.map(rowOf),
      },
      {
        title: 'What each bundle is made of',
        columns: [{ name: 'function' }, { name: 'its largest parts, KB' }],
        rows: measured.map(({ name, bundle }) => {
          const parts = [...bundle.parts].slice(0, LARGEST_PARTS)
          return [name, parts.map(([part, size]) => `${part} ${(size / KB).toFixed(0)}`).join(', ')]
        }),
      },
    ],
    graphs: [
      bars({
        name: 'start',
        title: 'Milliseconds to import a function’s bundle in a fresh process',
        bars: measured.map(({ name, starts }) => ({ name, value: middle(starts, 'importMs'), isOurs: true })),
      }),
    ],
  }
}

function rowOf({ name, bundle: { bytes }, starts, units: { requests, reads, writes, bytes: stored } }: Measured) {
  const turns = RUNS * (AGAIN + 1)
  return [
    name,
    bytes.length / MB,
    gzipSync(bytes).length / MB,
    middle(starts, 'importMs'),
    middle(starts, 'importMb'),
    middle(starts, 'firstMs'),
    middle(starts, 'againMs'),
    middle(starts, 'againCpuMs'),
    middle(starts, 'workMb'),
    requests / turns,
    reads / turns,
    writes / turns,
    stored / turns / KB,
  ]
}

function middle(starts: readonly Start[], field: keyof Start): number {
  return quantile(
    starts.map((one) => one[field]),
    0.5,
  )
}
