import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layGround } from '#extract/ground.ts'
import { findPeople } from '#extract/people/find.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'

const PIECES = [
  ...'王李欧阳建国和、，。；：（）“”《》 \n·1',
  '省委书记',
  '市长',
  '主持会议',
  '出席',
  '同志',
  '记者',
  '艾山·吐尔逊',
  '等',
]

test('every finding stands in the text, in order and apart from the next, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const reading = read(anArticle(pieces.join('')))
      const persons = findPeople(reading, layGround(reading)).filter(({ value }) => value.entityType === 'person')
      let end = 0
      for (const { span, value } of persons) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(value.name).not.toMatch(/[\s，。、；：]/)
        expect(reading.text.slice(...span)).not.toMatch(/[\n，。、；：]/)
        end = span[1]
      }
    }),
  )
})

test.each([
  ['甲集团、乙公司、丙药业等8家企业负责人先后发言。', '甲集团、乙公司、丙药业等8家企业负责人'],
  ['街道全体班子成员、各部（办、所）正职、副职参会。', '街道全体班子成员、各部（办、所）正职、副职'],
])('a group in its own words: %s', (text, name) => {
  const reading = read(anArticle(text))
  const groups = findPeople(reading, layGround(reading)).filter(({ value }) => value.entityType === 'group')
  expect(groups.map(({ value }) => value.name)).toEqual([name])
})

test('a post that only the headline tells in full', () => {
  const reading = read(anArticle('2月4日，方志平大使会见市长陆敏川。', { title: '驻马尔代夫大使方志平会见市长陆敏川' }))
  const [first] = findPeople(reading, layGround(reading))
  expect(first?.value).toMatchObject({ name: '方志平', titles: ['驻马尔代夫大使'] })
})

test('the department that the headline names is that of its posts', () => {
  const reading = read(
    anArticle('1月12日，厅党组书记、厅长方志平主持召开厅党组会议。', { title: '省水利厅召开厅党组会议' }),
    { home: '430000' },
  )
  const [first] = findPeople(reading, layGround(reading))
  expect(first?.value.titles).toEqual(['湖南省水利厅党组书记', '湖南省水利厅厅长'])
})

test.each([
  '6月18日，泽州县高都镇于2月27日召开专题会议。镇党委副书记、镇长方志平讲话。',
  '6月18日，高都镇在二楼报告厅召开专题会议。党委副书记、镇长方志平讲话。',
])('the town that a report speaks of: %s', (text) => {
  const reading = read(anArticle(text))
  const [first] = findPeople(reading, layGround(reading))
  expect(first?.value.titles).toEqual(['高都镇党委副书记', '高都镇镇长'])
})
