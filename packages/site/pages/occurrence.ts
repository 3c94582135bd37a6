import type { Span } from '#model/record.ts'

/** What a division's full name ends in, and a text leaves out. */
const SUFFIX = /(?<=..)(?:特别行政区|自治区|自治州|自治县|省|市|县|区)$/

/** Where a text first has a name that a record keeps without a place in it: whole, or a division's as texts shorten it. */
export function occurrence(text: string, name: string): Span | undefined {
  for (const form of [name, name.replace(SUFFIX, '')]) {
    const start = form === '' ? -1 : text.indexOf(form)
    if (start >= 0) return [start, start + form.length]
  }
  return undefined
}
