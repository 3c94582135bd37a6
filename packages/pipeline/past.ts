import type { Change } from '#model/change.ts'

/** What became of an id under which no record stands any more. */
export type Gone =
  /** It turned out to be the meeting `to`. */
  | { state: 'moved'; to: string }
  /** No article reports it since `at`, an ISO instant. */
  | { state: 'withdrawn'; at: string }

/** What was published before. */
export interface Past {
  /** `undefined` for an id that a record stands under, or none ever did. */
  gone(id: string): Promise<Gone | undefined>
  /** What changed of a meeting's record, newest first, at most `limit`; empty where there never was one. */
  history(id: string, limit: number): Promise<Change[]>
}
