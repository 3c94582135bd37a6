import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll } from 'vitest'
import { BUCKET } from '#local/environment.ts'
import { type Stack, startStack } from '#local/stack.ts'

const SEEDS = new URL('../../seeds/articles/', import.meta.url)
const PATIENCE_MS = 40_000
/** For how long the site believes that nothing has changed. */
const BELIEF_MS = 1_100

/** The whole system in this process, and what a test does to its bucket. */
export interface World {
  site: string
  put(name: string, body: string | Uint8Array): Promise<void>
  remove(name: string): Promise<void>
  /** Until all that was told of the bucket is done, and the site knows. */
  settled(): Promise<void>
}

/** Starts it before the tests of a file and ends it after. */
export function useStack(): World {
  const world = {} as World
  const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
  const faults: unknown[] = []
  let end: Stack['stop'] | undefined
  beforeAll(async () => {
    const { endpoints, stop } = await startStack({ port: 0, s3Port: 0, folder, onError: (error) => faults.push(error) })
    end = stop
    const [s3, sqs] = [new S3Client({ forcePathStyle: true }), new SQSClient()]
    const object = (name: string) => ({ Bucket: BUCKET, Key: `uploads/${name}` })
    Object.assign(world, {
      site: endpoints.site,
      put: async (name, body) =>
        void (await s3.send(new PutObjectCommand({ ...object(name), Body: Buffer.from(body) }))),
      remove: async (name) => void (await s3.send(new DeleteObjectCommand(object(name)))),
      settled: () => settled(sqs, endpoints.parseQueue),
    } satisfies World)
  })
  afterAll(async () => {
    await end?.()
    rmSync(folder, { recursive: true })
    if (faults.length > 0) throw new AggregateError(faults, 'The stack had faults.')
  })
  return world
}

/** Uploads the articles that the project starts with. */
export async function putSeeds(world: World): Promise<void> {
  for (const name of readdirSync(SEEDS)) await world.put(`seeds/${name}`, readFileSync(new URL(name, SEEDS)))
}

async function settled(sqs: SQSClient, QueueUrl: string): Promise<void> {
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
    const { Attributes = {} } = await sqs.send(ask)
    const waiting = Number(Attributes.ApproximateNumberOfMessages)
    if (waiting + Number(Attributes.ApproximateNumberOfMessagesNotVisible) === 0) return pause(BELIEF_MS)
  }
  throw new Error('The parse queue did not empty.')
}
