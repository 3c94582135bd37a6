import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { S3Client } from '@aws-sdk/client-s3'
import { upload } from '#adapters/s3/upload.ts'
import type { Outcome } from '#model/entry.ts'
import { awaitOutcomes } from './await.ts'
import { CommandFailure, runCommand, UsageError } from './command.ts'
import { BUCKET, type Endpoints, setEnvironment } from './environment.ts'
import { contentTypeOf, findFiles, type LocalFile } from './files.ts'
import { startProgress } from './progress.ts'
import { findRunning } from './running.ts'

const USAGE = 'npm run ingest -- [--data .huixun] FILE|FOLDER...'

await runCommand(USAGE, async () => {
  const { files, folder } = readArguments()
  const endpoints = await findRunning(folder)
  if (!endpoints) throw new CommandFailure('Huixun does not run here. Start it with npm start, then ingest again.')
  setEnvironment(endpoints)
  await uploadFiles(files)
  const outcomes = await readOutcomes(files)
  for (const { path, key } of files) process.stdout.write(`${report(path, outcomes.get(key), endpoints)}\n`)
  return files.every(({ key }) => outcomes.get(key)?.state === 'parsed') ? 0 : 1
})

function readArguments(): { files: LocalFile[]; folder: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: '.huixun' } },
  })
  if (positionals.length === 0) throw new UsageError('Name at least one FILE or FOLDER.')
  const files = findFiles(positionals, 'uploads/')
  if (files.length === 0) throw new UsageError('There is no file in it.')
  return { files, folder: resolve(values.data) }
}

async function uploadFiles(files: LocalFile[]): Promise<void> {
  const client = new S3Client()
  const progress = startProgress('uploaded', files.length)
  for (const { path, key } of files) {
    await upload(client, BUCKET, { key, body: createReadStream(path), contentType: contentTypeOf(path) })
    progress.step(path)
  }
  progress.end()
}

/** What became of each key; without those that are still in work when nothing has moved for a long time. */
async function readOutcomes(files: LocalFile[]): Promise<Map<string, Outcome>> {
  const { bucket, table } = await import('#functions/wiring.ts')
  const progress = startProgress('read', files.length)
  const keys = files.map((file) => file.key)
  const outcomes = await awaitOutcomes(keys, {
    bucket: bucket(),
    table: table(),
    onOutcome: (key) => progress.step(key),
  })
  progress.end()
  return outcomes
}

function report(path: string, outcome: Outcome | undefined, { site }: Endpoints): string {
  if (!outcome) return `${path}: still waiting; see ${site}/status`
  if (outcome.state === 'rejected') return `${path}: rejected, ${outcome.code}. ${outcome.message}`
  if (outcome.state === 'corrected') return `${path}: corrects ${outcome.meetingId}`
  if (outcome.meetings.length === 0) return `${path}: no meeting`
  const addresses = outcome.meetings.map(
    ({ id, title }) => `\n  ${title}\n  ${site}/meetings/${encodeURIComponent(id)}`,
  )
  return `${path}:${addresses.join('')}`
}
