import { type Published, Unavailable } from '#pipeline/published.ts'

/** Names by which AWS tells that it has too much to do (the retry rules of its SDKs). */
const THROTTLING = new Set([
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
])

/** Names and codes of a connection that was lost, or never came about. */
const CONNECTION = new Set([
  'ConnectionLost',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'RequestTimeout',
  'RequestTimeoutException',
  'TimeoutError',
])

type Call = (...given: unknown[]) => unknown

/**
 * The same, but that a fault of the table which is over by itself in a while, after the SDK has asked in vain several
 * times, is told as `Unavailable`: too much to do, an error on its side, no connection. A refusal is not: it stays.
 */
export function tellingOutages(published: Published): Published {
  const calls = Object.entries(published as unknown as Record<string, Call>).map(([name, call]) => {
    const telling: Call = (...given) => {
      const result = call(...given)
      return result instanceof Promise ? result.catch(tell) : result
    }
    return [name, telling]
  })
  return Object.fromEntries(calls) as Published
}

function tell(error: unknown): never {
  throw isPassing(error) ? new Unavailable({ cause: error }) : error
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { name, code, $metadata } = error as Error & { code?: string; $metadata?: { httpStatusCode?: number } }
  return (
    THROTTLING.has(name) ||
    CONNECTION.has(name) ||
    CONNECTION.has(code ?? '') ||
    ($metadata?.httpStatusCode ?? 0) >= 500
  )
}
