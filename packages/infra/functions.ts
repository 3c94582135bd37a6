import { TIMEOUT_SECONDS } from './limits'
import type { Queues, WorkQueue } from './queues'
import type { Settings } from './settings'
import type { Storage } from './storage'

export interface Functions {
  parse: sst.aws.Function
  feed: sst.aws.Function
  reconcile: sst.aws.Function
}

interface World {
  settings: Settings
  storage: Storage
  queues: Queues
  edge: sst.aws.Router
}

/** The functions, each with the variables and the permissions that it uses and no others. `link` would grant all. */
export function functions({ settings, storage, queues, edge }: World): Functions {
  const { bucket, table, index } = storage
  const tableIndex = $interpolate`${table.arn}/index/${index}`
  const names = { HUIXUN_TABLE: table.name }

  const parse = lambda('Parse', {
    handler: 'functions/parse.handler',
    memory: '1024 MB',
    timeout: TIMEOUT_SECONDS.parse,
    environment: { ...names, HUIXUN_BUCKET: bucket.name },
    permissions: [
      { actions: ['s3:GetObject'], resources: [...objectsOf(bucket, 'uploads', 'fetched', 'corrections')] },
      // Without it S3 answers 403 where an object is gone, and a removal could not be told from a fault.
      { actions: ['s3:ListBucket'], resources: [bucket.arn] },
      { actions: [...READS, ...WRITES], resources: [table.arn] },
      { actions: ['dynamodb:Query'], resources: [tableIndex] },
      consumes(queues.parse),
    ],
    nodejs: { install: JIEBA },
  })
  work(queues.parse, parse)

  const feed = lambda('Feed', {
    handler: 'functions/feed.handler',
    memory: '1024 MB',
    timeout: TIMEOUT_SECONDS.feed,
    environment: { ...names, HUIXUN_BASE_URL: edge.url },
    permissions: [
      { actions: READS, resources: [table.arn] },
      { actions: ['dynamodb:Query'], resources: [tableIndex] },
    ],
    streaming: true,
    url: { cors: false, router: { instance: edge } },
    ...reserved(settings, 0.5),
  })

  const reconcile = lambda('Reconcile', {
    handler: 'functions/reconcile.handler',
    memory: '1024 MB',
    timeout: TIMEOUT_SECONDS.reconcile,
    environment: {
      ...names,
      HUIXUN_BUCKET: bucket.name,
      HUIXUN_PARSE_QUEUE: queues.parse.queue.url,
      HUIXUN_PARSE_DEAD_QUEUE: queues.parse.dead.url,
    },
    permissions: [
      { actions: ['s3:ListBucket'], resources: [bucket.arn] },
      { actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'], resources: [table.arn] },
      { actions: ['dynamodb:Query'], resources: [tableIndex] },
      { actions: ['sqs:SendMessage'], resources: [queues.parse.queue.arn] },
      { actions: ['sqs:GetQueueAttributes'], resources: [queues.parse.queue.arn, queues.parse.dead.arn] },
    ],
    // The next day does it again.
    retries: 1,
  })

  return { parse, feed, reconcile }
}

const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']

/**
 * Left out of the bundle, for it holds a native library. The one for Lambda is named too, so that it comes along on
 * whatever machine the bundle is made.
 */
const JIEBA = { '@node-rs/jieba': '2.0.2', '@node-rs/jieba-linux-arm64-gnu': '2.0.2' }

type Work = Omit<sst.aws.FunctionArgs, 'timeout' | 'permissions' | 'environment'> & {
  /** In seconds. */
  timeout: number
  permissions: sst.aws.FunctionPermissionArgs[]
  environment: Record<string, $util.Input<string>>
}

/**
 * A function with its own log. SST's role would write to every log of the account, and let the whole account take it on.
 */
function lambda(name: string, { timeout, permissions, environment, ...work }: Work): sst.aws.Function {
  const logs = new aws.cloudwatch.LogGroup(`${name}Logs`, {
    name: `/huixun/${$app.stage}/${name.toLowerCase()}`,
    retentionInDays: 30,
  })
  return new sst.aws.Function(name, {
    ...work,
    runtime: 'nodejs24.x',
    architecture: 'arm64',
    timeout: `${timeout} seconds`,
    logging: { format: 'json', logGroup: logs.name },
    environment: {
      ...environment,
      POWERTOOLS_SERVICE_NAME: name.toLowerCase(),
      POWERTOOLS_METRICS_NAMESPACE: `Huixun/${$app.stage}`,
    },
    permissions: [
      ...permissions,
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [$interpolate`${logs.arn}:*`] },
    ],
    transform: {
      role(role) {
        role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' })
        role.managedPolicyArns = []
      },
    },
  })
}

/** Has a function work on a queue. A cap on the queue's side turns nothing away, and needs no share of the account. */
function work({ queue, batch, workers }: WorkQueue, worker: sst.aws.Function): void {
  queue.subscribe(worker.arn, {
    batch: { size: batch.size, window: `${batch.windowSeconds} seconds`, partialResponses: true },
    transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: workers } } },
  })
}

function consumes({ queue }: WorkQueue): sst.aws.FunctionPermissionArgs {
  return { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resources: [queue.arn] }
}

function objectsOf(bucket: sst.aws.Bucket, ...folders: string[]): $util.Output<string>[] {
  return folders.map((folder) => $interpolate`${bucket.arn}/${folder}/*`)
}

/** A new account may have so little concurrency that none of it can be reserved: it is only where the operator says so. */
function reserved({ concurrency }: Settings, share: number): Pick<sst.aws.FunctionArgs, 'concurrency'> {
  return concurrency === undefined ? {} : { concurrency: { reserved: Math.max(1, Math.floor(concurrency * share)) } }
}
