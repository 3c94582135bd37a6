import type { Meeting, Warning } from '#model/record.ts'

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
