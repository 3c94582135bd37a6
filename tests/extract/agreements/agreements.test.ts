import { expect, test } from 'vitest'
import { AGREEMENTS, NO_AGREEMENTS } from '#extract/agreements/corpus.ts'
import { findAgreements } from '#extract/agreements/find.ts'
import type { EventValue, Finding } from '#extract/findings.ts'
import { layGround } from '#extract/ground.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'

function found(text: string) {
  const reading = read(anArticle(text))
  const value: EventValue = {
    ...{
      title: '市政府常务会议',
      titleSpan: [0, 1],
      kind: 'executive-meeting',
      series: null,
      mode: 'in-person',
      places: [],
      hosts: [],
    },
    date: { start: null, end: null, precision: 'none', basis: null, span: null },
  }
  const event: Finding<EventValue> = { value, span: [0, text.length], rule: 'test' }
  return findAgreements(reading, layGround(reading), event)
}

for (const [sentence, meant] of AGREEMENTS) {
  test(sentence, () => {
    const findings = found(sentence)
    expect(findings.map(({ value }) => [value.title, value.parties])).toEqual(meant)
    for (const { value, span } of findings) expect(value.span).toEqual(span)
  })
}

for (const sentence of NO_AGREEMENTS) {
  test(`none: ${sentence}`, () => {
    expect(found(sentence)).toEqual([])
  })
}
