import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { BUCKET } from '#local/environment.ts'
import { launchStack, type RunningStack } from '../e2e/process.ts'
import { articles } from './articles.ts'
import { Dice } from './dice.ts'
import { handlesOf, memoryOf } from './process.ts'
import { deadline, type Figures, type Size, type Trial } from './trial.ts'

export const soak: Trial = {
  name: 'soak',
  what: 'half an hour of uploads, removals and readers; memory, handles and waiting times stay as they are',
  short: { articles: 20, rounds: 0, seconds: 6, seed: 1 },
  long: { articles: 200, rounds: 0, seconds: 1800, seed: 1 },
  run,
}

const PATHS = [
  '/',
  '/meetings',
  '/commitments?topic=transport',
  '/feeds/meetings.atom',
  '/feeds/commitments.json',
  '/search?q=城市',
  '/api/v1/changes',
  '/status',
]
const READERS = 4
/** Of the time in which memory and waiting are compared: after the first part, in which all is still warming up. */
const PARTS = 4
const MOST_GROWTH = 2
/** Memory that comes and goes by itself. */
const MEMORY_SLACK_MB = 200
const HANDLE_SLACK = 60

interface Sample {
  memory: number
  handles: number
  /** Milliseconds that requests took. */
  waits: number[]
}

async function run({ articles: count, seconds, seed }: Size): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-torture-'))
  const launch = launchStack(folder, '--no-seeds')
  const stack = await launch.ready
  const parts: Sample[] = []
  let [requests, changes] = [0, 0]
  try {
    for (let part = 0; part < PARTS; part++) {
      const over = deadline(seconds / PARTS)
      const waits: number[] = []
      const dice = new Dice(seed + part)
      await Promise.all([
        ...Array.from({ length: READERS }, () => read(stack, dice, over, waits)),
        write(stack, { count, dice, over }).then((done) => {
          changes += done
        }),
      ])
      requests += waits.length
      parts.push({ memory: memoryOf(launch.pid), handles: handlesOf(launch.pid), waits })
    }
    flat(parts)
    return { requests, changes, ...inWords(parts) }
  } finally {
    await stack.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function read({ site }: RunningStack, dice: Dice, over: () => boolean, waits: number[]): Promise<void> {
  while (!over()) {
    const path = dice.pick(PATHS)
    const begun = performance.now()
    const response = await fetch(site + path)
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`)
    waits.push(performance.now() - begun)
    await pause(20)
  }
}

/** Puts articles, replaces and removes them, some a second. */
async function write(
  { s3 }: RunningStack,
  { count, dice, over }: { count: number; dice: Dice; over: () => boolean },
): Promise<number> {
  const uploads = articles(count)
  let done = 0
  for (; !over(); done++) {
    const { key, body } = dice.pick(uploads)
    const object = { Bucket: BUCKET, Key: key }
    if (dice.next() < 0.3) await s3.send(new DeleteObjectCommand(object))
    else await s3.send(new PutObjectCommand({ ...object, Body: Buffer.from(body) }))
    await pause(400)
  }
  return done
}

/** The last part against the first after the warming up; times are shown, not judged. */
function flat(parts: readonly Sample[]): void {
  const [first, last] = [parts[1], parts.at(-1)]
  if (!first || !last) return
  if (last.memory > first.memory * MOST_GROWTH + MEMORY_SLACK_MB) {
    throw new Error(`Memory grew from ${first.memory} to ${last.memory} MB.`)
  }
  if (last.handles > first.handles + HANDLE_SLACK) {
    throw new Error(`Handles grew from ${first.handles} to ${last.handles}.`)
  }
}

function inWords(parts: readonly Sample[]): Figures {
  const each = (show: (sample: Sample) => number) => parts.map(show).join(' → ')
  return {
    'memory MB': each(({ memory }) => memory),
    handles: each(({ handles }) => handles),
    'p50 ms': each(({ waits }) => percentile(waits, 0.5)),
    'p99 ms': each(({ waits }) => percentile(waits, 0.99)),
  }
}

export function percentile(values: readonly number[], share: number): number {
  return Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0)
}
