import { backoffMs, CIRCUIT } from './backoff.ts'
import type { HostTable } from './hosts.ts'
import { isAbsent, isFresh, type Manners, mannersOf, robotsText } from './robots.ts'
import { type Validators, type Web, type WebAnswer, WebFailure } from './web.ts'

export interface VisitWorld {
  web: Web
  hosts: HostTable
  now: () => Date
  pause: (ms: number) => Promise<void>
  /** 0 to 1. */
  random: () => number
  /** Milliseconds that are left to work. */
  remaining: () => number
  /** Milliseconds between two requests to a host that asks for no other. */
  pauseMs: number
}

/** A page as it came, at the address where it came from at last. */
export interface Visited extends WebAnswer {
  url: string
}

/** There is no time left to wait or to ask, or the wait is long; what is to be done stays to be done. */
export class OutOfTime extends Error {
  /** When there is something to do again. */
  readonly retryAt: Date

  constructor(retryAt: Date) {
    super(`There is no time left before ${retryAt.toISOString()}.`)
    this.name = 'OutOfTime'
    this.retryAt = retryAt
  }
}

const MAX_REDIRECTS = 5
/** The longest that one request may take, and some more. A host that somebody left in the middle is free after it. */
const REQUEST_MS = 40_000
const POLL_MS = 1000
/** Whoever else asks the host is through by then; a longer wait is better spent on other sources. */
const LONGEST_WAIT_MS = 45_000
/** Among them what walls against programs answer. */
const DENIED = new Set([401, 403, 405, 412, 418, 451])
const LONGEST_RETRY_MS = 24 * 3_600_000

/**
 * Asks politely for a page: where robots.txt of each host on the way allows it, when nobody else is asking that host,
 * with a pause after; redirects are followed, five at most. Gives answers of 200 and, where asked conditionally, 304.
 *
 * @throws {WebFailure} when the page can't be had.
 * @throws {OutOfTime} when there is no time to wait for the host.
 */
export async function visit(url: string, validators: Validators, world: VisitWorld): Promise<Visited> {
  return follow(url, validators, world, (hop) => mannersAt(hop, world))
}

async function follow(
  start: string,
  validators: Validators,
  world: VisitWorld,
  manners: (url: string) => Promise<Manners>,
): Promise<Visited> {
  let url = start
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const { isAllowed, pauseMs } = await manners(url)
    if (!isAllowed(url)) throw new WebFailure('robots', `${url} is closed to robots.`)
    const answer = await ask(url, validators, pauseMs, world)
    if (answer.status === 200 || answer.status === 304) return { ...answer, url }
    const next = redirectOf(answer, url)
    if (next === undefined) throw failureOf(answer, url, world.now())
    url = next
  }
  throw new WebFailure('redirects', `${start} redirects more than ${MAX_REDIRECTS} times.`)
}

function redirectOf({ status, headers }: WebAnswer, url: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  const next = URL.parse(headers.location ?? '', url)
  if (!next || !/^https?:$/.test(next.protocol) || next.username !== '') {
    throw new WebFailure('redirects', `${url} redirects to ${headers.location?.slice(0, 200)}.`)
  }
  next.hash = ''
  return next.href
}

/** One request, alone at its host, whose health is kept. */
async function ask(url: string, validators: Validators, pauseMs: number, world: VisitWorld): Promise<WebAnswer> {
  const { host } = new URL(url)
  const failures = await acquire(host, url, world)
  let freeIn = pauseMs
  let failed = failures
  try {
    const answer = await world.web.get(url, validators)
    const failure = answer.status >= 400 ? failureOf(answer, url, world.now()) : undefined
    if (failure?.isOfHost) throw failure
    failed = 0
    return answer
  } catch (error) {
    if (error instanceof WebFailure && error.isOfHost) {
      failed = failures + 1
      const retryIn = (error.retryAt?.getTime() ?? 0) - world.now().getTime()
      freeIn = Math.max(pauseMs, retryIn, backoffMs(failed, world.random()))
    }
    throw error
  } finally {
    await world.hosts.release(host, { freeAt: later(world.now(), freeIn).toISOString(), failures: failed })
  }
}

/** Waits until the host is free, and takes it. Gives how often it failed lately. */
async function acquire(host: string, url: string, world: VisitWorld): Promise<number> {
  for (;;) {
    const now = world.now()
    if (world.remaining() < REQUEST_MS) throw new OutOfTime(now)
    const times = { now: now.toISOString(), until: later(now, REQUEST_MS).toISOString() }
    const { granted, host: state } = await world.hosts.acquire(host, times)
    if (granted) return state.failures
    const freeAt = new Date(state.freeAt)
    const wait = freeAt.getTime() - now.getTime()
    if (state.failures >= CIRCUIT) throw new WebFailure('circuit-open', `${url} is left alone.`, { retryAt: freeAt })
    if (wait > Math.min(LONGEST_WAIT_MS, world.remaining() - REQUEST_MS)) throw new OutOfTime(freeAt)
    await world.pause(Math.max(1, Math.min(wait, POLL_MS)))
  }
}

async function mannersAt(url: string, world: VisitWorld): Promise<Manners> {
  const { origin, host } = new URL(url)
  const known = await world.hosts.robots(host)
  if (known && isFresh(known, world.now())) return mannersOf(origin, known.text, world.pauseMs)
  const text = await robotsAt(origin, known?.text, world)
  return mannersOf(origin, text, world.pauseMs)
}

/** Fetches robots.txt and keeps it. One that can't be had now leaves the last one in force. */
async function robotsAt(origin: string, before: string | undefined, world: VisitWorld): Promise<string> {
  const anybody: Manners = { isAllowed: () => true, pauseMs: world.pauseMs }
  let text: string
  try {
    const { bytes } = await follow(`${origin}/robots.txt`, {}, world, async () => anybody)
    text = robotsText(bytes)
  } catch (error) {
    if (!isAbsent(error) && before !== undefined && error instanceof WebFailure) return before
    if (!isAbsent(error)) throw error
    text = ''
  }
  await world.hosts.putRobots(new URL(origin).host, { text, fetchedAt: world.now().toISOString() })
  return text
}

function failureOf({ status, headers }: WebAnswer, url: string, now: Date): WebFailure {
  const sentence = `${url} answers ${status}.`
  const retryAt = retryOf(headers['retry-after'], now)
  const options = retryAt ? { retryAt } : {}
  if (status === 429 || (status === 503 && retryAt)) return new WebFailure('busy', sentence, options)
  if (status >= 500) return new WebFailure('server-error', sentence, options)
  if (status < 300 || DENIED.has(status)) return new WebFailure('denied', sentence)
  return new WebFailure('missing', sentence)
}

/** Seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryOf(header: string | undefined, now: Date): Date | undefined {
  if (header === undefined) return undefined
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.getTime()
  return Number.isNaN(wait) || wait <= 0 ? undefined : later(now, Math.min(wait, LONGEST_RETRY_MS))
}

export function later(date: Date, ms: number): Date {
  return new Date(date.getTime() + ms)
}
