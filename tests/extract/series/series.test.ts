import { expect, test } from 'vitest'
import { NO_SERIES, NUMBERS, SERIES } from '#extract/series/corpus.ts'
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
