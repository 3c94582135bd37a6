import type { Known } from './reading.ts'

/** One state of an object. Two states of one key differ in at least one of these. */
export interface ObjectVersion {
  etag: string
  /** When it was put there, to the second: `2026-11-22T06:49:56.000Z`. */
  modified: string
}

export interface StoredObject extends ObjectVersion {
  key: string
  size: number
}

/** An object with its bytes, and what its uploader said of it. */
export interface ObjectContent extends ObjectVersion {
  bytes: Uint8Array
  known: Known
}

/** The bucket that articles and corrections come in by. Nothing here changes or removes an object. */
export interface ArticleBucket {
  /** What stands under a key now. */
  head(key: string): Promise<StoredObject | undefined>
  /** Its bytes, or `undefined` when it is gone. Only for objects whose size was looked at before. */
  read(key: string): Promise<ObjectContent | undefined>
  /** Every object that is taken in. */
  list(): AsyncIterable<StoredObject>
}

export function sameVersion(
  one: Partial<ObjectVersion> | undefined,
  other: Partial<ObjectVersion> | undefined,
): boolean {
  return one?.etag === other?.etag && one?.modified === other?.modified
}
