import { parseAccept } from 'hono/utils/accept'

/**
 * Whether an `Accept` header takes a media type (RFC 9110, 12.5.1): the most specific range that fits decides. No header
 * takes all.
 */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === '') return true
  const ranges = parseAccept(header).map(({ type, q }) => ({ range: type.toLowerCase(), q }))
  for (const range of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find((one) => one.range === range)
    if (found) return found.q > 0
  }
  return false
}
