import { expect, test } from 'vitest'
import { NO_REFERENCES, REFERENCES } from '#extract/references/corpus.ts'
import { findReferences } from '#extract/references/find.ts'
import { dealtWith, runDealings } from '../dealings.ts'

runDealings(findReferences, ({ ordinal }) => ordinal, REFERENCES, NO_REFERENCES)

test('a sitting that is named by its number alone is one of the event’s own series', () => {
  const [found, ...others] = dealtWith(
    findReferences,
    '会议听取了第二次会议以来工作情况的汇报。第三次会议的任务是承前启后。',
    {
      title: '云青联席会议第三次会议',
      kind: 'joint-conference',
      series: { id: 'yunzhou-lianxi-huiyi', name: '云青联席会议', term: null, ordinal: 3 },
    },
  )
  expect(found?.value).toMatchObject({ series: 'yunzhou-lianxi-huiyi', ordinal: 2 })
  expect(others).toEqual([])
})

test('the end of the event’s own name is its series', () => {
  const found = dealtWith(
    findReferences,
    '会议通报了第二次市长联席会议议定事项。市长联席会议第一次会议已于去年12月23日在青州举行。',
    {
      title: '云青经济区协同发展第三次市长联席会议',
      kind: 'joint-conference',
      series: { id: 'own', name: '云青经济区协同发展市长联席会议', term: null, ordinal: 3 },
    },
  )
  expect(found.map(({ value }) => [value.series, value.ordinal])).toEqual([
    ['own', 2],
    ['own', 1],
  ])
})

test('the series of a meeting to come begins behind the day that it is called for', () => {
  const [found] = dealtWith(findReferences, '会议决定将草案提请3月10日召开的成都市粮食协会理事会第十六次会议审议。')
  expect(found?.value).toMatchObject({ series: 'chengdu-liangshi-xiehui-lishihui', ordinal: 16 })
})
