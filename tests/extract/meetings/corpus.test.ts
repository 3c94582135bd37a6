import { expect, test } from 'vitest'
import { layGround } from '#extract/ground.ts'
import { MEETINGS } from '#extract/meetings/corpus.ts'
import { findMeetings } from '#extract/meetings/find.ts'
import { NEVER } from '#extract/meetings/never.ts'
import type { Surface } from '#extract/meetings/surface.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'

function meetingsOf({ headline, text }: Surface) {
  const reading = read(anArticle(text, { title: headline, publishedAt: '2024-12-31' }))
  return findMeetings(reading, layGround(reading))
}

for (const { surfaces, kind, title, term = null, ordinal = null, mode = 'in-person' } of MEETINGS) {
  for (const surface of surfaces) {
    test(`${surface.headline} ｜ ${surface.text}`, () => {
      const found = meetingsOf(surface).map(({ value }) => ({
        ...{ title: value.title, kind: value.kind, mode: value.mode },
        ...{ term: value.series?.term ?? null, ordinal: value.series?.ordinal ?? null },
      }))
      expect(found).toEqual([{ title, kind, mode, term, ordinal }])
    })
  }
}

for (const surface of NEVER) {
  test(`no meeting: ${surface.headline}`, () => {
    expect(meetingsOf(surface).map(({ value }) => value.title)).toEqual([])
  })
}
