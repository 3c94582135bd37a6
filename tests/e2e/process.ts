import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'

/** A third of a start is compiling what was compiled before. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/compiled')
/** Until then a start is slow; after, it hangs. */
const READY_MS = 300_000

/** A stack in a process of its own, as `npm start` runs it, on free ports. */
export interface RunningStack {
  site: string
  s3Endpoint: string
  s3: S3Client
  /** Sends a signal and gives the exit status, `null` when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** A stack that starts. */
export interface Launch {
  pid: number
  /** When it says where it answers; fails where it ends before. */
  ready: Promise<RunningStack>
  /** What it has said so far. */
  output(): string
  end: RunningStack['end']
}

/** Starts a stack on a data folder, and waits until it says where it answers. It follows no sources but named ones. */
export function startStack(folder: string, ...options: string[]): Promise<RunningStack> {
  return launchStack(folder, ...options).ready
}

/** Starts a stack on a data folder, as `startStack` does, and waits for nothing. */
export function launchStack(folder: string, ...options: string[]): Launch {
  return launch([process.execPath], folder, options)
}

/** The same, of a process that can write no file beyond a size, as on a disk that is full. */
export function launchLimited(kilobytes: number, folder: string, ...options: string[]): Launch {
  const limited = `ulimit -f ${kilobytes * 2} && exec "$0" "$@"`
  return launch(['sh', '-c', limited, process.execPath], folder, options)
}

function launch([program, ...before]: [string, ...string[]], folder: string, options: string[]): Launch {
  const follows = options.includes('--sources')
  const args = ['--port', '0', '--s3-port', '0', '--data', folder, ...(follows ? [] : ['--no-fetch']), ...options]
  const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...(follows && { HUIXUN_ALLOW_LOOPBACK: '1' }) }
  const command = [...before, 'packages/local/start.ts', ...args]
  const child = spawn(program, command, { cwd: new URL('../..', import.meta.url), env })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const exit = once(child, 'exit')
    child.kill(signal)
    const [status] = await exit
    return status
  }
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  }
  const ready = readGreeting(child).then((greeting) => running(greeting, end))
  return { pid: child.pid ?? 0, ready, output: () => said, end }
}

function running(greeting: string, end: RunningStack['end']): RunningStack {
  const s3Endpoint = addressAfter(greeting, 'S3')
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const s3 = new S3Client({ endpoint: s3Endpoint, region: 'eu-central-1', credentials })
  return { site: addressAfter(greeting, 'site'), s3Endpoint, s3, end }
}

async function readGreeting(child: ChildProcess): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No greeting: ${output}`)), READY_MS)
    const read = (chunk: Buffer) => {
      output += chunk
      if (!output.includes('s3 cp')) return
      clearTimeout(timer)
      resolve(output)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (status) => {
      clearTimeout(timer)
      reject(new Error(`Ended with ${status}: ${output}`))
    })
  })
}

function addressAfter(greeting: string, word: string): string {
  const address = new RegExp(`${word} +(http://127\\.0\\.0\\.1:\\d+)`).exec(greeting)?.[1]
  if (!address) throw new Error(`The greeting names no ${word}: ${greeting}`)
  return address
}
