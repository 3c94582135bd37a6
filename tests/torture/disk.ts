import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { BUCKET } from '#local/environment.ts'
import { type Launch, launchLimited, launchStack } from '../e2e/process.ts'
import { articles, type Upload } from './articles.ts'
import { same } from './compare.ts'
import { afterwards } from './folder.ts'
import type { Figures, Size, Trial } from './trial.ts'

export const disk: Trial = {
  name: 'disk',
  what: 'a disk that is full, files that may not grow and a data folder that can not be written, under the stack',
  short: { articles: 8, rounds: 1, seconds: 20, seed: 1 },
  long: { articles: 80, rounds: 2, seconds: 60, seed: 1 },
  run,
}

/** Of the small disk. */
const DISK_KB = 4096
/** Of each file, where only files are bounded. */
const FILE_KB = 1024
const SKIPPED = 'skipped: no file system can be mounted here'
const UPLOAD_MS = 300_000
const SIZES = [200_000, 50_000, 10_000, 3000, 1000]

/** In one round a disk is full, or files are where nothing can be mounted; in two both. */
async function run({ articles: count, rounds }: Size): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-torture-'))
  const uploads = articles(count)
  try {
    const readOnly = await startOnReadOnly(folder)
    const full = await onSmallDisk(folder, uploads)
    const figures = { 'read-only': readOnly, 'disk full': full }
    if (rounds === 1 && full !== SKIPPED) return figures
    return { ...figures, 'files full': await withSmallFiles(folder, uploads) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onSmallDisk(folder: string, uploads: readonly Upload[]): Promise<string> {
  const small = join(folder, 'small')
  mkdirSync(small)
  if (!mount(small, `size=${DISK_KB}k`)) return SKIPPED
  try {
    return await fill(launchStack(small, '--no-seeds'), small, uploads)
  } finally {
    spawnSync('umount', [small])
  }
}

/** What can be had of a full disk where nothing can be mounted. */
function withSmallFiles(folder: string, uploads: readonly Upload[]): Promise<string> {
  const bounded = join(folder, 'bounded')
  return fill(launchLimited(FILE_KB, bounded, '--no-seeds'), bounded, uploads)
}

/** It says so in one sentence, and ends. Whoever is root may write any folder, unless its file system is read-only. */
async function startOnReadOnly(folder: string): Promise<string> {
  const data = join(folder, 'read-only')
  mkdirSync(data)
  const asRoot = process.getuid?.() === 0
  if (asRoot && !mount(data, 'ro')) return SKIPPED
  if (!asRoot) chmodSync(data, 0o555)
  try {
    const failure = await launchStack(data).ready.then(
      () => 'it started',
      (error: Error) => error.message,
    )
    if (!/^Ended with 1: \S+ is in use by another stack, or can't be written\.[^\n]{0,80}\n?$/.test(failure)) {
      throw new Error(`A folder that can't be written: ${failure}`)
    }
    return 'refused in a sentence'
  } finally {
    if (asRoot) spawnSync('umount', [data])
    else chmodSync(data, 0o755)
  }
}

/** Uploads until the disk takes no more, and goes on on a larger one: what was acknowledged is there, all else is not. */
async function fill(stack: Launch, small: string, uploads: readonly Upload[]): Promise<string> {
  const taken = await untilFull(stack, uploads).finally(() => stack.end('SIGKILL'))
  const ended = (await stack.end('SIGKILL')) !== null
  if (ended && !/can't be written any more[^\n]{1,300}\n$/.test(stack.output())) {
    throw new Error(`It ended without a word of the disk: ${stack.output().slice(-500)}`)
  }
  const [large, calm] = ['large', 'calm'].map((name) => `${small}-${name}`) as [string, string]
  cpSync(small, large, { recursive: true })
  const found = await afterwards(large)
  const lost = taken.filter(({ key }) => !found.keys.has(key))
  if (lost.length > 0) throw new Error(`${lost[0]?.key} was acknowledged and is gone.`)
  // A refused one may stand there: what was refused then was the message of it.
  const standing = uploads.filter(({ key }) => found.keys.has(key))
  same('After a full disk', found.state, (await afterwards(calm, standing)).state)
  const refused = uploads.length - taken.length
  const then = ended ? 'ended with a sentence' : 'went on'
  return `${taken.length} taken, ${refused} refused, nothing of them lost or half there; the stack ${then}`
}

/** Half of the uploads, whatever else the disk holds, and the rest of them. Gives those that were acknowledged. */
async function untilFull(stack: Launch, uploads: readonly Upload[]): Promise<Upload[]> {
  const { s3Endpoint: endpoint } = await stack.ready
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const s3 = new S3Client({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
  const taken: Upload[] = []
  for (const [at, upload] of uploads.entries()) {
    if (at === Math.floor(uploads.length / 2)) await cram(s3)
    if (await put(s3, upload)) taken.push(upload)
  }
  if (taken.length === uploads.length) throw new Error('The disk did not fill.')
  await pause(1000)
  return taken
}

/** Takes what room there is, to the last thousand bytes; nobody reads what stands there. */
async function cram(s3: S3Client): Promise<void> {
  for (const size of SIZES) {
    for (let number = 0; await put(s3, { key: `cram/${size}/${number}`, body: 'x'.repeat(size) }); number++);
  }
}

/** Whether it was taken. */
async function put(s3: S3Client, { key, body }: Upload): Promise<boolean> {
  try {
    const command = new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: Buffer.from(body) })
    await s3.send(command, { abortSignal: AbortSignal.timeout(UPLOAD_MS) })
    return true
  } catch (error) {
    const { name, message } = error as Error
    const isTold = name === 'InternalError' && /full|disk I\/O/.test(message)
    if (!isTold && !/ECONN|hang up/.test(message)) throw new Error(`A full disk: ${name}, ${message}`)
    return false
  }
}

function mount(folder: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
}
