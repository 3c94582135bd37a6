import type { EventValue, Finding, PersonValue } from '#extract/findings.ts'
import { layGround } from '#extract/ground.ts'
import { read } from '#extract/read.ts'
import { findSpeech } from '#extract/speech/find.ts'
import { anArticle } from '../article.ts'

const NAMES = ['张明远', '李国华', '陈静']

/** A text as the readers of commitments and progress take it: with its ground, its speeches and one meeting that it is all about. */
export function said(text: string, known: Parameters<typeof anArticle>[1] = {}) {
  const reading = read(anArticle(text, known))
  const event: Finding<EventValue> = {
    value: {
      title: '会议',
      titleSpan: [0, 0],
      kind: 'other',
      series: null,
      date: { start: null, end: null, precision: 'none', basis: null, span: null },
      mode: 'in-person',
      places: [],
      hosts: [],
    },
    span: [0, text.length],
    rule: 'by-hand',
  }
  return { reading, ground: layGround(reading), speeches: findSpeech(reading, people(text)), event }
}

function people(text: string): Finding<PersonValue>[] {
  return NAMES.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      value: { name, entityType: 'person' as const, titles: [] },
      span: [index, index + name.length] as [number, number],
      rule: 'by-hand',
    })),
  )
}
