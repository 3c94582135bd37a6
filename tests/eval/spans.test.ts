import { expect, test } from 'vitest'
import type { Article, Meeting, Span } from '#model/record.ts'
import { ownCases } from './cases.ts'
import { holds } from './fold.ts'
import { parseFile } from './parse.ts'

/** Each case that gives a record, parsed. */
const parsed = ownCases().flatMap(({ name, source, known }) => {
  const result = parseFile(source, known)
  return 'article' in result ? [{ name, ...result }] : []
})

test('every claim stands inside the text', () => {
  const strays = parsed.flatMap(({ name, article, meetings }) =>
    spansOf(meetings)
      .filter(({ span: [start, end] }) => start < 0 || end <= start || end > article.text.length)
      .map(({ at, span }) => `${name} ${at} ${span}`),
  )
  expect(strays).toEqual([])
})

test('statements are the wording that their span covers', () => {
  const strays = quotations().filter(({ article, text, span }) => article.text.slice(...span) !== text)
  expect(strays.map(({ name, article, text, span }) => [name, text, article.text.slice(...span)])).toEqual([])
})

test('the span of a name holds it, spaced or not', () => {
  const strays = names().filter(({ article, text, span }) => !holds(article.text.slice(...span), text))
  expect(strays.map(({ name, article, text, span }) => [name, text, article.text.slice(...span)])).toEqual([])
})

interface Claim {
  name: string
  article: Article
  text: string
  span: Span
}

function quotations(): Claim[] {
  return claims((meeting) => [...meeting.agenda, ...meeting.commitments, ...meeting.progress])
}

function names(): Claim[] {
  return claims((meeting) => [
    ...meeting.participants.map(({ name, span }) => ({ text: name, span })),
    ...meeting.visits.map(({ name, span }) => ({ text: name, span })),
    ...meeting.documents.map(({ title, span }) => ({ text: title, span })),
    ...meeting.agreements.map(({ title, span }) => ({ text: title, span })),
  ])
}

function claims(of: (meeting: Meeting) => { text: string; span: Span }[]): Claim[] {
  return parsed.flatMap(({ name, article, meetings }) =>
    meetings.flatMap((meeting) => of(meeting).map(({ text, span }) => ({ name, article, text, span }))),
  )
}

/** Every span anywhere in the records, with the path to it. */
function spansOf(value: unknown, at = ''): { at: string; span: Span }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'span' && Array.isArray(inner)
      ? [{ at: `${at}.span`, span: inner as Span }]
      : spansOf(inner, `${at}.${key}`),
  )
}
