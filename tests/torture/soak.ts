import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { BUCKET } from '#local/environment.ts'
import { conditions } from '../../bench/shared/conditions.ts'
import { type Launch, launchStack, type RunningStack } from '../e2e/process.ts'
import { articles } from './articles.ts'
import { Dice } from './dice.ts'
import { putOf, unread } from './folder.ts'
import { flat, type Minute, percentile, reportOf, writeReport } from './minutes.ts'
import { diskOf, handlesOf, memoryOf } from './process.ts'
import { deadline, type Figures, type Size, type Tell, type Trial } from './trial.ts'

export const soak: Trial = {
  name: 'soak',
  what: 'half an hour of uploads, removals and readers; memory, handles and waiting times stay as they are',
  short: { articles: 20, rounds: 1, seconds: 6, seed: 1 },
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
const MINUTE = 60

/** Writes its minutes to `bench/results/soak.md` where there are at least three. */
async function run({ articles: count, seconds, seed }: Size, tell: Tell): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-torture-'))
  const launch = launchStack(folder, '--no-seeds')
  const told = conditions()
  const minutes: Minute[] = []
  try {
    const stack = await launch.ready
    const over = deadline(seconds)
    for (let minute = 0; !over(); minute++) {
      const length = Math.min(MINUTE, seconds)
      const dice = new Dice(seed + minute)
      const last = await oneMinute({ launch, stack, folder, dice, count, length })
      minutes.push(last)
      tell(`minute ${minutes.length}: ${JSON.stringify(last)}`)
    }
  } finally {
    await launch.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  if (minutes.length >= 3) writeReport(reportOf(minutes), told())
  flat(minutes)
  return figures(minutes)
}

interface Mix {
  launch: Launch
  stack: RunningStack
  folder: string
  dice: Dice
  count: number
  /** Seconds. */
  length: number
}

async function oneMinute({ launch: { pid }, stack, folder, dice, count, length }: Mix): Promise<Minute> {
  const over = deadline(length)
  const waits: number[] = []
  const [changes] = await Promise.all([
    write(stack, { count, dice, over }),
    ...Array.from({ length: READERS }, () => read(stack, dice, over, waits)),
  ])
  return {
    changes,
    requests: waits.length,
    'p50 ms': percentile(waits, 0.5),
    'p99 ms': percentile(waits, 0.99),
    'memory MB': memoryOf(pid),
    handles: handlesOf(pid),
    'disk MB': diskOf(folder),
    unread: await unread(folder),
    meetings: await meetingsOf(stack),
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

async function meetingsOf({ site }: RunningStack): Promise<number> {
  const response = await fetch(`${site}/api/v1/status`)
  const { counts } = (await response.json()) as { counts: { meetings?: number } }
  return counts.meetings ?? 0
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
    if (dice.next() < 0.3) await s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: key }))
    else await s3.send(putOf({ key, body }))
    await pause(400)
  }
  return done
}

function figures(minutes: readonly Minute[]): Figures {
  const sum = (name: keyof Minute) => minutes.reduce((total, minute) => total + minute[name], 0)
  const ends = (name: keyof Minute) => `${minutes[1]?.[name] ?? minutes[0]?.[name]} → ${minutes.at(-1)?.[name]}`
  return {
    minutes: minutes.length,
    requests: sum('requests'),
    changes: sum('changes'),
    'memory MB': ends('memory MB'),
    handles: ends('handles'),
    'p50 ms': ends('p50 ms'),
    'p99 ms': ends('p99 ms'),
  }
}
