import { describe, expect, test } from 'vitest'
import { DATES, PUBLISHED, UNDATED } from '#extract/dates/corpus.ts'
import { anchorOf, findDates } from '#extract/dates/find.ts'
import { DATE_RULES } from '#extract/dates/rules.ts'
import { YEAR_EVIDENCE } from '#extract/dates/year.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'
import { runCorpus, runExamples } from '../corpora.ts'

describe('published', () => runCorpus(DATES, (surface) => meanings(surface, PUBLISHED)))
describe('undated', () => runCorpus(UNDATED, (surface) => meanings(surface, null)))
describe('examples', () => {
  runExamples(DATE_RULES, (example) => anchorOf(read(anArticle(example, { publishedAt: PUBLISHED }))))
  test.each(YEAR_EVIDENCE.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const [, month, day] = /(\d+)月(\d+)日/.exec(rule.example) ?? []
    expect(rule.year(rule.example, { month: Number(month), day: Number(day) })).toBeTypeOf('number')
  })
})

test('a moment of publication counts as its Beijing day', () => {
  const [found] = findDates(read(anArticle('今天，会议召开', { publishedAt: '2025-03-04T22:00:00Z' })))
  expect(found?.value.start).toBe('2025-03-05')
})

test('a day without a month goes with the day that the text names, not with a late publication', () => {
  const found = findDates(read(anArticle('7月22日，会议开幕。会议将于24日闭会。', { publishedAt: '2025-10-26' })))
  expect(found.map(({ value }) => value.start)).toEqual(['2025-07-22', '2025-07-24'])
})

test('a day that no calendar has as day of publication is none', () => {
  expect(findDates(read(anArticle('今天，会议召开', { publishedAt: '2025-02-30' })))).toEqual([])
})

function meanings(surface: string, publishedAt: string | null): unknown[] {
  return findDates(read(anArticle(surface, { publishedAt }))).map(({ value }) => [
    value.start,
    value.end,
    value.form,
    value.basis,
  ])
}
