/**
 * How long each function may take, in seconds. docs/costs.md says what was measured; that of `feed` is for an export as
 * large as AWS streams, 200 MB at 2 MB a second. Whatever else it answers takes moments.
 */
export const TIMEOUT_SECONDS = { collect: 50, fetch: 300, parse: 60, feed: 300, publish: 60, reconcile: 900 } as const

/** AWS's advice for a queue that feeds a function: six times the function's timeout, and its batch window on top. */
export function visibilityOf(timeoutSeconds: number, windowSeconds: number): `${number} seconds` {
  return `${6 * timeoutSeconds + windowSeconds} seconds`
}
