/** Consecutive failures after which a host is left alone for longer. */
export const CIRCUIT = 5

const FIRST_MS = 10_000
const OPEN_MS = 15 * 60_000
const LONGEST_MS = 6 * 3_600_000

/**
 * Milliseconds to leave a host alone after so many failures in a row: doubled with each, from the fifth on at least a
 * quarter of an hour, six hours at most, and cut by up to a half at random, so that many don't come back at once.
 *
 * @param random 0 to 1.
 */
export function backoffMs(failures: number, random: number): number {
  const least = failures >= CIRCUIT ? OPEN_MS : FIRST_MS
  const doubled = Math.max(least, FIRST_MS * 2 ** Math.min(failures - 1, 30))
  return Math.round(Math.min(doubled, LONGEST_MS) * (1 - random / 2))
}
