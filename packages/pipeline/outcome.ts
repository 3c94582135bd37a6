import type { Outcome } from '#model/entry.ts'
import type { StoredObject } from './bucket.ts'
import type { Reading } from './read.ts'

const MAX_TITLE = 200
const MAX_MESSAGE = 500
const MAX_WARNINGS = 20

/** What became of an object that is an article. `at` is an ISO instant. */
export function outcomeOf({ key, etag }: StoredObject, { article, meetings }: Reading, at: string): Outcome {
  return {
    state: 'parsed',
    key,
    etag,
    articleId: article.id,
    title: article.title.slice(0, MAX_TITLE),
    meetings: meetings.map(({ id, title }) => ({ id, title: title.slice(0, MAX_TITLE) })),
    warnings: article.warnings
      .slice(0, MAX_WARNINGS)
      .map((one) => ({ ...one, message: one.message.slice(0, MAX_MESSAGE) })),
    at,
  }
}

/** What became of an object that is none. */
export function rejectionOf({ key, etag }: StoredObject, code: string, message: string, at: string): Outcome {
  return { state: 'rejected', key, etag, code, message: message.slice(0, MAX_MESSAGE), at }
}
