/** Bytes of one object. Anything larger is turned away unread. */
export const MAX_OBJECT_BYTES = 5 * 1024 * 1024

/**
 * UTF-8 bytes of JSON that one article's record, or one merged record, may have, with what is kept beside it. An item of
 * the table holds 400 KB; a long article gives some 40 KB.
 */
export const MAX_RECORD_BYTES = 300_000

/** Meetings of one article. A page of more is no report but a list. */
export const MAX_MEETINGS = 50

/** The UTF-8 bytes of a value as JSON. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}
