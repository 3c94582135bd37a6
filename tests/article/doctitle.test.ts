import { expect, test } from 'vitest'
import { siteOf } from '../../packages/article/headline/doctitle.ts'
import type { Declared } from '../../packages/article/page/meta.ts'

test('the digital edition of a paper stands for the paper', () => {
  const declared = { docTitle: '全市防汛工作会议召开-清川日报数字报' } as Declared
  expect(siteOf(declared, '全市防汛工作会议召开')).toBe('清川日报')
})
