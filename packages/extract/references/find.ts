import type { Reference, Series, Span } from '#model/record.ts'
import { distinct } from '../agenda/distinct.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import { fold } from '../fold.ts'
import { sentenceBefore } from '../meetings/clause.ts'
import type { Reading } from '../reading.ts'
import { anchored } from '../series/anchor.ts'
import { findSeries, findSittings } from '../series/find.ts'
import { seriesId } from '../series/id.ts'
import { BACKGROUND, CONGRESS, REFERRED_BEFORE, REFERRED_BEHIND, SETTLED } from './lexicon.ts'

/**
 * Other meetings of a working series that the text names, in order of place: those whose spirit or work goes on, those
 * that this one prepares, and earlier sittings of its own. Congresses and plenums named as background are none.
 */
export function findReferences(reading: Reading, ground: Ground, event: Finding<EventValue>): Finding<Reference>[] {
  const found = [...byName(reading, ground, event), ...bySitting(reading, event)]
    .filter(({ span }) => span[0] >= event.span[0] && span[1] <= event.span[1])
    .filter(({ span }) => isReferredTo(reading.text, span))
    .sort((a, b) => a.span[0] - b.span[0])
  return distinct(found, ({ value }) => `${value.series} ${value.ordinal}`)
}

function byName(reading: Reading, ground: Ground, { value: event }: Finding<EventValue>): Finding<Reference>[] {
  const own = event.series
  const body = bodyOf(event.title)
  return findSeries(reading, ground)
    .filter(({ span }) => !fold(event.title).includes(reading.text.slice(...span)))
    .filter(({ span }) => !GUESTS_OF.test(reading.text.slice(...span)))
    .map((finding) => ({
      ...finding,
      value: anchored(ofOwn(finding.value, own, body, ground.home), ground.home, reading.article.id),
    }))
    .filter(({ value }) => value.id !== own?.id || value.ordinal !== own.ordinal)
    .filter(({ value: { id, name } }) => !CONGRESS.test(name) && (id === own?.id || isWorking(name, body)))
    .map(({ value, span, rule }) => ({ value: { series: value.id, ordinal: value.ordinal, span }, span, rule }))
}

/** 在成都会见某届联谊大会参访团: whom somebody received there. */
const GUESTS_OF = /^.{0,10}(?:会见|接见|看望)/

/** 第二次会议以来: a sitting of the event's own series. */
function bySitting(reading: Reading, { value: { series } }: Finding<EventValue>): Finding<Reference>[] {
  if (!series?.ordinal) return []
  return findSittings(reading)
    .filter(({ value }) => value !== series.ordinal)
    .map(({ value, span, rule }) => ({ value: { series: series.id, ordinal: value, span }, span, rule }))
}

function isWorking(name: string, body: string): boolean {
  return !BACKGROUND.test(name) || (body !== '' && name.startsWith(body))
}

/** The body whose organs prepare each other's meetings: 全国人大 of 全国人大常委会第二十四次委员长会议. */
function bodyOf(title: string): string {
  if (OF_THE_NATION.test(fold(title))) return '全国政协'
  return /^.{0,16}?(?:人大|政协)(?=.*(?:委员长|主任|主席)会)/.exec(fold(title))?.[0] ?? ''
}

/** 政协第十四届全国委员会第十六次主席会议 */
const OF_THE_NATION = /^(?:中国人民)?(?:政治协商会议|政协)第[^届]{1,4}届全国委员会.{0,20}主席会议/

/** The end of the event's own name is its series (第二次市长联席会议); 常委会第九次会议 in a report of that body's other meeting is the body's. */
function ofOwn(series: Series, own: Series | null, body: string, home: string | undefined): Series {
  const { name } = series
  if (own && name.length >= 5 && own.name.endsWith(name)) return { ...series, id: own.id, name: own.name }
  if (!body || !/^常委会/.test(name)) return series
  return { ...series, id: seriesId(body + name, home), name: body + name }
}

function isReferredTo(text: string, [start, end]: Span): boolean {
  return (
    REFERRED_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
    REFERRED_BEHIND.test(text.slice(end, end + 24)) ||
    SETTLED.test(sentenceBefore(text, start))
  )
}
