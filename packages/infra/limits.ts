/**
 * How long each function may take, in seconds. docs/costs.md says what was measured; an export
 * of a thousand records takes that of `feed` where a client wants it uncompressed, for AWS streams 2 MB a second.
 */
export const TIMEOUT_SECONDS = { collect: 50, fetch: 300, parse: 60, feed: 60, publish: 60, reconcile: 900 } as const

/** AWS's advice for a queue that feeds a function: six times the function's timeout, and its batch window on top. */
export function visibilityOf(timeoutSeconds: number, windowSeconds: number): `${number} seconds` {
  return `${6 * timeoutSeconds + windowSeconds} seconds`
}
