import { describe, expect, test } from 'vitest'
import type { Finding, PersonValue } from '#extract/findings.ts'
import { read } from '#extract/read.ts'
import { castOf } from '#extract/speech/cast.ts'
import { SPEAKERS, SPEECH } from '#extract/speech/corpus.ts'
import { findSpeech } from '#extract/speech/find.ts'
import { CUES } from '#extract/speech/rules.ts'
import { anArticle } from '../article.ts'
import { runCorpus, runExamples } from '../corpora.ts'

describe('speech', () => runCorpus(SPEECH, said))
describe('examples', () =>
  runExamples(CUES, (example) => {
    const { sentences, text } = read(anArticle(example))
    return { text, sentence: sentences[0] as (typeof sentences)[0], cast: castOf(text, people(text)) }
  }))

test('the words of one who only sent an instruction are marked as such', () => {
  const speeches = speechesIn('李国华对春耕工作作出批示。李国华指出，要抓好备耕。\n会议强调，要稳住面积。')
  expect(speeches.map(({ value }) => value)).toEqual([
    { speaker: '李国华', verb: '指示' },
    { speaker: null, verb: '强调' },
  ])
})

test('a speech is the article’s own words, place for place', () => {
  const text = '张明远指出,要“抓早抓小”。会议决定,新建泵站2座。'
  expect(speechesIn(text).map(({ span }) => text.slice(...span))).toEqual(['要“抓早抓小”。', '新建泵站2座。'])
})

/** The whole of a text as who said what, the pieces of one stretch put together. */
function said(text: string): unknown[] {
  const joined: [string | null, string][] = []
  let last = -1
  for (const { value, span } of speechesIn(text)) {
    const words = text.slice(...span)
    const before = joined.at(-1)
    if (before && before[0] === value.speaker && (value.verb === '' || (value.speaker !== null && last >= 0)))
      before[1] += words
    else joined.push([value.speaker, words])
    last = span[1]
  }
  return joined.length > 0 ? [joined] : []
}

function speechesIn(text: string) {
  const reading = read(anArticle(text))
  return findSpeech(reading, people(reading.text))
}

function people(text: string): Finding<PersonValue>[] {
  return [...SPEAKERS, '习近平'].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      value: { name, entityType: 'person' as const, titles: [] },
      span: [index, index + name.length] as [number, number],
      rule: 'by-hand',
    })),
  )
}
