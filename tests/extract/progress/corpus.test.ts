import { describe, expect, test } from 'vitest'
import { PROGRESS } from '#extract/progress/corpus.ts'
import { findProgress } from '#extract/progress/find.ts'
import { said } from '../commitments/said.ts'
import { runCorpus } from '../corpora.ts'

describe('progress', () =>
  runCorpus(PROGRESS, (surface) => {
    const texts = progress(surface).map(({ text }) => text)
    return texts.length > 0 ? [texts] : []
  }))

test('a result keeps who reported it and its figures', () => {
  const [found] = progress('张明远说，中欧班列累计开行3.6万列。')
  expect(found).toMatchObject({ speaker: '张明远', figures: [{ value: 36000, unit: '列' }] })
})

test('results in an instruction that was sent are results all the same', () => {
  expect(progress('李国华对粮食工作作出批示。李国华指出，去年，粮食产量再创历史新高。')).toHaveLength(1)
})

function progress(text: string) {
  const { reading, ground, speeches, event } = said(text)
  return findProgress(reading, ground, speeches, event).map(({ value }) => value)
}
