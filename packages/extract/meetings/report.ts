import type { Span } from '#model/record.ts'
import type { Kind } from '#model/vocabulary.ts'

/** What a headline or sentence says of a meeting that was held. */
export interface Report {
  /** The meeting's own name; for talks and visits, made of the words that tell of them. */
  name: string
  /** Where those words stand in the line or text that was read. */
  nameSpan: Span
  kind: Kind
  /** The body before 召开, where one stands there. */
  host?: string
  /** Names nothing but a sort of meeting: 会议, 座谈会. */
  bare: boolean
  /** Put together of the body and a bare name: 市委常委会 + 会议. */
  made?: boolean
  /** Who came to see what place, in the words of the report. */
  visit?: { who: string; where: string }
  /** `held`: says outright that it took place; `told`: only somebody's presence or words there do. */
  basis: 'held' | 'told'
}
