import robotsParser from 'robots-parser'
import type { Robots } from './hosts.ts'
import { WebFailure } from './web.ts'

/** The name that we go by in robots.txt. */
export const AGENT = 'Huixun'
const MAX_AGE_MS = 24 * 3_600_000
/** Of a robots.txt; https://www.rfc-editor.org/rfc/rfc9309 asks for 500 KiB, an item of the table holds less. */
const MAX_TEXT = 100_000
const MAX_DELAY_SECONDS = 86_400

/** What a host asks of robots. */
export interface Manners {
  isAllowed(url: string): boolean
  /** Milliseconds between two requests. */
  pauseMs: number
}

// Its types declare a default export, and its module is one of CommonJS.
const parse = robotsParser as unknown as typeof robotsParser.default

/** What robots.txt of a host says to us; without one all is allowed. */
export function mannersOf(origin: string, text: string, leastPauseMs: number): Manners {
  const robots = parse(new URL('/robots.txt', origin).href, text)
  const delay = Math.min(robots.getCrawlDelay(AGENT) ?? 0, MAX_DELAY_SECONDS)
  return {
    isAllowed: (url) => robots.isAllowed(url, AGENT) !== false,
    pauseMs: Math.max(leastPauseMs, Number.isFinite(delay) ? delay * 1000 : 0),
  }
}

export function isFresh({ fetchedAt }: Robots, now: Date): boolean {
  return now.getTime() - Date.parse(fetchedAt) < MAX_AGE_MS
}

/** The text that is kept of an answer for robots.txt: whole lines, and nothing where a page of HTML stands there. */
export function robotsText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_TEXT))
  if (/^\s{0,100}</.test(text)) return ''
  return bytes.length > MAX_TEXT ? text.slice(0, text.lastIndexOf('\n') + 1) : text
}

/** Of a robots.txt that can't be had: RFC 9309 has us take that as allowed for what is the client's fault only. */
export function isAbsent(failure: unknown): boolean {
  return failure instanceof WebFailure && !failure.isOfHost
}
