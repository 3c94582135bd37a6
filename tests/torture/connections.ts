import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Launch, launchStack, type RunningStack } from '../e2e/process.ts'
import { articles } from './articles.ts'
import { putOf, restOf } from './folder.ts'
import { percentile } from './minutes.ts'
import { handlesOf, memoryOf } from './process.ts'
import { askRaw } from './raw.ts'
import { deadline, type Figures, type Size, type Trial } from './trial.ts'

export const connections: Trial = {
  name: 'connections',
  what: 'idle connections, clients that send a byte at a time or never read, raw requests that climb out of the folder',
  short: { articles: 5, rounds: 200, seconds: 3, seed: 1 },
  long: { articles: 30, rounds: 1000, seconds: 120, seed: 1 },
  run,
}

const SLOW = 50
/** What each client asks for at once, of whose answers it reads nothing. */
const UNREAD = [
  ...Array.from({ length: 20 }, () => '/api/v1/export.jsonl'),
  ...Array.from({ length: 20 }, () => '/feeds/meetings.json'),
]
  .map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  .join('')
const PAUSE_MS = 100
/** Between services and functions of one process, which come and go. */
const HANDLE_SLACK = 50
const MOST_GROWTH_MB = 1000
const PATIENCE_MS = 300_000

async function run({ articles: count, rounds, seconds }: Size): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-torture-'))
  const launch = launchStack(folder, '--no-seeds')
  try {
    const stack = await launch.ready
    for (const upload of articles(count)) await stack.s3.send(putOf(upload))
    await restOf(folder)
    const open = opener(stack)
    const raw = await askRaw(open)
    return { 'raw requests': raw, ...(await besiege(launch, stack, { open, idle: rounds, seconds })) }
  } finally {
    await launch.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

type Open = () => Promise<Socket>

function opener({ site }: RunningStack): Open {
  const { hostname, port } = new URL(site)
  return async () => {
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    return socket.on('error', () => undefined)
  }
}

/** Readers are answered while all others hold on, until the time is over, or the server has let go of those who say nothing. */
async function besiege(
  { pid }: Launch,
  { site }: RunningStack,
  { open, idle: count, seconds }: { open: Open; idle: number; seconds: number },
): Promise<Figures> {
  const before = { handles: handlesOf(pid), memory: memoryOf(pid) }
  const many = (number: number) => Promise.all(Array.from({ length: number }, open))
  const [idle, slow] = [await many(count), await many(SLOW)]
  for (const socket of [...idle, ...slow]) socket.resume()
  for (const socket of slow) socket.write('GET /feeds/meetings.json HTTP/1.1\r\nHo')
  // Whoever came before has been let in by the time that this is answered.
  const waits = [await readFeed(site)]
  const held = handlesOf(pid)
  const deaf = await many(SLOW)
  for (const socket of deaf) socket.pause().write(UNREAD)
  const over = deadline(seconds)
  let memory = 0
  do {
    for (const socket of slow) socket.write('s')
    waits.push(await readFeed(site))
    memory = Math.max(memory, memoryOf(pid))
    await pause(PAUSE_MS)
  } while (!over() && ![...idle, ...slow].every(({ closed }) => closed))
  const released = [...idle, ...slow].filter(({ closed }) => closed).length
  if (held > 0 && held < before.handles + count) throw new Error(`${count} connections, and ${held} handles.`)
  if (memory > before.memory + MOST_GROWTH_MB) throw new Error(`Memory grew from ${before.memory} to ${memory} MB.`)
  for (const socket of [...idle, ...slow, ...deaf]) socket.destroy()
  const after = await settledHandles(pid, before.handles + HANDLE_SLACK)
  return {
    idle: count,
    'slow senders': SLOW,
    'who never read': SLOW,
    'feeds read meanwhile': waits.length,
    'p50 ms': percentile(waits, 0.5),
    'slowest ms': Math.round(Math.max(...waits)),
    'let go by the server': released,
    handles: `${before.handles} → ${held} → ${after}`,
    'memory MB': `${before.memory} → ${memory} → ${memoryOf(pid)}`,
  }
}

/** Gives the milliseconds. */
async function readFeed(site: string): Promise<number> {
  const begun = performance.now()
  const response = await fetch(`${site}/feeds/meetings.json`, { headers: { connection: 'close' } })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`A feed was answered with ${response.status}.`)
  return performance.now() - begun
}

async function settledHandles(pid: number, most: number): Promise<number> {
  const over = deadline(PATIENCE_MS / 1000)
  while (handlesOf(pid) > most && !over()) await pause(PAUSE_MS)
  const handles = handlesOf(pid)
  if (handles > most) throw new Error(`${handles} handles stay; there were ${most - HANDLE_SLACK}.`)
  return handles
}
