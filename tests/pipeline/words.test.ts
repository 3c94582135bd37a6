import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchable, termsOf, wordsOf } from '#pipeline/words.ts'

test.each([
  ['成渝中线高铁', ['成渝', '渝中', '中线', '线高', '高铁']],
  ['建设5G基站', ['建设', '5g', '基站']],
  ['ＴＯＤ模式（2025—2027年）', ['tod', '模式', '2025', '2027']],
  ['江', []],
  ['《》……', []],
  ['会议的决定', ['会议', '决定']],
])('%s is looked up by %j', (text, words) => {
  expect(wordsOf(searchable([text]))).toEqual(words)
})

test('terms are what marks and spaces leave', () => {
  expect(termsOf(' 联席会议,ＴＯＤ 联席会议 ')).toEqual(['联席会议', 'tod'])
  expect(termsOf('《》')).toEqual([])
})

test('two characters of Chinese that stand in a text are found by the word that they are', () => {
  const chinese = fc.array(fc.constantFrom(...'江州市召开会议推进交通建设'), { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(chinese, fc.nat(), (characters, at) => {
      const start = at % (characters.length - 1)
      const words = new Set(wordsOf(searchable([characters.join('')])))
      const [term] = termsOf(characters.slice(start, start + 2).join(''))
      expect(wordsOf(term as string).every((word) => words.has(word))).toBe(true)
    }),
  )
})

test('any text is searchable, bounded and well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(searchable([text]).length).toBeLessThanOrEqual(1200)
      expect(searchable([text]).isWellFormed()).toBe(true)
      expect(wordsOf(searchable([text])).every((word) => word !== '' && word.length <= 40)).toBe(true)
    }),
  )
})
