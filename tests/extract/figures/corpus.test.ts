import { describe, expect, test } from 'vitest'
import { FIGURES } from '#extract/figures/corpus.ts'
import { findFigures } from '#extract/figures/find.ts'
import { numeral } from '#extract/figures/numeral.ts'
import { FIGURE_RULES } from '#extract/figures/rules.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'
import { runCorpus, runExamples } from '../corpora.ts'

describe('figures', () => runCorpus(FIGURES, meanings))
describe('examples', () => runExamples(FIGURE_RULES, () => undefined))

test('the words of a figure are the article’s own', () => {
  const [found] = findFigures(read(anArticle('增长５％以上')))
  expect(found?.value.text).toBe('增长５％以上')
})

test.each([
  ['十', 10],
  ['第三十一次', 31],
  ['一百二十', 120],
  ['一千零一', 1001],
  ['两千', 2000],
  ['二〇二五', 2025],
  ['一万亿', 1e12],
  ['三千五百亿', 3.5e11],
  ['3,600', 3600],
  ['3.6万', 36000],
  ['1.3万亿', 1.3e12],
  ['', undefined],
  ['次', undefined],
  ['三中全会', undefined],
])('numeral %s is %s', (words, value) => {
  expect(numeral(words)).toBe(value)
})

function meanings(surface: string): unknown[] {
  return findFigures(read(anArticle(surface))).map(({ value: { value, unit } }) => ({ value, unit }))
}
