import { html } from 'hono/html'
import type { Html } from './html.ts'

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * A title whose lines end between words: Chinese has no spaces to tell a browser where words do. A single character goes
 * with what stands before it, as in 经济圈 or 第十次.
 */
export function headline(title: string): Html {
  const pieces: (string | Html)[] = []
  let after = false
  for (const { segment, isWordLike = false } of WORDS.segment(title)) {
    pieces.push(after && isWordLike && segment.length > 1 ? html`<wbr>${segment}` : segment)
    after = isWordLike
  }
  return html`<span class="headline">${pieces}</span>`
}
