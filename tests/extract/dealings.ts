import { expect, test } from 'vitest'
import type { EventValue, Finding, Ground } from '#extract/findings.ts'
import { layGround } from '#extract/ground.ts'
import { read } from '#extract/read.ts'
import type { Reading } from '#extract/reading.ts'
import type { Span } from '#model/record.ts'
import { anArticle } from './article.ts'

/** A dimension that finds what one meeting dealt with. */
type Find<Value> = (reading: Reading, ground: Ground, event: Finding<EventValue>) => Finding<Value>[]

/** What the dimension finds in a text that is all about one meeting. */
export function dealtWith<Value>(find: Find<Value>, text: string, known: Partial<EventValue> = {}): Finding<Value>[] {
  const reading = read(anArticle(text))
  const value: EventValue = {
    title: '市政府常务会议',
    titleSpan: [0, 1],
    kind: 'executive-meeting',
    series: null,
    date: { start: null, end: null, precision: 'none', basis: null, span: null },
    mode: 'in-person',
    places: [],
    hosts: [],
    ...known,
  }
  return find(reading, layGround(reading), { value, span: [0, text.length], rule: 'test' })
}

/** A test for each surface of the corpus, what it means beside it, and one for each sentence that must give nothing. */
export function runDealings<Value extends { span: Span }, Meaning>(
  find: Find<Value>,
  meaningOf: (value: Value) => Meaning,
  surfaces: readonly (readonly [sentence: string, meant: readonly Meaning[]])[],
  never: readonly string[],
): void {
  for (const [sentence, meant] of surfaces) {
    test(sentence, () => {
      const findings = dealtWith(find, sentence)
      expect(findings.map(({ value }) => meaningOf(value))).toEqual(meant)
      for (const { value, span } of findings) expect(value.span).toEqual(span)
    })
  }
  for (const sentence of never) {
    test(`none: ${sentence}`, () => {
      expect(dealtWith(find, sentence)).toEqual([])
    })
  }
}
