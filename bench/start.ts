import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startAws } from '#local/aws.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { BUCKET, QUEUES, queueEndpoints, setEnvironment, TABLE_NAME } from '#local/environment.ts'
import { bundleOf } from './bundle.ts'
import { startMeter } from './units.ts'

/**
 * `npm run bench:start [-- NAME...]`: what each function's bundle weighs, made as SST makes it, and what it costs to start it in a
 * fresh process and to have it do its work a first time and again, against the embedded services; and the table's units
 * that each time takes, as AWS counts them.
 */
const NAMED = process.argv.slice(2)
const FUNCTIONS = NAMED.length > 0 ? NAMED : ['collect', 'fetch', 'parse', 'feed', 'publish', 'reconcile']
const RUNS = 5
/** How often a process does its work after the first time. */
const AGAIN = 20
const MB = 1024 * 1024
const root = new URL('..', import.meta.url).pathname
/** Where packages that are left out of a bundle are found. */
const folder = join(root, 'node_modules/.cache/bench-start')

/** What one process says of its start. Milliseconds, and megabytes of resident memory. */
export interface Start {
  importMs: number
  importMb: number
  firstMs: number
  againMs: number
  againCpuMs: number
  workMb: number
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const aws = await startAws({ folder: join(folder, 'bucket'), port: 0, bucket: BUCKET, queues: QUEUES })
const dynamodb = await startDynamo({ folder: join(folder, 'table'), table: TABLE_NAME })
const meter = await startMeter(dynamodb.endpoint)
setEnvironment({
  site: 'https://huixun.example',
  aws: aws.endpoint,
  dynamodb: meter.url,
  ...queueEndpoints(aws),
})

console.log(`## Start of each function, median of ${RUNS} processes\n`)
console.log(
  '| function | bundle | gzipped | import | memory | first work | again | CPU | memory then | requests | reads | writes | stored |',
)
console.log(`| --- |${' ---: |'.repeat(12)}`)
const made = new Map<string, Map<string, number>>()
for (const name of FUNCTIONS) {
  const { bytes, parts } = await bundleOf(name)
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, bytes)
  made.set(name, parts)
  meter.take()
  const starts = await runs(name, file)
  const { requests, reads, writes, bytes: stored } = meter.take()
  const turns = RUNS * (AGAIN + 1)
  const of = (field: keyof Start) => median(starts.map((start) => start[field]))
  const cells = [
    name,
    `${(bytes.length / MB).toFixed(2)} MB`,
    `${(gzipSync(bytes).length / MB).toFixed(2)} MB`,
    `${of('importMs').toFixed(0)} ms`,
    `${of('importMb').toFixed(0)} MB`,
    `${of('firstMs').toFixed(0)} ms`,
    `${of('againMs').toFixed(1)} ms`,
    `${of('againCpuMs').toFixed(1)} ms`,
    `${of('workMb').toFixed(0)} MB`,
    (requests / turns).toFixed(1),
    (reads / turns).toFixed(1),
    (writes / turns).toFixed(1),
    `${(stored / turns / 1024).toFixed(1)} KB`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
console.log('\n## What each bundle is made of\n')
for (const [name, parts] of made) {
  const largest = [...parts].slice(0, 8).map(([part, size]) => `${part} ${(size / 1024).toFixed(0)} KB`)
  console.log(`- ${name}: ${largest.join(', ')}`)
}
meter.stop()
await aws.stop()
await dynamodb.stop()
rmSync(folder, { recursive: true })

/** One process after the other, while this one serves them. */
async function runs(name: string, file: string): Promise<Start[]> {
  const starts: Start[] = []
  for (let run = 0; run < RUNS; run++) starts.push(await start(name, file))
  return starts
}

async function start(name: string, file: string): Promise<Start> {
  const child = spawn(process.execPath, [join(root, 'bench/start-one.ts'), name, file, String(AGAIN)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) said += chunk
  return JSON.parse(said.split('\n').filter(Boolean).at(-1) ?? '')
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
