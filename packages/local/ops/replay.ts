import { setTimeout as pause } from 'node:timers/promises'
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import { WATCHED_PREFIXES } from '#adapters/s3/bucket.ts'
import { UsageError } from '../command.ts'
import { startProgress } from '../progress.ts'

const BATCH = 10

/**
 * Has every object under a prefix read again, so many a second, as if it had just come: what a better parser reads in it
 * replaces what stood there, and what it reads alike changes nothing.
 */
export async function replay(prefix: string, rate: number): Promise<void> {
  const { queue } = await import('#functions/wiring.ts')
  const keys = await keysUnder(prefix)
  const progress = startProgress('queued', keys.length)
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH)
    await Promise.all([queue().announce(batch), pause((batch.length / rate) * 1000)])
    for (const key of batch) progress.step(key)
  }
  progress.end()
  process.stdout.write(`${keys.length} objects are read again; npm run ops -- stats shows how many still wait.\n`)
}

async function keysUnder(prefix: string): Promise<string[]> {
  const prefixes = WATCHED_PREFIXES.flatMap((watched) => {
    if (prefix.startsWith(watched)) return [prefix]
    return watched.startsWith(prefix) ? [watched] : []
  })
  if (prefixes.length === 0)
    throw new UsageError(`Nothing is read under ${prefix}, but under ${WATCHED_PREFIXES.join(', ')}.`)
  const client = new S3Client()
  const keys: string[] = []
  for (const Prefix of prefixes) {
    const request = { Bucket: process.env.HUIXUN_BUCKET, Prefix }
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, request)) {
      keys.push(...Contents.flatMap(({ Key }) => Key ?? []))
    }
  }
  return keys
}
