import { constants } from 'node:crypto'
import { Agent } from 'undici'
import { type Validators, type Web, type WebAnswer, WebFailure } from '#pipeline/follow/web.ts'
import { isReadable, readBody } from './body.ts'
import type { Gate } from './gate.ts'

export interface WebSettings {
  gate: Gate
  /** Who asks, and where to find them. */
  userAgent: string
  limits?: WebLimits
}

export interface WebLimits {
  /** To the first byte of the answer. */
  firstByteMs: number
  wholeMs: number
  /** Of a body, as sent and decompressed. */
  bytes: number
}

export const LIMITS: WebLimits = { firstByteMs: 10_000, wholeMs: 30_000, bytes: 5 * 1024 * 1024 }

const MAX_HEADER_BYTES = 32 * 1024
/** Statuses whose body is read. */
const WHOLE = new Set([200])

/**
 * The web over HTTP/1.1, through a gate that looks at each address it connects to. Many an old site of an office knows no
 * secure renegotiation; what is read there is public, so they are read all the same.
 */
export function httpWeb({ gate, userAgent, limits = LIMITS }: WebSettings): Web {
  const agent = new Agent({
    connect: {
      lookup: gate.lookup,
      timeout: limits.firstByteMs,
      secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    },
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 5000,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.wholeMs,
  })
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.5',
    'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  }

  return {
    async get(url, validators = {}) {
      const target = new URL(url)
      gate.admit(target)
      const deadline = deadlineOf(limits)
      try {
        const answer = await agent.request({
          origin: target.origin,
          path: `${target.pathname}${target.search}`,
          method: 'GET',
          headers: { ...headers, ...conditions(validators) },
          signal: deadline.signal,
        })
        deadline.firstByteCame()
        return await answerOf(answer, url, limits)
      } catch (error) {
        throw failureOf(error, url, deadline.signal)
      } finally {
        deadline.end()
      }
    },
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) }
}

type Response = Awaited<ReturnType<Agent['request']>>

async function answerOf({ statusCode, headers, body }: Response, url: string, limits: WebLimits): Promise<WebAnswer> {
  const said = flat(headers)
  const answer = { status: statusCode, headers: said, bytes: new Uint8Array() }
  try {
    if (!WHOLE.has(statusCode)) return answer
    const type = said['content-type']
    if (!isReadable(type)) throw new WebFailure('unsuitable', `${url} is of type ${type?.slice(0, 100)}.`)
    const request = { encoding: said['content-encoding'], most: limits.bytes, url }
    return { ...answer, bytes: await readBody(body, request) }
  } finally {
    // What is left of a body is not waited for.
    body.on('error', () => undefined)
    body.destroy()
  }
}

function flat(headers: Response['headers']): Record<string, string> {
  const all = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value[0] : value,
  ])
  const said = all.filter((field): field is [string, string] => typeof field[1] === 'string')
  return Object.fromEntries(said.map(([name, value]) => [name, utf8(value)]))
}

/** Headers come as Latin-1; a redirect to an address in Chinese is UTF-8. */
function utf8(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}

/** Ends a request that is too slow: to its first byte, or in all, however steadily it drips. */
function deadlineOf({ firstByteMs, wholeMs }: WebLimits) {
  const controller = new AbortController()
  const first = setTimeout(() => controller.abort(), firstByteMs)
  const whole = setTimeout(() => controller.abort(), wholeMs)
  return {
    signal: controller.signal,
    firstByteCame: () => clearTimeout(first),
    end() {
      clearTimeout(first)
      clearTimeout(whole)
    },
  }
}

const UNREACHABLE =
  /^(?:ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/
const TIMEOUT = /^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|UND_ERR_ABORTED|ABORT_ERR)$/

function failureOf(error: unknown, url: string, signal: AbortSignal): WebFailure {
  const chain = causesOf(error)
  const own = chain.find((one) => one instanceof WebFailure)
  if (own) return own
  const codes = chain.map((one) => String((one as { code?: unknown }).code ?? one.name))
  if (signal.aborted || codes.some((code) => TIMEOUT.test(code))) {
    return new WebFailure('timeout', `${url} was too slow.`, { cause: error })
  }
  if (codes.some((code) => UNREACHABLE.test(code))) {
    return new WebFailure('unreachable', `${url} can't be reached: ${codes.join(', ')}.`, { cause: error })
  }
  return new WebFailure('broken', `${url} broke off: ${codes.join(', ')}.`, { cause: error })
}

/** An error, what caused it, and what it gathers. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return []
  const gathered = error instanceof AggregateError ? error.errors : []
  return [error, ...[error.cause, ...gathered].flatMap((cause) => causesOf(cause, depth + 1))]
}
