import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { documentsOf } from '#adapters/dynamodb/client.ts'
import { hostTable } from '#adapters/dynamodb/hosts.ts'
import { tellingOutages } from '#adapters/dynamodb/outages.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { sourceTable } from '#adapters/dynamodb/sources.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { gateOf } from '#adapters/http/gate.ts'
import { httpWeb } from '#adapters/http/web.ts'
import { PATIENCE } from '#adapters/patience.ts'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { pageStore } from '#adapters/s3/fetched.ts'
import { queueDepths } from '#adapters/sqs/depths.ts'
import { feedQueue } from '#adapters/sqs/feeds.ts'
import { parseQueue } from '#adapters/sqs/queue.ts'
import { sourceQueue } from '#adapters/sqs/sources.ts'
import { webSubHub } from '#adapters/websub/hub.ts'
import { Sources } from '#model/sources-file.ts'
import { readSources } from '#pipeline/follow/file.ts'
import type { FollowWorld } from '#pipeline/follow/run.ts'
import seeds from '#seeds/sources.json' with { type: 'json' }

/**
 * The one place that knows what the resources are called, reads the environment and looks at the clock. Each part is
 * made when a function first asks for it, so that a bundle holds, and a function's environment names, only what that
 * function uses. The AWS clients find region, credentials and, on one machine, the addresses of the embedded services
 * in the environment too.
 */
const dynamodb = once(() => documentsOf(new DynamoDBClient({ requestHandler: PATIENCE })))
const s3 = once(() => new S3Client({ requestHandler: PATIENCE }))
const sqs = once(() => new SQSClient({ requestHandler: PATIENCE }))

export const now = () => new Date()

/** Both name the function, and the stage, by what Powertools finds in the environment. */
export const log = once(() => new Logger())
export const metrics = once(() => new Metrics())

export const baseUrl = () => setting('HUIXUN_BASE_URL')

export const bucket = once(() => articleBucket(s3(), setting('HUIXUN_BUCKET')))

export const table = once(() => recordTable(dynamodb(), setting('HUIXUN_TABLE')))

export const queue = once(() =>
  parseQueue(sqs(), {
    queueUrl: setting('HUIXUN_PARSE_QUEUE'),
    bucket: setting('HUIXUN_BUCKET'),
    region: setting('AWS_REGION'),
    now,
  }),
)

/** Where the hub is, whose address feeds name; absent where there is none. */
export const hubAddress = () => process.env.HUIXUN_HUB || undefined

export const hub = once(() => webSubHub(setting('HUIXUN_HUB')))

/** What is to be told to the hub; nothing is where there is none. */
export const changedFeeds = once(() =>
  hubAddress() === undefined ? undefined : feedQueue(sqs(), setting('HUIXUN_PUBLISH_QUEUE')),
)

export const published = once(() => tellingOutages(publishedTable(dynamodb(), setting('HUIXUN_TABLE'), now)))

export const depths = once(() =>
  queueDepths(sqs(), [
    { name: 'parse', url: setting('HUIXUN_PARSE_QUEUE'), deadUrl: setting('HUIXUN_PARSE_DEAD_QUEUE') },
    { name: 'source', url: setting('HUIXUN_SOURCE_QUEUE'), deadUrl: setting('HUIXUN_SOURCE_DEAD_QUEUE') },
    { name: 'publish', url: setting('HUIXUN_PUBLISH_QUEUE'), deadUrl: setting('HUIXUN_PUBLISH_DEAD_QUEUE') },
  ]),
)

/** What is followed: a file that the environment names, else the project's own. */
export const sources = once(() => {
  const file = process.env.HUIXUN_SOURCES
  return file ? readSources(readFileSync(file, 'utf8')) : Sources.parse(seeds)
})

export const followed = once(() => sourceTable(dynamodb(), setting('HUIXUN_TABLE')))

export const dueSources = once(() => sourceQueue(sqs(), setting('HUIXUN_SOURCE_QUEUE')))

/** Milliseconds between two requests to a host that asks for no other pause. */
const PAUSE_MS = 2000

/** Test hosts on loopback are asked where the environment says so, which that of a deployment never does. */
export const follow = once((): Omit<FollowWorld, 'remaining'> => {
  const gate = gateOf(process.env.HUIXUN_ALLOW_LOOPBACK === '1' ? 'public and loopback' : 'public')
  const contact = process.env.HUIXUN_CONTACT || baseUrl()
  return {
    web: httpWeb({ gate, userAgent: `Huixun/1.0 (+${contact})` }),
    hosts: hostTable(dynamodb(), setting('HUIXUN_TABLE')),
    table: followed(),
    store: pageStore(s3(), setting('HUIXUN_BUCKET')),
    pauseMs: PAUSE_MS,
    pause,
    now,
    random: Math.random,
    newId: randomUUID,
  }
})

/** Calls `make` when first asked, and gives the same from then on. The mark lets bundlers leave out what nobody asks for. */
/* @__NO_SIDE_EFFECTS__ */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The environment has no ${name}.`)
  return value
}
