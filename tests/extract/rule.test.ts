import { expect, test } from 'vitest'
import { find, longest, type Rule } from '#extract/rule.ts'

const short: Rule<string> = {
  name: 'short',
  example: '会议',
  pattern: /会议/g,
  produce: ([words]) => ({ value: words }),
}
const long: Rule<string> = {
  name: 'long',
  example: '常务会议',
  pattern: /常务会议/g,
  produce: ([words]) => ({ value: words }),
}

test('the longest of overlapping findings stays and knows whom it beat', () => {
  expect(find([short, long], '国务院常务会议和会议', undefined)).toEqual([
    { value: '常务会议', span: [3, 7], rule: 'long', lost: [{ span: [5, 7], rule: 'short' }] },
    { value: '会议', span: [8, 10], rule: 'short' },
  ])
})

test('of two as long the earlier stays', () => {
  const twins = ['first', 'second'].map((rule) => ({ value: rule, span: [0, 2] as [number, number], rule }))
  expect(longest(twins).map((finding) => finding.rule)).toEqual(['first'])
})

test('a rule may decline a match', () => {
  const declining: Rule<string> = { ...short, produce: () => undefined }
  expect(find([declining], '会议', undefined)).toEqual([])
})
