import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { CreateQueueCommand } from '@aws-sdk/client-sqs'
import { TABLE } from '#adapters/dynamodb/keys.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'
import { startAws } from '#local/aws.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { type ParseWorld, parse } from '#pipeline/parse.ts'
import type { ParseQueue } from '#pipeline/queue.ts'
import { readMeetings } from '#pipeline/read.ts'
import type { Known, Reading } from '#pipeline/reading.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { site } from '#site/app.ts'
import { type Clients, clientsOf, type Endpoints } from './clients.ts'
import type { Said } from './mutate.ts'
import { rows } from './rows.ts'
import { type Ask, view } from './view.ts'

export const NOW = new Date('2026-01-05T08:00:00.000Z')
const BASE = 'https://huixun.example'
const MOST_ROUNDS = 12

/** The embedded services in this process, and how to end them. */
export interface Services {
  endpoints: Endpoints
  clients: Clients
  queueUrl(name: string): string
  stop(): Promise<void>
}

export async function startServices(): Promise<Services> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-torture-'))
  const queues = [{ name: 'parse', visibilitySeconds: 60, deliveries: 5 }] as const
  const aws = await startAws({ folder: join(folder, 'bucket'), port: 0, bucket: 'articles', queues })
  const dynamodb = await startDynamo({ folder: join(folder, 'table'), table: 'records' })
  const endpoints = { aws: aws.endpoint, dynamodb: dynamodb.endpoint }
  return {
    endpoints,
    clients: clientsOf(endpoints),
    queueUrl: aws.queueUrl,
    async stop() {
      await aws.stop()
      await dynamodb.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A bucket, a queue and a table of its own, and the pipeline over them. */
export class Place {
  readonly name: string
  readonly #services: Services
  readonly faults: string[] = []
  now: () => Date = () => NOW

  private constructor(services: Services, name: string) {
    this.#services = services
    this.name = name
  }

  static async make(services: Services): Promise<Place> {
    const place = new Place(services, `place-${randomUUID().slice(0, 8)}`)
    const { s3, sqs, documents } = services.clients
    await s3.send(new CreateBucketCommand({ Bucket: place.name }))
    await sqs.send(new CreateQueueCommand({ QueueName: place.name }))
    await documents.send(new CreateTableCommand({ TableName: place.name, ...TABLE }))
    const wait = { client: documents, maxWaitTime: 30, minDelay: 0.01, maxDelay: 0.1 }
    await waitUntilTableExists(wait as never, { TableName: place.name })
    return place
  }

  get queueUrl(): string {
    return this.#services.queueUrl(this.name)
  }

  async put(
    key: string,
    body: string | Uint8Array,
    said: Said = {},
    { s3 }: Clients = this.#services.clients,
  ): Promise<void> {
    await s3.send(new PutObjectCommand({ Bucket: this.name, Key: key, Body: Buffer.from(body), ...said }))
  }

  async remove(key: string, { s3 }: Clients = this.#services.clients): Promise<void> {
    await s3.send(new DeleteObjectCommand({ Bucket: this.name, Key: key }))
  }

  /** The world of `parse`, over clients that may be disturbed. */
  world({ s3, documents }: Clients = this.#services.clients): ParseWorld {
    return {
      bucket: articleBucket(s3, this.name),
      table: recordTable(documents, this.name),
      read: remembered,
      now: () => this.now(),
      onFault: (key, fault) => void this.faults.push(`${key}: ${fault instanceof Error ? fault.stack : fault}`),
    }
  }

  queue({ sqs }: Clients = this.#services.clients): ParseQueue {
    return parseQueue(sqs, { queueUrl: this.queueUrl, bucket: this.name, region: 'us-east-1', now: () => this.now() })
  }

  /** Runs `reconcile` until it finds nothing, and has what it finds read. Gives how many objects that were. */
  async settle(): Promise<number> {
    for (let round = 0, found = 0; round < MOST_ROUNDS; round++) {
      const keys: string[] = []
      await reconcile({ ...this.world(), queue: { announce: async (some) => void keys.push(...some) } })
      if (keys.length === 0) return found
      found += keys.length
      for (const key of keys) await parse(key, this.world())
    }
    throw new Error(`${this.name} does not come to rest.`)
  }

  readonly ask: Ask = async (path) => this.site().request(path)

  site() {
    const now = () => this.now()
    return site(publishedTable(this.#services.clients.documents, this.name, now), { baseUrl: BASE, now })
  }

  /** What readers get, and what stands in the table. */
  async state(): Promise<string[]> {
    if (this.faults.length > 0) throw new Error(`The reader failed: ${this.faults[0]}`)
    const app = this.site()
    const { lines, names } = await view(async (path) => app.request(path))
    return [...lines, ...(await rows(this.#services.clients.documents, this.name, names))]
  }
}

const readings = new Map<string, Reading>()

/** Reading is pure; many places read the same bytes. */
function remembered(bytes: Uint8Array, known: Known): Reading {
  const digest = createHash('sha256').update(JSON.stringify(known)).update(bytes).digest('hex')
  const reading = readings.get(digest) ?? readMeetings(bytes, known)
  readings.set(digest, reading)
  return reading
}
