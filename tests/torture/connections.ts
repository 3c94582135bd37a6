import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launchStack } from '../e2e/process.ts'
import { handlesOf } from './process.ts'
import type { Figures, Size, Trial } from './trial.ts'

export const connections: Trial = {
  name: 'connections',
  what: 'idle connections, clients that send or read a byte at a time, raw requests that climb out of the folder',
  short: { articles: 0, rounds: 200, seconds: 10, seed: 1 },
  long: { articles: 0, rounds: 1000, seconds: 30, seed: 1 },
  run,
}

const SLOW = 50
const RAW = [
  'GET /../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET //etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /meetings/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
  'GET http://169.254.169.254/latest HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: x\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n',
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(5000)}\r\n`,
  'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /?q=% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\r\n\r\n\r\n',
  '\u0016\u0003\u0001',
]
/** For how long an answer is waited for, to what may get none. */
const OPEN_MS = 1500

async function run({ rounds }: Size): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-torture-'))
  const { pid, ready } = launchStack(folder, '--no-seeds')
  const stack = await ready
  const { hostname, port } = new URL(stack.site)
  const open = () => connect(Number(port), hostname).on('error', () => undefined)
  try {
    const answered = await rawAnswers(open)
    const before = handlesOf(pid)
    const idle = await Promise.all(Array.from({ length: rounds }, () => connected(open())))
    const slow = await Promise.all(Array.from({ length: SLOW }, () => connected(open())))
    for (const socket of slow) socket.write('GET /feeds/meetings.json HTTP/1.1\r\nHo')
    const deaf = await Promise.all(Array.from({ length: SLOW }, () => connected(open())))
    for (const socket of deaf) socket.pause().write('GET /api/v1/export.jsonl HTTP/1.1\r\nHost: x\r\n\r\n')
    for (let at = 0; at < 5; at++) {
      for (const socket of slow) socket.write('s')
      const { status } = await fetch(`${stack.site}/feeds/meetings.json`, { signal: AbortSignal.timeout(30_000) })
      if (status !== 200) throw new Error(`A feed was answered with ${status}.`)
      await pause(100)
    }
    const held = handlesOf(pid)
    for (const socket of [...idle, ...slow, ...deaf]) socket.destroy()
    const after = await settledHandles(pid, before)
    if (after > before + SLOW) throw new Error(`Of ${held} handles ${after} stay; there were ${before}.`)
    return {
      idle: rounds,
      'slow senders': SLOW,
      'slow readers': SLOW,
      'raw requests': answered,
      handles: `${before} → ${held} → ${after}`,
    }
  } finally {
    await stack.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each is answered with a refusal, or a page of ours, or the connection is closed. */
async function rawAnswers(open: () => Socket): Promise<number> {
  await Promise.all(RAW.map((request) => rawAnswer(request, open)))
  return RAW.length
}

async function rawAnswer(request: string, open: () => Socket): Promise<void> {
  const socket = await connected(open())
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.write(request, 'latin1')
  await Promise.race([new Promise((close) => socket.once('close', close)), pause(OPEN_MS)])
  socket.destroy()
  const shown = JSON.stringify(request.slice(0, 80))
  if (/^HTTP\/1\.1 5/.test(answer)) throw new Error(`${shown} was answered with ${answer.slice(0, 200)}`)
  if (/root:|"devDependencies"|<script>/.test(answer)) throw new Error(`${shown} gave what it should not.`)
}

async function connected(socket: Socket): Promise<Socket> {
  await once(socket, 'connect')
  return socket
}

async function settledHandles(pid: number, before: number): Promise<number> {
  for (let attempt = 0; attempt < 300 && handlesOf(pid) > before + SLOW; attempt++) await pause(100)
  return handlesOf(pid)
}
