import { readArticle } from '#article/read.ts'
import { extract } from '#extract/extract.ts'
import type { Article, Meeting } from '#model/record.ts'

/** What is known of an object beside its bytes, all of it said by a stranger. */
export interface Known {
  url?: string
  contentType?: string
  /** ISO day or moment. */
  publishedAt?: string
  /** GB/T 2260 code of the place that the source is at home in. */
  home?: string
}

/** What one article gives. The article's warnings are those of both readers. */
export interface Reading {
  article: Article
  meetings: Meeting[]
}

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
