import { describe, expect, test } from 'vitest'
import { HOMES, PLACES } from '#extract/places/corpus.ts'
import { findPlaces } from '#extract/places/find.ts'
import { homeOf } from '#extract/places/home.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'
import { runCorpus } from '../corpora.ts'

describe('places', () => runCorpus(PLACES, codes))
describe('homes', () =>
  runCorpus(HOMES, (surface) => {
    const [outlet, text] = surface.split('|') as [string, string]
    return [home(text, outlet === '' ? {} : { outlet })].filter((found) => found !== undefined)
  }))

test('a county’s short name counts where the article speaks of its province', () => {
  expect(codes('四川省召开会议，绵阳、江油、都江堰等地作了交流发言')).toEqual(['510000', '510700', '510781', '510181'])
})

test('of divisions with one name the article’s own is meant', () => {
  expect(codes('南京市召开会议，鼓楼区作了发言')).toContain('320106')
  expect(codes('福州市召开会议，鼓楼区作了发言')).toContain('350102')
})

test('the article’s own evidence goes before what the caller knows', () => {
  expect(home('市委召开会议', { outlet: '成都日报' }, '500000')).toBe('510100')
  expect(home('市委召开会议', {}, '500000')).toBe('500000')
})

test('the letters of a government site tell the province', () => {
  expect(home('省委召开会议', { url: 'https://www.sc.gov.cn/a/b.html' })).toBe('510000')
})

function codes(surface: string): string[] {
  return findPlaces(read(anArticle(surface))).map(({ value }) => (value.adcode ?? value.country) as string)
}

function home(text: string, known: Parameters<typeof anArticle>[1], ofSource?: string) {
  const reading = read(anArticle(text, known), ofSource === undefined ? {} : { home: ofSource })
  return homeOf(reading, findPlaces(reading))
}
