import { expect, test } from 'vitest'
import { siteOf } from '../../packages/article/headline/doctitle.ts'
import type { Declared } from '../../packages/article/page/meta.ts'

test('the congress whose site it is, and no channel called after it', () => {
  const declared = { docTitle: '市四届人大常委会主任会议召开-青溪市人大常委会' } as Declared
  expect(siteOf(declared, '市四届人大常委会主任会议召开')).toBe('青溪市人大常委会')
  expect(siteOf({ docTitle: '市政协主席会议召开-政协' } as Declared, '市政协主席会议召开')).toBeUndefined()
})

test('the digital edition of a paper stands for the paper', () => {
  const declared = { docTitle: '全市防汛工作会议召开-清川日报数字报' } as Declared
  expect(siteOf(declared, '全市防汛工作会议召开')).toBe('清川日报')
})
