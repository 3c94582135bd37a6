import { expect, test } from 'vitest'
import { anchored } from '#extract/series/anchor.ts'
import { NO_SERIES, NUMBERS, PLACED, SERIES, UNPLACED } from '#extract/series/corpus.ts'
import { SERIES_RULES } from '#extract/series/find.ts'
import { romanize } from '#extract/series/id.ts'
import { parseSeries } from '#extract/series/parse.ts'
import { runExamples } from '../corpora.ts'

for (const { id, home, names } of SERIES) {
  for (const name of names) {
    test(`${name} is ${id}`, () => {
      expect(parseSeries(name, home)?.id).toBe(id)
    })
  }
}

for (const [name, term, ordinal] of NUMBERS) {
  test(`${name}: term ${term}, number ${ordinal}`, () => {
    expect(parseSeries(name, undefined)).toMatchObject({ term, ordinal })
  })
}

for (const name of NO_SERIES) {
  test(`${name} is of no series`, () => {
    expect(parseSeries(name, undefined)).toBeUndefined()
  })
}

function idIn(name: string, home: string | undefined, article: string): string | undefined {
  const series = parseSeries(name, home)
  return series && anchored(series, home, article).id
}

for (const name of UNPLACED) {
  test(`${name} of two articles without a place is two series`, () => {
    expect(idIn(name, undefined, 'article-11111111')).toBe(idIn(name, undefined, 'article-11111111'))
    expect(idIn(name, undefined, 'article-11111111')).not.toBe(idIn(name, undefined, 'article-22222222'))
  })
}

for (const name of PLACED) {
  test(`${name} is one series whoever reports it`, () => {
    const id = parseSeries(name, undefined)?.id
    expect(id).toBeDefined()
    expect(idIn(name, undefined, 'article-11111111')).toBe(id)
    expect(idIn(name, '510100', 'article-22222222')).toBe(id)
  })
}

test('a working group named by its task alone is the home’s', () => {
  const ids = ['510100', '320100'].map((home) => idIn('防汛抗旱指挥部第二次会议', home, 'article-11111111'))
  expect(ids).toEqual(['chengdu-fangxun-kanghan-zhihuibu', 'nanjing-fangxun-kanghan-zhihuibu'])
})

test('counties of one name differ by what they lie in, and a city by its full name from the province of its name', () => {
  const [nanjing, fuzhou] = ['320106', '350102'].map((home) => parseSeries('区十九届人大常委会第六次会议', home)?.id)
  expect(nanjing).not.toBe(fuzhou)
  const [province, city] = ['吉林省', '吉林市'].map(
    (place) => parseSeries(`${place}第十届人大常委会第六次会议`, undefined)?.id,
  )
  expect(province).not.toBe(city)
})

test('romanized words are lower-case ASCII, one word a piece', () => {
  expect(romanize('重庆四川党政联席会议')).toBe('chongqing-sichuan-dangzheng-lianxihuiyi')
  expect(romanize('“十五五”规划 2025年AI大会')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(romanize('。！')).toBe('')
})

runExamples(SERIES_RULES, () => undefined)
