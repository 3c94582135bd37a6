import type { Outcome } from '#model/entry.ts'
import type { StoredObject } from './bucket.ts'
import { cut } from './cut.ts'
import type { Reading } from './reading.ts'
import type { Correction } from './records.ts'

const MAX_TITLE = 200
const MAX_MESSAGE = 500
const MAX_WARNINGS = 20

/** What became of an object that is an article. Its time is the object's own, so that reading it again tells the same. */
export function outcomeOf({ key, etag, modified }: StoredObject, { article, meetings }: Reading): Outcome {
  return {
    state: 'parsed',
    key,
    etag,
    articleId: article.id,
    title: cut(article.title, MAX_TITLE),
    meetings: meetings.map(({ id, title }) => ({ id, title: cut(title, MAX_TITLE) })),
    warnings: article.warnings
      .slice(0, MAX_WARNINGS)
      .map(({ code, message }) => ({ code, message: cut(message, MAX_MESSAGE) })),
    at: modified,
  }
}

/** What became of an operator's correction. */
export function correctionOutcomeOf(
  { key, etag, modified }: StoredObject,
  meetingId: string,
  { reason }: Correction,
): Outcome {
  return { state: 'corrected', key, etag, meetingId, reason: cut(reason, MAX_MESSAGE), at: modified }
}

/** What became of an object that is none. */
export function rejectionOf({ key, etag, modified }: StoredObject, code: string, message: string): Outcome {
  return { state: 'rejected', key, etag, code, message: cut(message, MAX_MESSAGE), at: modified }
}
