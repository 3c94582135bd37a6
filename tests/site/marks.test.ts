import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Span } from '#model/record.ts'
import { anchorOf, markedText } from '#site/pages/marks.ts'

async function marked(text: string, spans: Span[], shown?: Span) {
  const { document } = parseHTML(`<main>${String(await markedText(text, spans, shown))}</main>`)
  return document
}

test('nested claims have each their own words', async () => {
  const document = await marked('年底前建成高铁并开通', [
    [0, 10],
    [5, 7],
  ])
  expect(document.querySelector('#s0-10')?.textContent).toBe('年底前建成高铁并开通')
  expect(document.querySelector('#s5-7')?.textContent).toBe('高铁')
})

test('a claim that another cuts goes on behind it', async () => {
  const document = await marked('甲乙丙丁戊', [
    [0, 3],
    [2, 5],
  ])
  expect(document.querySelector('#s0-3')?.textContent).toBe('甲乙丙')
  expect(document.querySelector('#s2-5')?.textContent).toBe('丙')
  expect(document.querySelector('mark.rest')?.textContent).toBe('丁戊')
})

test('a claim over two paragraphs is marked in both, with one anchor', async () => {
  const document = await marked('甲乙\n丙丁', [], [1, 4])
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['乙', '丙'])
  expect(document.querySelectorAll('#mark')).toHaveLength(1)
})

test('a range beyond the text, or of nothing, marks nothing', async () => {
  const document = await marked('甲乙', [
    [1, 9],
    [1, 1],
  ])
  expect(document.querySelectorAll('mark')).toHaveLength(0)
})

test('however claims overlap, the text stays whole and every claim has one anchor, where it begins', async () => {
  const text = '会议指出，加快建设。\n会议要求，抓好落实，按期通车。'
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
    .filter(([start, end]) => text.slice(start, end).trim() !== '' && text[start] !== '\n')
  await fc.assert(
    fc.asyncProperty(fc.array(span, { maxLength: 12 }), fc.option(span, { nil: undefined }), async (spans, shown) => {
      const document = await marked(text, spans, shown)
      const paragraphs = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent)
      expect(paragraphs).toEqual(text.split('\n'))
      const anchors = [...new Set(spans.map(anchorOf))]
      for (const anchor of anchors) expect(document.querySelectorAll(`[id="${anchor}"]`)).toHaveLength(1)
      for (const [start, end] of spans) {
        const words = document.querySelector(`[id="${anchorOf([start, end])}"]`)?.textContent ?? ''
        expect(text.slice(start, end).startsWith(words)).toBe(true)
      }
      const shownWords = [...document.querySelectorAll('.shown')].map((mark) => mark.textContent).join('')
      expect(shownWords).toBe(shown ? text.slice(...shown).replace('\n', '') : '')
    }),
    { numRuns: 300 },
  )
})
