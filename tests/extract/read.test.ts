import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#extract/fold.ts'
import { read } from '#extract/read.ts'
import { anArticle } from './article.ts'

test('sentences end outside quotations only', () => {
  const { sentences } = read(anArticle('会议审议《甲；乙。》，强调“稳。进。”要求。会议要求落实！'))
  expect(sentences.map((s) => s.text)).toEqual(['会议审议《甲；乙。》，强调“稳。进。”要求。', '会议要求落实！'])
})

test('half-width marks read like full-width ones and keep their place', () => {
  const text = '3月1日,会议召开(扩大)。"要求"10:30,3,600人'
  expect(fold(text)).toBe('3月1日，会议召开（扩大）。“要求”10:30,3,600人')
})

test('small marks, which Traditional pages of some sites have, read like full-width ones', () => {
  expect(fold('審議了甲﹔通過了乙﹑丙﹐研究﹕丁﹙戊﹚')).toBe('審議了甲；通過了乙、丙，研究：丁（戊）')
})

test('every piece stands where its span says, whatever the text', () => {
  const alphabet = [...'会议要求,，:："“”《》「」。;\n 1２(）a']
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 200 }), (text) => {
      const reading = read(anArticle(text))
      expect(reading.text).toHaveLength(text.length)
      const pieces = [...reading.paragraphs, ...reading.sentences, ...reading.quotes]
      for (const piece of [...pieces, ...reading.sentences.flatMap((s) => s.clauses)]) {
        expect(reading.text.slice(...piece.span)).toBe(piece.text)
      }
      expect(reading.paragraphs.map((p) => p.sentences.map((s) => s.text).join('')).join('\n')).toBe(reading.text)
    }),
  )
})
