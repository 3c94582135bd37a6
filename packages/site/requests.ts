import { BadCursor } from '#pipeline/published.ts'

/** A record's id as addresses may carry it. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._~:-]{0,199}$/u

/** Printable ASCII, which every cursor of ours is. */
const CURSOR = /^[!-~]{1,2000}$/

export function isId(text: string): boolean {
  return ID.test(text)
}

/**
 * The cursor of a request, absent for the first page.
 * @throws BadCursor for what can't be a cursor of ours
 */
export function cursorOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  if (!CURSOR.test(text)) throw new BadCursor()
  return text
}
