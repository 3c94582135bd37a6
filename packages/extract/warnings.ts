import type { Article, Meeting, Warning } from '#model/record.ts'
import { REPORTED_WITHIN } from './meetings/gather.ts'

/** What a reader of the article's records should know of the article: that of a very long one the end names no meeting. */
export function warningsOfReading({ text }: Article): Warning[] {
  if (text.length <= REPORTED_WITHIN) return []
  const message = `Meetings first reported after the first ${REPORTED_WITHIN} of ${text.length} characters are not found.`
  return [{ code: 'read-in-part', message }]
}

/** What a reader of the record should know was inferred or is missing. */
export function warningsOf(meeting: Meeting): Warning[] {
  const { date, title } = meeting
  if (date.precision === 'none') {
    return [{ code: 'date-missing', message: `Nothing in the article settles when “${title}” was held.` }]
  }
  if (date.basis === 'context') {
    return [{ code: 'year-inferred', message: `The year of “${title}” comes from other words of the article.` }]
  }
  if (date.basis === 'metadata') {
    return [{ code: 'date-from-publication', message: `“${title}” is dated by the day of publication.` }]
  }
  return []
}
