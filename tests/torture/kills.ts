import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { BUCKET } from '#local/environment.ts'
import { launchStack } from '../e2e/process.ts'
import { articles, type Upload } from './articles.ts'
import { same } from './compare.ts'
import { Dice } from './dice.ts'
import { afterwards } from './folder.ts'
import { deadline, type Figures, type Size, type Tell, type Trial } from './trial.ts'

/** How long a process lives at the longest once it answers. */
const LONGEST_LIFE_MS = 2500
/** Of those lives that end before it answers. */
const STILLBORN = 0.25

export const kills: Trial = {
  name: 'kills',
  what: 'kill -9 of the whole process at random points of an ingest',
  short: { articles: 8, rounds: 2, seconds: 15, seed: 1 },
  long: { articles: 500, rounds: 100, seconds: 150, seed: 1 },
  run,
}

async function run({ articles: count, rounds, seconds, seed }: Size, tell: Tell): Promise<Figures> {
  const [calm, rough] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'huixun-torture-'))) as [string, string]
  const uploads = articles(count)
  try {
    const plan = { rounds, over: deadline(seconds), dice: new Dice(seed), tell }
    const { left, ...figures } = await killed(rough, uploads, plan)
    tell('the rest is uploaded and read')
    const found = await afterwards(rough, left)
    tell('all is uploaded and read undisturbed')
    const wanted = await afterwards(calm, uploads)
    same(`After ${figures.kills} kills`, found.state, wanted.state)
    return { articles: count, ...figures, lines: wanted.state.length }
  } finally {
    for (const folder of [calm, rough]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Uploads go on from life to life; what was not acknowledged is uploaded again. Gives what is left to upload. */
async function killed(
  folder: string,
  uploads: readonly Upload[],
  { rounds, over, dice, tell }: { rounds: number; over: () => boolean; dice: Dice; tell: Tell },
): Promise<{ left: Upload[]; kills: number; 'before it answered': number }> {
  const left = [...uploads]
  let [count, early, startMs] = [0, 0, 3000]
  while (count < rounds && !over()) {
    const begun = Date.now()
    const stack = launchStack(folder, '--no-seeds')
    const ready = stack.ready.catch(() => undefined)
    if (dice.next() < STILLBORN) {
      await Promise.race([ready, pause(dice.next() * startMs)])
      early += 1
    } else {
      const { s3 } = await stack.ready
      startMs = Date.now() - begun
      await Promise.race([uploading(s3, left, left.length / (rounds - count)), pause(LONGEST_LIFE_MS)])
      await pause(dice.next() * LONGEST_LIFE_MS)
    }
    await stack.end('SIGKILL')
    count += 1
    tell(`${count} kills, ${left.length} of ${uploads.length} articles left`)
  }
  return { left, kills: count, 'before it answered': early }
}

/** Puts the next few of a list, and strikes each from it that was acknowledged. Ends with the process that it talks to. */
async function uploading(s3: S3Client, left: Upload[], few: number): Promise<void> {
  for (let number = 0; number < few; number++) {
    const [upload] = left
    if (!upload) return
    try {
      await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: upload.key, Body: Buffer.from(upload.body) }))
    } catch {
      return
    }
    if (left[0] === upload) left.shift()
  }
}
