import { expect, test } from 'vitest'
import type { EventValue, Finding } from '#extract/findings.ts'
import { layGround } from '#extract/ground.ts'
import { PARTS } from '#extract/participation/corpus.ts'
import { SCENES } from '#extract/participation/scenes.ts'
import { takePart } from '#extract/participation/take-part.ts'
import { TWO_SIDES } from '#extract/participation/two-sides.ts'
import { findPeople } from '#extract/people/find.ts'
import { read } from '#extract/read.ts'
import { findSpeech } from '#extract/speech/find.ts'
import type { Kind } from '#model/vocabulary.ts'
import { anArticle } from '../article.ts'

/** A meeting that the whole text is about. */
function anEvent(text: string, kind: Kind): Finding<EventValue> {
  const date = { start: null, end: null, precision: 'none', basis: null, span: null } as const
  const value: EventValue = {
    title: '',
    titleSpan: [0, 0],
    kind,
    series: null,
    date,
    mode: 'in-person',
    places: [],
    hosts: [],
  }
  return { value, span: [0, text.length], rule: 'whole' }
}

test.each([...PARTS, ...TWO_SIDES, ...SCENES])('$meaning', ({ text, kind, home, roles }) => {
  const reading = read(anArticle(text), home === undefined ? {} : { home })
  const ground = { ...layGround(reading), home }
  const people = findPeople(reading, ground)
  const found = takePart(reading, people, findSpeech(reading, people), anEvent(text, kind))
  expect(Object.fromEntries(found.map(({ value }) => [value.name, value.roles]))).toEqual(roles)
})

test('a bare post of somebody whose post elsewhere has its place is no post of the home', () => {
  const text =
    '6月11日，协作联席会议在三江县召开，吴川市委书记方志平、三江县委书记陆敏川出席。会上，市委书记方志平指出，要深化协作。三江县县领导沈国栋参加。'
  const reading = read(anArticle(text), { home: '450226' })
  const ground = { ...layGround(reading), home: '450226' }
  const people = findPeople(reading, ground)
  const found = takePart(reading, people, findSpeech(reading, people), anEvent(text, 'joint-conference'))
  expect(Object.fromEntries(found.map(({ value }) => [value.name, value.titles]))).toEqual({
    方志平: ['吴川市委书记'],
    陆敏川: ['三江县委书记'],
    沈国栋: ['三江县领导'],
  })
})

test('who chaired two meetings told in one paragraph took part in the second too', () => {
  const opening = '1月7日，省政协召开党组会议、主席会议。省政协主席方志平主持会议。\n'
  const text = `${opening}方志平强调，要建言献策。\n主席会议审议了会议日程。副主席陆敏川出席会议。`
  const reading = read(anArticle(text), { home: '420000' })
  const ground = { ...layGround(reading), home: '420000' }
  const people = findPeople(reading, ground)
  const { value, rule } = anEvent(text, 'plenary')
  const at = text.indexOf('主席会议')
  const second: Finding<EventValue> = {
    value: { ...value, titleSpan: [at, at + 4] },
    span: [text.indexOf('主席会议审议'), text.length],
    rule,
  }
  const found = takePart(reading, people, findSpeech(reading, people), second)
  expect(found.map(({ value: { name } }) => name)).toEqual(['方志平', '陆敏川'])
})
