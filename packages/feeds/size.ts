import type { Item } from './channel.ts'
import { recordText } from './recordtext.ts'
import type { Format } from './render.ts'

/** What an item takes beside its texts. */
const FRAME = 800

/** About how many bytes an item takes in a document of this format. */
export function sizeOf({ title, summary, html, record }: Item, format: Format): number {
  const texts = Buffer.byteLength(title) + Buffer.byteLength(summary) + FRAME
  if (format === 'ics') return texts
  const extension = format === 'json' && record !== undefined ? Buffer.byteLength(recordText(record)) : 0
  return texts + Buffer.byteLength(html) + extension
}
