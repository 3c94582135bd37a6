import { TIMEOUT_SECONDS, visibilityOf } from './limits'
import { type Storage, WATCHED_PREFIXES } from './storage'

/** A queue, how its messages are handed on, and the queue of those that nobody could handle. */
export interface WorkQueue {
  queue: sst.aws.Queue
  dead: sst.aws.Queue
  batch: { size: number; windowSeconds: number }
  /** How many executions may work on it at once. */
  workers: number
}

export interface Queues {
  /** Objects to be read. */
  parse: WorkQueue
  /** Sources to be looked at. */
  source: WorkQueue
  /** Feeds that the WebSub hub is to be told of. */
  publish: WorkQueue
  /** Scheduled wake-ups that reached nobody. */
  wakeups: sst.aws.Queue
}

/** The queues, and the bucket telling the parser's of every change. */
export function queues({ bucket }: Storage): Queues {
  // No window: whoever uploads waits for it. Where much comes at once, batches fill by themselves.
  const parse = workQueue('Parsing', {
    timeout: TIMEOUT_SECONDS.parse,
    batch: { size: 10, windowSeconds: 0 },
    workers: 10,
  })
  // One source a message and one message a batch: a run takes minutes, and one that fails must repeat no other.
  const source = workQueue('Fetching', {
    timeout: TIMEOUT_SECONDS.fetch,
    batch: { size: 1, windowSeconds: 0 },
    workers: 5,
  })
  // Half a minute gathers the meetings of a burst, so that the hub is told once of a feed that all of them are in.
  // A minute is what the edge may keep a feed for that a hub is told of: one that asks at once would get the old one.
  const publish = workQueue('Publishing', {
    timeout: TIMEOUT_SECONDS.publish,
    batch: { size: 10, windowSeconds: 30 },
    workers: 2,
    delaySeconds: 60,
  })
  tell(parse.queue, bucket)
  return { parse, source, publish, wakeups: deadQueue('Wakeups') }
}

interface Timing {
  /** Of the function that works on it. */
  timeout: number
  /** How long a message waits before anybody gets it. */
  delaySeconds?: number
}

function workQueue(
  name: string,
  { timeout, batch, workers, delaySeconds = 0 }: Pick<WorkQueue, 'batch' | 'workers'> & Timing,
): WorkQueue {
  const dead = deadQueue(`${name}Dead`)
  const queue = new sst.aws.Queue(name, {
    visibilityTimeout: visibilityOf(timeout, batch.windowSeconds),
    delay: `${delaySeconds} seconds`,
    dlq: { queue: dead.arn, retry: 5 },
    transform: { queue: { sqsManagedSseEnabled: true, messageRetentionSeconds: 4 * DAY } },
  })
  return { queue, dead, batch, workers }
}

/** Keeps messages as long as a queue can, so that a holiday loses none. */
function deadQueue(name: string): sst.aws.Queue {
  return new sst.aws.Queue(name, {
    transform: { queue: { sqsManagedSseEnabled: true, messageRetentionSeconds: 14 * DAY } },
  })
}

const DAY = 86_400

/**
 * `bucket.notify` would let every bucket, topic and rule of anybody's account send; here it is this bucket of this
 * account alone.
 */
function tell(queue: sst.aws.Queue, bucket: sst.aws.Bucket): void {
  const policy = new aws.sqs.QueuePolicy('ParsingPolicy', {
    queueUrl: queue.url,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          sid: 'BucketTells',
          principals: [{ type: 'Service', identifiers: ['s3.amazonaws.com'] }],
          actions: ['sqs:SendMessage'],
          resources: [queue.arn],
          conditions: [
            { test: 'ArnEquals', variable: 'aws:SourceArn', values: [bucket.arn] },
            {
              test: 'StringEquals',
              variable: 'aws:SourceAccount',
              values: [aws.getCallerIdentityOutput({}).accountId],
            },
          ],
        },
      ],
    }).json,
  })
  new aws.s3.BucketNotification(
    'ArticlesNotification',
    {
      bucket: bucket.name,
      queues: WATCHED_PREFIXES.map((prefix) => ({
        id: prefix.replace('/', ''),
        queueArn: queue.arn,
        events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'],
        filterPrefix: prefix,
      })),
    },
    { dependsOn: [policy] },
  )
}
