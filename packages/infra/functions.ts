import { listsObjects, onIndex, onItems, onObjects, READS, sendsTo, WRITES, watches, worksOn } from './grants'
import { lambda, work } from './lambda'
import { TIMEOUT_SECONDS } from './limits'
import type { Queues } from './queues'
import type { Settings } from './settings'
import type { Storage } from './storage'

export interface Functions {
  collect: sst.aws.Function
  fetch: sst.aws.Function
  parse: sst.aws.Function
  feed: sst.aws.Function
  publish: sst.aws.Function
  reconcile: sst.aws.Function
}

interface World {
  settings: Settings
  storage: Storage
  queues: Queues
  edge: sst.aws.Router
}

/** The functions, each with the variables and the permissions that it uses and no others. `link` would grant all. */
export function functions(world: World): Functions {
  const made = {
    collect: collect(world),
    fetch: fetch(world),
    parse: parse(world),
    feed: feed(world),
    publish: publish(world),
    reconcile: reconcile(world),
  }
  work(world.queues.source, made.fetch)
  work(world.queues.parse, made.parse)
  work(world.queues.publish, made.publish)
  return made
}

function collect({ storage, queues, settings }: World): sst.aws.Function {
  return lambda('Collect', {
    handler: 'functions/collect.handler',
    memory: '512 MB',
    timeout: TIMEOUT_SECONDS.collect,
    environment: { HUIXUN_TABLE: storage.table.name, ...depths(queues) },
    permissions: [
      onItems(
        storage,
        ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
        ['SOURCES', 'ADDRESS#*', 'QUEUES', 'STAMP'],
      ),
      onIndex(storage, ['addresses#*']),
      sendsTo(queues.source),
      watches(queues.parse, queues.source, queues.publish),
    ],
    // The next minute does it again.
    retries: 0,
    ...reserved(settings, 0.01),
  })
}

function fetch({ storage, queues, edge, settings }: World): sst.aws.Function {
  return lambda('Fetch', {
    handler: 'functions/fetch.handler',
    memory: '512 MB',
    timeout: TIMEOUT_SECONDS.fetch,
    environment: {
      HUIXUN_TABLE: storage.table.name,
      HUIXUN_BUCKET: storage.bucket.name,
      HUIXUN_BASE_URL: edge.url,
    },
    permissions: [
      onObjects(storage, 's3:PutObject', ['fetched']),
      onItems(
        storage,
        [...READS, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        ['SOURCES', 'SOURCE#*', 'ADDRESS#*', 'HOST#*', 'STAMP'],
      ),
      worksOn(queues.source),
    ],
    ...reserved(settings, 0.1),
  })
}

function parse({ storage, queues, settings }: World): sst.aws.Function {
  return lambda('Parse', {
    handler: 'functions/parse.handler',
    // One whole processor: reading is work, and costs the same done in half the time.
    memory: '1769 MB',
    timeout: TIMEOUT_SECONDS.parse,
    environment: {
      HUIXUN_TABLE: storage.table.name,
      HUIXUN_BUCKET: storage.bucket.name,
      HUIXUN_PUBLISH_QUEUE: queues.publish.queue.url,
      ...hub(settings),
    },
    permissions: [
      onObjects(storage, 's3:GetObject', ['uploads', 'fetched', 'corrections']),
      listsObjects(storage),
      onItems(storage, [...READS, ...WRITES]),
      onIndex(storage),
      worksOn(queues.parse),
      sendsTo(queues.publish),
    ],
    nodejs: { install: JIEBA },
  })
}

/**
 * Left out of the bundle, for it holds a native library. The one for Lambda is named too, so that it comes along on
 * whatever machine the bundle is made.
 */
const JIEBA = { '@node-rs/jieba': '2.0.2', '@node-rs/jieba-linux-arm64-gnu': '2.0.2' }

function feed({ storage, edge, settings }: World): sst.aws.Function {
  return lambda('Feed', {
    handler: 'functions/feed.handler',
    memory: '1024 MB',
    timeout: TIMEOUT_SECONDS.feed,
    environment: { HUIXUN_TABLE: storage.table.name, HUIXUN_BASE_URL: edge.url, ...hub(settings) },
    permissions: [onItems(storage, READS), onIndex(storage)],
    streaming: true,
    url: { cors: false, router: { instance: edge } },
    ...reserved(settings, 0.5),
  })
}

function publish({ queues, edge, settings }: World): sst.aws.Function {
  return lambda('Publish', {
    handler: 'functions/publish.handler',
    memory: '512 MB',
    timeout: TIMEOUT_SECONDS.publish,
    environment: { HUIXUN_BASE_URL: edge.url, ...hub(settings) },
    permissions: [worksOn(queues.publish)],
  })
}

function reconcile({ storage, queues }: World): sst.aws.Function {
  return lambda('Reconcile', {
    handler: 'functions/reconcile.handler',
    memory: '1024 MB',
    timeout: TIMEOUT_SECONDS.reconcile,
    environment: { HUIXUN_TABLE: storage.table.name, HUIXUN_BUCKET: storage.bucket.name, ...depths(queues) },
    permissions: [
      listsObjects(storage),
      onItems(storage, [...READS, ...WRITES]),
      onIndex(storage),
      sendsTo(queues.parse),
      watches(queues.parse, queues.source, queues.publish),
    ],
    nodejs: { install: JIEBA },
    // The next day does it again.
    retries: 1,
  })
}

/** The queues whose depth the status page tells. */
function depths({ parse, source, publish }: Queues): Record<string, $util.Input<string>> {
  return {
    HUIXUN_PARSE_QUEUE: parse.queue.url,
    HUIXUN_PARSE_DEAD_QUEUE: parse.dead.url,
    HUIXUN_SOURCE_QUEUE: source.queue.url,
    HUIXUN_SOURCE_DEAD_QUEUE: source.dead.url,
    HUIXUN_PUBLISH_QUEUE: publish.queue.url,
    HUIXUN_PUBLISH_DEAD_QUEUE: publish.dead.url,
  }
}

function hub({ hub }: Settings): Record<string, string> {
  return hub === undefined ? {} : { HUIXUN_HUB: hub }
}

/** A new account may have so little concurrency that none of it can be reserved: it is only where the operator says so. */
function reserved({ concurrency }: Settings, share: number): Pick<sst.aws.FunctionArgs, 'concurrency'> {
  return concurrency === undefined ? {} : { concurrency: { reserved: Math.max(1, Math.floor(concurrency * share)) } }
}
