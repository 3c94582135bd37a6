import { api } from '#site/api/api.ts'
import { Documents } from '#site/cache.ts'
import { type Holdings, publishing } from './published.ts'

export const BASE = 'https://huixun.example'
const NOW = new Date('2026-03-01T00:00:00Z')

/** The API alone over what is published. */
export function apiOver(holdings: Holdings) {
  const published = publishing(holdings)
  const now = () => NOW
  return api({ baseUrl: BASE, now, published, documents: new Documents(published.stamp, now) })
}

/** An answer's body as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests look at
export async function jsonOf(response: Response): Promise<any> {
  return JSON.parse(await response.text())
}
