import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import { HOST, queueArn, REGION, startAws } from './aws.ts'
import { CommandFailure } from './command.ts'
import { startDynamo } from './dynamodb.ts'
import {
  BUCKET,
  type Endpoints,
  QUEUES,
  type QueueName,
  queueEndpoints,
  setEnvironment,
  TABLE_NAME,
} from './environment.ts'
import { type HttpServer, listen } from './http.ts'
import { lockFolder } from './lock.ts'
import { type QueueHandler, startPump } from './pump.ts'
import { forgetRunning, noteRunning } from './running.ts'
import { startSchedule, wake } from './schedule.ts'

export interface StackSettings {
  /** 0 for any that is free; so for `s3Port`. */
  port: number
  s3Port: number
  folder: string
  /** The sources file that is followed; absent where nothing is fetched. */
  sources?: string | undefined
  /** Address of the WebSub hub that is told of changes; absent where there is none. */
  hub?: string | undefined
  onError: (error: unknown) => void
  /** Told, in a sentence, where the stack can't go on: the disk is full. All that was taken is there for the next start. */
  onEnd?: (failure: CommandFailure) => void
}

export interface Stack {
  endpoints: Endpoints
  stop(): Promise<void>
}

/** Every ten minutes: on one machine the bucket is small. */
const RECONCILE = '*/10 * * * *'
const COLLECT = '* * * * *'

/** Who works on a queue: how many at once, and on how many messages each. */
interface Work {
  queue: QueueName
  handler: QueueHandler
  batch: number
  workers: number
}

/**
 * Starts the whole system in this process: storage, queues and table on their folders, the functions wired to them, and
 * HTTP. What happened to the bucket while it was down, or was not finished when it ended, is queued before it takes up
 * work. One process holds one stack, since the functions find their resources in the environment.
 *
 * @throws {Error} `CommandFailure` where a port or the folder can't be had; what was started until then is ended.
 */
export async function startStack(settings: StackSettings): Promise<Stack> {
  const started = new Started()
  try {
    const endpoints = await startServices(settings, started)
    return { endpoints, stop: () => started.stop() }
  } catch (error) {
    await started.stop()
    throw error
  }
}

async function startServices(settings: StackSettings, started: Started): Promise<Endpoints> {
  const { port, s3Port, folder, onError, onEnd } = settings
  const unlock = await attempt(
    () => `${folder} is in use by another stack, or can't be written. Choose another --data.`,
    () => lockFolder(folder),
  )
  started.add(unlock)
  const http = await attempt(
    () => inUse(port, '--port'),
    () => listen({ host: HOST, port }),
  )
  started.add(http.stop)
  const end = (error: Error) => onEnd?.(new CommandFailure(unwritten(folder, error), { cause: error }))
  const dynamo = await attempt(
    (error) => unwritten(folder, error),
    () => startDynamo({ folder: join(folder, 'table'), table: TABLE_NAME, ...(onEnd && { onEnd: end }) }),
  )
  started.add(dynamo.stop)
  const aws = await attempt(
    (error) => (isTaken(error) ? inUse(s3Port, '--s3-port') : unwritten(folder, error)),
    () => startAws({ folder: join(folder, 'bucket'), port: s3Port, bucket: BUCKET, queues: QUEUES, onError }),
  )
  started.add(aws.stop)
  const endpoints: Endpoints = {
    site: http.url,
    aws: aws.endpoint,
    dynamodb: dynamo.endpoint,
    ...queueEndpoints(aws),
  }
  setEnvironment(endpoints)
  await startFunctions(endpoints, http, settings, started)
  noteRunning(folder, endpoints)
  started.add(() => forgetRunning(folder))
  return endpoints
}

/** The functions read the environment when they are first imported. */
async function startFunctions(
  endpoints: Endpoints,
  http: HttpServer,
  { sources, hub, onError }: StackSettings,
  started: Started,
): Promise<void> {
  if (hub !== undefined) process.env.HUIXUN_HUB = hub
  const [feed, parse, reconcile] = await Promise.all([
    import('#functions/feed.ts'),
    import('#functions/parse.ts'),
    import('#functions/reconcile.ts'),
  ])
  http.serve(feed.app.fetch)
  await wake('reconcile', reconcile.handler)
  const work: Work[] = [{ queue: 'parse', handler: parse.handler, batch: 10, workers: 2 }]
  started.add(startSchedule('reconcile', RECONCILE, reconcile.handler, onError))
  if (sources !== undefined) {
    process.env.HUIXUN_SOURCES = sources
    const [collect, fetch] = await Promise.all([import('#functions/collect.ts'), import('#functions/fetch.ts')])
    await wake('collect', collect.handler)
    started.add(startSchedule('collect', COLLECT, collect.handler, onError))
    work.push({ queue: 'source', handler: fetch.handler, batch: 1, workers: 4 })
  }
  if (hub !== undefined) {
    const publish = await import('#functions/publish.ts')
    work.push({ queue: 'publish', handler: publish.handler, batch: 10, workers: 1 })
  }
  for (const one of work) startWork(one, endpoints, onError, started)
}

function startWork(
  { queue, handler, batch, workers }: Work,
  endpoints: Endpoints,
  onError: (error: unknown) => void,
  started: Started,
): void {
  const pump = {
    client: new SQSClient(),
    queueUrl: endpoints[`${queue}Queue`],
    queueArn: queueArn(queue),
    region: REGION,
    handler,
    batch,
    onError,
  }
  const stops = Array.from({ length: workers }, () => startPump(pump))
  started.add(() => Promise.all(stops.map((stop) => stop())))
}

async function attempt<Result>(
  sentence: (error: Error) => string,
  start: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await start()
  } catch (error) {
    throw new CommandFailure(sentence(error as Error), { cause: error })
  }
}

function isTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE'
}

function unwritten(folder: string, { message }: Error): string {
  return `${folder} can't be written any more: ${message}. Make room and start again; what was taken is there.`
}

function inUse(port: number, option: string): string {
  return `Port ${port} can't be had; something else listens there. Choose another with ${option}.`
}

/** What was started, to be ended in the opposite order. */
class Started {
  readonly #stops: (() => unknown)[] = []

  add(stop: () => unknown): void {
    this.#stops.unshift(stop)
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0)) await stop()
  }
}
