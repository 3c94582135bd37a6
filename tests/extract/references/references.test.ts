import { expect, test } from 'vitest'
import type { EventValue, Finding } from '#extract/findings.ts'
import { layGround } from '#extract/ground.ts'
import { read } from '#extract/read.ts'
import { NO_REFERENCES, REFERENCES } from '#extract/references/corpus.ts'
import { findReferences } from '#extract/references/find.ts'
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
  return findReferences(reading, layGround(reading), event)
}

for (const [sentence, meant] of REFERENCES) {
  test(sentence, () => {
    const findings = found(sentence)
    expect(findings.map(({ value }) => value.ordinal)).toEqual(meant)
    for (const { value, span } of findings) expect(value.span).toEqual(span)
  })
}

for (const sentence of NO_REFERENCES) {
  test(`none: ${sentence}`, () => {
    expect(found(sentence)).toEqual([])
  })
}

test('a sitting that is named by its number alone is one of the event’s own series', () => {
  const text = '会议听取了第二次会议以来工作情况的汇报。第三次会议的任务是承前启后。'
  const reading = read(anArticle(text))
  const series = { id: 'yunzhou-lianxi-huiyi', name: '云青联席会议', term: null, ordinal: 3 }
  const [found, ...others] = findReferences(reading, layGround(reading), {
    value: {
      ...{ title: '云青联席会议第三次会议', titleSpan: [0, 1], kind: 'joint-conference', series, mode: 'in-person' },
      ...{ places: [], hosts: [], date: { start: null, end: null, precision: 'none', basis: null, span: null } },
    },
    span: [0, text.length],
    rule: 'test',
  })
  expect(found?.value).toMatchObject({ series: 'yunzhou-lianxi-huiyi', ordinal: 2 })
  expect(others).toEqual([])
})

test('the end of the event’s own name is its series', () => {
  const text = '会议通报了第二次市长联席会议议定事项。市长联席会议第一次会议已于去年12月23日在青州举行。'
  const reading = read(anArticle(text))
  const series = { id: 'own', name: '云青经济区协同发展市长联席会议', term: null, ordinal: 3 }
  const found = findReferences(reading, layGround(reading), {
    value: {
      ...{ title: '云青经济区协同发展第三次市长联席会议', titleSpan: [0, 1], kind: 'joint-conference', series },
      ...{ mode: 'in-person', places: [], hosts: [] },
      date: { start: null, end: null, precision: 'none', basis: null, span: null },
    },
    span: [0, text.length],
    rule: 'test',
  })
  expect(found.map(({ value }) => [value.series, value.ordinal])).toEqual([
    ['own', 2],
    ['own', 1],
  ])
})
