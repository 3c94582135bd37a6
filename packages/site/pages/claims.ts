import type { Meeting, Span } from '#model/record.ts'
import type { View } from '../view.ts'
import { dateInWords } from './dates.ts'
import { type Claim, placesOf } from './evidence.ts'

/** What a record says, and where in one article. */
export interface Said {
  words: string
  span: Span
}

/** Everything that a record takes from one article, under titles in the order of the record. */
export function claimsFrom(view: View, meeting: Meeting, articleId: string): [title: string, said: Said[]][] {
  const { meeting: words, article } = view.words
  const of = <One extends Claim>(all: One[], wordsOf: (one: One) => string): Said[] =>
    all.flatMap((one) =>
      placesOf(meeting, one)
        .filter((place) => place.articleId === articleId)
        .map(({ span }) => ({ words: wordsOf(one), span })),
    )
  const groups: [title: string, said: Said[]][] = [
    [article.date, dated(view, meeting, articleId)],
    [words.participants, of(meeting.participants, ({ name }) => name)],
    [words.agenda, of(meeting.agenda, ({ text }) => text)],
    [words.documents, of(meeting.documents, ({ title }) => title)],
    [words.agreements, of(meeting.agreements, ({ title }) => title)],
    [words.commitments, of(meeting.commitments, ({ text }) => text)],
    [words.progress, of(meeting.progress, ({ text }) => text)],
    [words.visits, of(meeting.visits, ({ name }) => name)],
    [words.references, of(meeting.references, ({ series }) => series)],
  ]
  return groups.filter(([, said]) => said.length > 0)
}

function dated(view: View, { date, sources }: Meeting, articleId: string): Said[] {
  const own = (date.articleId ?? sources[0]?.articleId) === articleId
  return own && date.span !== null ? [{ words: dateInWords(view, date), span: date.span }] : []
}
