import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'
import { quantile } from '../shared/numbers.ts'

const WARM_UP_SECONDS = 1
/** The last answers may still be under way. */
const AFTER_MS = 300

/** What is asked of a server, and who tells what its process uses. */
export interface Question {
  url: string
  headers: Record<string, string>
  connections: number
  /** How long it is asked. */
  seconds: number
  usage(): Promise<{ cpuMs: number }>
}

export interface Answers {
  perSecond: number
  p50: number
  p99: number
  /** Milliseconds of processor in the server's process for one answer. */
  cpuMs: number
  kb: number
}

/**
 * Asks one thing over and over, each connection as soon as it has its answer.
 *
 * @throws {Error} where an answer is neither 200 nor 304, or none came in time.
 */
export async function ask({ usage, seconds, ...question }: Question): Promise<Answers> {
  await autocannon({ ...question, duration: WARM_UP_SECONDS })
  const before = await usage()
  const times: number[] = []
  const { requests, throughput, errors, non2xx, statusCodeStats } = await autocannon({
    ...question,
    duration: seconds,
    // Its own histogram knows whole milliseconds only.
    setupClient: (client) => client.on('response', (_status, _bytes, ms) => times.push(ms)),
  })
  await pause(AFTER_MS)
  const after = await usage()
  const failed = errors + non2xx - (statusCodeStats?.['304']?.count ?? 0)
  if (failed > 0) throw new Error(`${question.url}: ${failed} answers were neither 200 nor 304.`)
  if (times.length === 0) throw new Error(`${question.url}: no answer in ${seconds} s.`)
  return {
    perSecond: requests.total / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuMs: (after.cpuMs - before.cpuMs) / requests.total,
    kb: throughput.total / requests.total / 1024,
  }
}
