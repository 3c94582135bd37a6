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
