import { expect, test } from 'vitest'
import { AGENDAS, NO_AGENDA } from '#extract/agenda/corpus.ts'
import { findAgenda } from '#extract/agenda/find.ts'
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
  return findAgenda(reading, layGround(reading), event)
}

for (const [sentence, meant] of AGENDAS) {
  test(sentence, () => {
    const findings = found(sentence)
    expect(findings.map(({ value }) => [value.action, value.text])).toEqual(meant)
    for (const { value, span } of findings) expect(value.span).toEqual(span)
  })
}

for (const sentence of NO_AGENDA) {
  test(`none: ${sentence}`, () => {
    expect(found(sentence)).toEqual([])
  })
}
