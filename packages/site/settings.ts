import type { Published } from '#pipeline/published.ts'
import type { Documents } from './cache.ts'

export interface Settings {
  /** The public address as readers know it, `https://huixun.example`; feeds name themselves by it. */
  baseUrl: string
  now: () => Date
  /** Address of the WebSub hub that is told of changes, where there is one. */
  hub?: string | undefined
}

/** What each route is built with. `baseUrl` has no slash at its end here. */
export interface Context extends Settings {
  published: Published
  documents: Documents
}
