import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetingContent } from '#feeds/content.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { aCommitmentEntry, aMeetingEntry } from './entries.ts'
import { hostileText } from './hostile.ts'
import { aMeeting, aRecord, entryOf } from './records.ts'

test('an item carries the facts, the people, the agenda, the words and the sources', () => {
  const html = meetingContent(aMeeting())
  for (const part of [
    '<p>2025年3月4日至5日 · 江东市 · 联席会议 · 现场 · ',
    '江东江西党政联席会议第3次</p>',
    '<li>周明远（江东市委书记）：主持、通报汇报</li>',
    '<li>冯一、陈二、褚三、卫四、蒋五（江东市领导）：出席</li>',
    '<li>听取：2024年重点任务完成情况的汇报</li>',
    '<li>共建沿江科创走廊合作协议（江东市，江西岸省）</li>',
    '<h4>周明远</h4><ul><li><q>年底前建成沿江高铁江东段并开通运营</q>（江东市，将，2025年12月31日前）</li>',
    '<h4>会议</h4><ul><li><q>每季度通报一次重点项目进度</q>（两省市，要求）</li></ul>',
    '<h4>郑怀安</h4><ul><li>沿江航线去年开行1.2万班</li></ul>',
    '<a href="https://news.jiangdong.example/2025/0305/1.html">江东江西党政联席会议第三次会议召开</a>（江东日报，2025年3月5日）',
  ]) {
    expect(html).toContain(part)
  }
})

test('what became of a commitment stands behind it, unless it is open', () => {
  const [first, second] = aMeeting().commitments
  const html = meetingContent(aMeeting(), { [first?.id ?? '']: 'done-reported', [second?.id ?? '']: 'open' })
  expect(html).toContain('（江东市，将，2025年12月31日前，已报完成）')
  expect(html).toContain('（两省市，要求）')
})

test('a bare record has no empty list', () => {
  const bare = {
    participants: [],
    agenda: [],
    documents: [],
    agreements: [],
    visits: [],
    commitments: [],
    progress: [],
  }
  expect(meetingContent(aMeeting({ ...bare, summary: '' }))).toMatch(/^<p>[^<]+<\/p><h3>出处<\/h3><ul>.*<\/ul>$/)
})

test('a long list is cut, and says so', () => {
  const visits = Array.from({ length: 60 }, (_, index) => ({
    name: `考察点${index}`,
    span: [0, 1] as [number, number],
  }))
  const html = meetingContent(aMeeting({ visits }))
  expect(html).toContain('考察点39')
  expect(html).not.toContain('考察点40')
  expect(html).toContain('<p>共60项，其余见会议页面。</p>')
})

test('an item stays bounded whatever the record holds', () => {
  const [first] = aMeeting().commitments
  if (first === undefined) throw new Error('the meeting of the tests has commitments')
  const commitments = Array.from({ length: 500 }, (_, index) => ({
    ...first,
    id: `c${index}`,
    text: '&'.repeat(10_000),
  }))
  expect(meetingContent(aMeeting({ commitments, summary: '<'.repeat(1_000_000) })).length).toBeLessThan(100_000)
})

test('no markup and no foreign address of a record gets through', () => {
  const TAG = /^<\/?(?:p|ul|li|q|h3|h4|a|a href="https?:\/\/[^"<>]{1,300}")>$/
  fc.assert(
    fc.property(hostileText(), (text) => {
      const source = { articleId: 'a', url: `javascript:${text}`, outlet: text, title: text, publishedAt: null }
      const visits = [{ name: text, span: [0, 1] as [number, number] }]
      const html = meetingContent(aMeeting({ title: text, summary: text, hosts: [text], visits, sources: [source] }))
      expect((html.match(/<[^>]{0,400}>/g) ?? []).filter((tag) => !TAG.test(tag))).toEqual([])
      expect(html).not.toContain('javascript:')
    }),
  )
})

test('an item is made of the whole record where that is known, of its entry elsewhere', () => {
  const record = aRecord()
  const item = meetingItem(entryOf(record), 'https://huixun.example', record)
  expect(item.html).toBe(meetingContent(record.meeting))
  expect(item.record).toBe(record)
  expect(meetingItem(aMeetingEntry(), 'https://huixun.example').html).toContain('会议审议了2025年重点任务清单。')
})

test('a commitment carries its words, who acts, by when, its targets, its meeting and its sources', () => {
  const record = aRecord()
  const [first] = record.meeting.commitments
  if (first === undefined) throw new Error('the meeting of the tests has commitments')
  first.targets = [{ value: 350, unit: '公里', text: '350公里' }]
  const entry = aCommitmentEntry({ ...first, meetingId: record.meeting.id, meetingTitle: record.meeting.title })
  const item = commitmentItem(entry, 'https://huixun.example', record)
  for (const part of [
    '<blockquote><p>年底前建成沿江高铁江东段并开通运营</p></blockquote>',
    '<a href="https://huixun.example/meetings/yanjiang-lianxi-huiyi-3">',
    '<li>提出：周明远（江东市委书记）</li>',
    '<li>落实：江东市</li>',
    '<li>期限：2025年12月31日前</li>',
    '<li>目标：350公里</li>',
    '<li>项目：沿江高铁</li>',
    '<li>主题：交通</li>',
    '<li>进展：待跟进</li>',
    '<a href="https://news.jiangdong.example/2025/0305/1.html">',
  ]) {
    expect(item.html).toContain(part)
  }
  expect(item.record).toMatchObject({ commitment: first, status: 'open', meeting: { id: record.meeting.id } })
})

test('a commitment that its record no longer has is shown by its entry', () => {
  const item = commitmentItem(aCommitmentEntry(), 'https://huixun.example', aRecord())
  expect(item.html).toContain('年底前开工建设沿江货运铁路')
  expect(item.record).toBeUndefined()
})
