import { WATCHED_PREFIXES } from '#adapters/s3/bucket.ts'
import { notificationOf } from '#pipeline/notification.ts'
import { answerFailures } from './failures.ts'
import { buildApp, PersistenceManager, SnsStore, type SqsQueue, SqsStore } from './fauxqs.ts'
import { TellingStore } from './objects.ts'

export const HOST = '127.0.0.1'
export const REGION = 'us-east-1'
const ACCOUNT = '000000000000'

/** A queue, and after how many deliveries a message goes to the queue of the dead beside it. */
export interface QueueSettings {
  name: string
  visibilitySeconds: number
  deliveries: number
  /** How long a message waits before anybody gets it. */
  delaySeconds?: number
}

export interface EmbeddedAws {
  /** Serves S3 and SQS. */
  endpoint: string
  queueUrl(name: string): string
  stop(): Promise<void>
}

/**
 * Starts S3 and SQS in this process, with one bucket and its queues, and has every change of an object under the
 * watched prefixes told to the first queue. Objects and messages are kept in one SQLite file in `folder`: each write
 * is whole or not there, whenever the process ends.
 *
 * @throws {Error} with code `EADDRINUSE` when the port is taken.
 */
export async function startAws(settings: {
  folder: string
  port: number
  bucket: string
  queues: readonly [QueueSettings, ...QueueSettings[]]
  /** Told of what they could not do, which the client is told, too. */
  onError?: (error: unknown) => void
}): Promise<EmbeddedAws> {
  const stores = { s3Store: new TellingStore(), sqsStore: new SqsStore(), snsStore: new SnsStore() }
  const disk = new PersistenceManager(settings.folder)
  disk.load(stores.sqsStore, stores.snsStore, stores.s3Store)
  Object.assign(stores.s3Store, { persistence: disk })
  Object.assign(stores.sqsStore, { persistence: disk })
  for (const queue of stores.sqsStore.allQueues()) {
    Object.assign(queue, { persistence: disk })
    // Whoever had taken a message before has ended with the process.
    for (const taken of queue.inflightMessages.values()) taken.visibilityDeadline = 0
  }

  stores.s3Store.createBucket(settings.bucket)
  const [first] = settings.queues.map((queue) => ensureQueue(stores.sqsStore, queue))
  if (first) stores.s3Store.onChange = tell(first)

  const app = buildApp({ logger: false, defaultRegion: REGION, stores })
  answerFailures(app, settings.onError ?? (() => undefined))
  app.addHook('onClose', async () => disk.close())
  const endpoint = await app.listen({ host: HOST, port: settings.port })
  return { endpoint, queueUrl, stop: () => app.close() }

  function queueUrl(name: string): string {
    return `${endpoint}/${ACCOUNT}/${name}`
  }
}

function tell(queue: SqsQueue): TellingStore['onChange'] {
  return (change) => {
    if (!WATCHED_PREFIXES.some((prefix) => change.key.startsWith(prefix))) return
    const message = notificationOf({ ...change, at: new Date().toISOString(), region: REGION })
    queue.enqueue(SqsStore.createMessage(message))
  }
}

function ensureQueue(
  store: SqsStore,
  { name, visibilitySeconds, deliveries, delaySeconds = 0 }: QueueSettings,
): SqsQueue {
  const dead = ensure(store, deadName(name), {})
  return ensure(store, name, {
    VisibilityTimeout: String(visibilitySeconds),
    DelaySeconds: String(delaySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: deliveries }),
  })
}

/** Making a queue anew would drop the messages that wait in it. */
function ensure(store: SqsStore, name: string, attributes: Record<string, string>): SqsQueue {
  const standing = store.getQueueByName(name)
  if (!standing) return store.createQueue(name, `http://${HOST}/${ACCOUNT}/${name}`, queueArn(name), attributes)
  standing.setAttributes(attributes)
  return standing
}

export function deadName(name: string): string {
  return `${name}-dead`
}

export function queueArn(name: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`
}
