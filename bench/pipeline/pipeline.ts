import { setTimeout as pause } from 'node:timers/promises'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Options } from '../benches.ts'
import { lines } from '../shared/graph.ts'
import { quantile } from '../shared/numbers.ts'
import type { Report } from '../shared/report.ts'
import { type StackProcess, startStackProcess } from '../shared/stack.ts'
import { timeToFeed } from './freshness.ts'
import { Uploads } from './upload.ts'

const SIZES = [1_000]
const LARGE = 10_000
const LOOK_EVERY_MS = 200
/** Numbers of articles that nothing else uploads, each the only one of its body's ordinal. */
const PROBES = { first: 600_000, apart: 12 }
const IDLE_PROBES = 50
const LOADED_PROBES = 30
/** Looks at the feed begin at any moment of the second that a stamp holds. */
const LONGEST_PAUSE_MS = 1000
const SECOND_MS = 1000

interface Intake {
  articles: number
  uploadSeconds: number
  seconds: number
  cpuMs: number
  peakMb: number
  /** How many were on record after so many seconds. */
  course: (readonly [seconds: number, articles: number])[]
}

/** The embedded stack from upload to feed, in a process of its own. */
export async function pipeline({ large }: Options): Promise<Report> {
  const intakes: Intake[] = []
  for (const size of large ? [...SIZES, LARGE] : SIZES) intakes.push(await intake(size))
  const rate = (intakes[0]?.articles ?? 0) / (intakes[0]?.seconds ?? 1)
  const { idle, loaded } = await freshness(rate / 2)
  return {
    title: 'Pipeline',
    about:
      'The embedded stack, with table, storage and queues, in a process of its own with an empty folder; invented articles in plain text, each of a meeting of its own with six promises, which the reader takes for twelve commitments, uploaded by S3’s protocol from another process. No peer.',
    tables: [
      {
        title: 'Uploaded at once',
        note: 'Sixteen uploads at a time, until all are accepted; then until the last article is on record.',
        columns: [
          { name: 'articles' },
          { name: 'seconds to upload', digits: 1 },
          { name: 'seconds to the last record', digits: 1 },
          { name: 'articles a second', digits: 1 },
          { name: 'CPU ms an article', digits: 1 },
          { name: 'memory at its highest, MB' },
        ],
        rows: intakes.map(({ articles, uploadSeconds, seconds, cpuMs, peakMb }) => {
          return [articles, uploadSeconds, seconds, articles / seconds, cpuMs / articles, peakMb]
        }),
      },
      {
        title: 'From upload to feed',
        note: `From the beginning of PutObject to the first answer of /feeds/meetings.atom that shows the meeting, looked at every 25 ms. Loaded: while ${(rate / 2).toFixed(1)} other articles a second are uploaded, half of what the stack took at once.`,
        columns: [
          { name: 'stack' },
          { name: 'articles' },
          { name: 'p50 ms' },
          { name: 'p99 ms' },
          { name: 'longest ms' },
        ],
        rows: [
          ['idle', idle.length, quantile(idle, 0.5), quantile(idle, 0.99), Math.max(...idle)],
          ['loaded', loaded.length, quantile(loaded, 0.5), quantile(loaded, 0.99), Math.max(...loaded)],
        ],
      },
    ],
    graphs: [
      lines({
        name: 'pipeline',
        title: 'Articles on record after an upload of all at once',
        x: 'seconds',
        y: 'articles',
        lines: intakes.map(({ articles, course }) => ({ name: `${articles} uploaded`, points: course })),
      }),
    ],
  }
}

async function withStack<Result>(use: (stack: StackProcess, uploads: Uploads) => Promise<Result>): Promise<Result> {
  const stack = await startStackProcess()
  const uploads = new Uploads(stack.endpoints.aws)
  try {
    return await use(stack, uploads)
  } finally {
    uploads.end()
    await stack.stop()
  }
}

function intake(articles: number): Promise<Intake> {
  return withStack(async ({ endpoints, usage }, uploads) => {
    const before = await usage()
    const began = performance.now()
    const elapsed = () => (performance.now() - began) / SECOND_MS
    let uploaded = 0
    const uploading = uploads.putAll(0, articles, () => uploaded++).then(elapsed)
    const course: Intake['course'] = []
    while ((course.at(-1)?.[1] ?? 0) < articles) {
      await pause(LOOK_EVERY_MS)
      const read = uploaded - (await waiting(endpoints.parseQueue))
      if (read > 0) course.push([elapsed(), read])
    }
    const { cpuMs, peakMb } = await usage()
    const seconds = course.at(-1)?.[0] ?? 0
    const uploadSeconds = await uploading
    return { articles, uploadSeconds, seconds, cpuMs: cpuMs - before.cpuMs, peakMb, course: thinned(course) }
  })
}

/** Messages of a queue that wait or are worked on; a message goes when everything that it leads to is written. */
async function waiting(queue: string): Promise<number> {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const client = new SQSClient({ endpoint: new URL(queue).origin, region: 'us-east-1', credentials })
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queue,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  )
  client.destroy()
  return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0)
}

/** Some twenty points, the last among them. */
function thinned(course: Intake['course']): Intake['course'] {
  const step = Math.ceil(course.length / 20)
  return course.filter((_, at) => (course.length - 1 - at) % step === 0)
}

/** Milliseconds from upload to feed, of an idle stack and of one that takes so many other articles a second. */
function freshness(perSecond: number): Promise<{ idle: number[]; loaded: number[] }> {
  return withStack(async ({ endpoints: { site } }, uploads) => {
    const probe = async (at: number) => {
      await pause(Math.random() * LONGEST_PAUSE_MS)
      return timeToFeed(uploads, `${site}/feeds/meetings.atom`, PROBES.first + at * PROBES.apart)
    }
    const idle: number[] = []
    // The first is warm-up.
    for (let at = 0; at <= IDLE_PROBES; at++) idle.push(await probe(at))
    const others = steady(uploads, perSecond)
    const loaded: number[] = []
    for (let at = 0; at < LOADED_PROBES; at++) loaded.push(await probe(idle.length + at))
    await others.stop()
    return { idle: idle.slice(1), loaded }
  })
}

/** Uploads so many articles a second, one after the other by the clock, until it is stopped. */
function steady(uploads: Uploads, perSecond: number): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const running = (async () => {
    const began = performance.now()
    for (let number = 0; !stopping.signal.aborted; number++) {
      await uploads.put(number)
      const due = began + ((number + 1) / perSecond) * SECOND_MS
      await pause(Math.max(0, due - performance.now()))
    }
  })()
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}
