import { html } from 'hono/html'
import type { Html } from './html.ts'

/** The text with each word marked where it stands; width and case don't count. */
export function highlight(text: string, words: string[]): string | Html {
  const spans = spansOf(text, words)
  if (spans.length === 0) return text
  const parts: (string | Html)[] = []
  let at = 0
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return html`${parts}${text.slice(at)}`
}

/** The words of a query, as people part them. */
export function wordsIn(query: string): string[] {
  return [...new Set(query.normalize('NFKC').toLowerCase().split(/\s+/))].filter((word) => word !== '')
}

/** Where the words stand, joined where they touch. */
function spansOf(text: string, words: string[]): [start: number, end: number][] {
  const folded = foldedAlike(text)
  const found: [number, number][] = []
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([at, at + word.length])
    }
  }
  found.sort(([one], [other]) => one - other)
  const joined: [number, number][] = []
  for (const [start, end] of found) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Folded character by character, so that places in it are places in the text. */
function foldedAlike(text: string): string {
  return [...text]
    .map((character) => {
      const folded = character.normalize('NFKC').toLowerCase()
      return folded.length === character.length ? folded : character
    })
    .join('')
}
