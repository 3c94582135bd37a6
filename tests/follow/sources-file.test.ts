import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { division } from '#extract/places/gazetteer.ts'
import { durationMs, Source } from '#model/sources-file.ts'
import { editionOf } from '#pipeline/follow/edition.ts'
import { BadSources, readSources } from '#pipeline/follow/file.ts'

const own = readFileSync(new URL('../../seeds/sources.json', import.meta.url), 'utf8')

test('the project follows twenty sources and more, each at home in a place that there is', () => {
  const sources = readSources(own)
  expect(sources.length).toBeGreaterThanOrEqual(20)
  expect(sources.filter(({ home }) => home !== '100000' && !division(home)).map(({ id }) => id)).toEqual([])
  for (const home of ['100000', '510000', '500000', '510100', '440000'])
    expect(sources.some((source) => source.home === home)).toBe(true)
})

test.each([
  ['[\n  {"id": "a1",\n', /^line 3: no JSON/],
  ['[\n  {\n    "id": "A!"\n  }\n]', /^line 3: entry 1, id: may have small letters/m],
  [
    '[{"id": "a1", "name": "x", "home": "510000", "kind": "listing", "url": "http://a.cn/", "every": "PT1H"},\n {"id": "a1",\n  "name": "x", "home": "510000", "kind": "listing", "url": "http://a.cn/", "every": "PT1H"}]',
    /^line 2: entry 2, id: stands there twice: a1$/,
  ],
  [
    '[{"id": "a1", "name": "{", "home": "51",\n"kind": "page", "url": "file:///a", "every": "P",\n"selector": 1, "include": ["("]}]',
    /^line 1: entry 1, home: .*\nline 2: entry 1, kind: .*\nline 2: entry 1, url: .*\nline 2: entry 1, every: .*\nline 3: entry 1, include, 0: is no regular expression\nline 1: entry 1: .*selector/,
  ],
  ['{}', /^line 1: the file: /],
])('a mistake is named with its line: %s', (text, sentence) => {
  expect(() => readSources(text)).toThrow(BadSources)
  expect(() => readSources(text)).toThrow(sentence)
})

test.each([
  ['PT30M', 1_800_000],
  ['P1D', 86_400_000],
  ['P1DT2H', 93_600_000],
  ['PT', undefined],
  ['30M', undefined],
])('%s lasts %s ms', (duration, ms) => {
  expect(durationMs(duration)).toBe(ms)
})

test('a paper has an address for each day, from the early morning in China on', () => {
  const paper = Source.parse({
    id: 'jz',
    name: '江州日报',
    home: '510000',
    kind: 'listing',
    url: 'https://jz.example/{yyyy}{MM}/{dd}/v01.html',
    every: 'PT3H',
  })
  expect(editionOf(paper, new Date('2026-11-30T21:00:00Z')).url).toBe('https://jz.example/202611/30/v01.html')
  expect(editionOf(paper, new Date('2026-11-30T23:00:00Z')).url).toBe('https://jz.example/202612/01/v01.html')
})
