import type { Published } from '#pipeline/published.ts'

export interface Settings {
  /** The public address as readers know it, `https://huixun.example`; feeds name themselves by it. */
  baseUrl: string
  now: () => Date
}

/** What each route is built with. `baseUrl` has no slash at its end here. */
export interface Context extends Settings {
  published: Published
}
