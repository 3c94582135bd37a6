import type { Article, Span } from '#model/record.ts'
import type { Words } from './places/words.ts'

/** A piece of the folded text with where it stands: `reading.text.slice(...span) === text`. The page's own wording is `article.text.slice(...span)`. */
export interface Stretch {
  text: string
  span: Span
}

/**
 * Ends with 。！？； or the end of its paragraph; a mark inside “” or 《》 ends none. A dateline (新华社北京1月2日电) is one of its own.
 * Its clauses are cut at ，and ：.
 */
export interface Sentence extends Stretch {
  paragraph: number
  clauses: Stretch[]
}

export interface Paragraph extends Stretch {
  sentences: Sentence[]
}

/** What stands between quotation marks or title marks, the marks included. */
export interface Quote extends Stretch {
  kind: 'title' | 'quotation'
}

/** What the caller knows beside the article; whatever the article shows itself goes before it. */
export interface Context {
  /** GB/T 2260 code of the place that the source reports from: `510000`. */
  home?: string
}

/** An article laid out for the rules: read once, shared by all dimensions, never changed. */
export interface Reading {
  article: Article
  context: Context
  /** `article.text` folded to one width of punctuation and digits, place for place: rules match here, records quote from `article.text`. */
  text: string
  paragraphs: Paragraph[]
  sentences: Sentence[]
  quotes: Quote[]
  /** `text` cut into dictionary words: once, when first asked for. */
  words: Words
}
