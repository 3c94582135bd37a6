import { Moment } from '#model/record.ts'
import type { Known } from '#pipeline/reading.ts'

const MAX_URL = 2000

/**
 * What an uploader says of an object in its metadata: `url`, `published` and `home`, and the content type. Anybody may
 * write anything there; what has not the form is left out.
 */
export function knownOf(metadata: Record<string, string> = {}, contentType?: string): Known {
  const { url, published, home } = metadata
  return {
    ...(contentType && { contentType: contentType.slice(0, 200) }),
    ...(url && isAddress(url) && { url }),
    ...(published && Moment.safeParse(published).success && { publishedAt: published }),
    ...(home && /^\d{6}$/.test(home) && { home }),
  }
}

function isAddress(url: string): boolean {
  return url.length <= MAX_URL && /^https?:$/.test(URL.parse(url)?.protocol ?? '')
}
