import { expect, test } from 'vitest'
import { extract } from '#extract/extract.ts'
import { REPORTED_WITHIN } from '#extract/meetings/gather.ts'
import { anArticle } from '../article.ts'

const REPORT = '6月18日，全市防汛工作会议在成都市召开。会议强调，要压实责任。'
const FILLER = '河水平稳，岸线完好。\n'

function codes(text: string): string[] {
  return extract(anArticle(text)).warnings.map(({ code }) => code)
}

test('a text longer than what is read for meetings says so, and one that is read whole does not', () => {
  const short = FILLER.repeat(Math.floor((REPORTED_WITHIN - REPORT.length) / FILLER.length)) + REPORT
  expect(short.length).toBeLessThanOrEqual(REPORTED_WITHIN)
  expect(codes(short)).not.toContain('read-in-part')
  const long = FILLER.repeat(Math.ceil(REPORTED_WITHIN / FILLER.length)) + REPORT
  expect(codes(long)).toContain('read-in-part')
  expect(extract(anArticle(long)).meetings).toEqual([])
})
