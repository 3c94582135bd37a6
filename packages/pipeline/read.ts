import { readArticle } from '#article/read.ts'
import { extract } from '#extract/extract.ts'
import type { Known, Reading } from './reading.ts'

/**
 * Bytes → article → meetings. Pure: the same bytes and the same knowledge give the same reading.
 *
 * @throws {Refusal} when the bytes hold no article.
 */
export function readMeetings(bytes: Uint8Array, { home, ...known }: Known): Reading {
  const article = readArticle(bytes, known)
  const { meetings, warnings } = extract(article, home === undefined ? {} : { home })
  return { article: { ...article, warnings: [...article.warnings, ...warnings] }, meetings }
}
