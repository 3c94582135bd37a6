import { expect, test } from 'vitest'
import { layGround } from '#extract/ground.ts'
import { findMeetings } from '#extract/meetings/find.ts'
import { read } from '#extract/read.ts'
import type { Article } from '#model/record.ts'
import { anArticle } from '../article.ts'

function meetings(text: string, known: Partial<Article>) {
  const reading = read(anArticle(text, { publishedAt: '2024-06-20', ...known }))
  return findMeetings(reading, layGround(reading))
}

test('the day is that of the meeting, not that of the dateline, of an announced one or of an older one', () => {
  const [found] = meetings(
    '为落实6月1日印发的实施方案，6月18日，全市防汛工作会议在成都市召开。会议强调，7月5日前完成整改。下一次调度会将于8月1日召开。',
    { title: '全市防汛工作会议召开' },
  )
  expect(found?.value.date).toMatchObject({ start: '2024-06-18', end: '2024-06-18', precision: 'day' })
})

test('without a day in the text the day of publication stands in, and is marked', () => {
  const [found] = meetings('近日，全市防汛工作会议召开。会议强调，要压实责任。', { title: '全市防汛工作会议召开' })
  expect(found?.value.date).toEqual({
    ...{ start: '2024-06-20', end: '2024-06-20', precision: 'day', basis: 'metadata', span: null },
  })
})

test('nothing that settles the day gives none', () => {
  const [found] = meetings('近日，全市防汛工作会议召开。', { title: '全市防汛工作会议召开', publishedAt: null })
  expect(found?.value.date).toEqual({ start: null, end: null, precision: 'none', basis: null, span: null })
})

test('the most precise place that stands between 在 and the verb', () => {
  const [found] = meetings('6月18日，全省文旅推进会在山东省济南市召开。', { title: '全省文旅推进会召开' })
  expect(found?.value.places).toEqual([{ name: '济南市', adcode: '370100' }])
})

test('a body of the home jurisdiction meets at its seat, and is written out', () => {
  const [found] = meetings('6月18日，市委常委会召开会议，研究防汛工作。', {
    title: '市委常委会召开会议',
    outlet: '成都日报',
  })
  expect(found?.value.places).toEqual([{ name: '成都市', adcode: '510100' }])
  expect(found?.value.hosts).toEqual(['中共成都市委'])
})

test('the sides of a joint conference are its hosts, in the order of its name', () => {
  const [found] = meetings('6月18日，鄂渝党政联席会议第二次会议在宜昌召开。', {
    title: '鄂渝党政联席会议第二次会议召开',
  })
  expect(found?.value.hosts).toEqual(['湖北省', '重庆市'])
})

test('two meetings of a day are two records, each with the sentences about it', () => {
  const text =
    '6月18日，省长主持召开省政府党组会议，学习有关精神。\n同日，省长还主持召开省政府第58次常务会议，研究安全生产工作。'
  const found = meetings(text, { title: '省政府党组召开会议', outlet: '四川日报' })
  expect(found.map(({ value }) => [value.title, value.series?.ordinal ?? null])).toEqual([
    ['省政府党组会议', null],
    ['省政府第58次常务会议', 58],
  ])
  const border = text.indexOf('同日')
  expect(found.map(({ span }) => span)).toEqual([
    [0, border],
    [border, text.length],
  ])
})

test('a visit without talks is no meeting, and with them is one', () => {
  const title = '青岛市考察团赴苏州市考察学习'
  const visit = '6月18日，青岛市考察团赴苏州市考察学习，参观了工业园区展示中心。'
  expect(meetings(visit, { title })).toEqual([])
  expect(meetings(`${visit}随后两市举行工作座谈。`, { title }).map(({ value }) => value.kind)).toEqual([
    'delegation-visit',
  ])
})

test('the title stands in the text where its span says', () => {
  const text = '6月18日，省委召开民营企业座谈会。'
  const [found] = meetings(text, { title: '省委召开民营企业座谈会' })
  expect(text.slice(...(found?.value.titleSpan ?? [0, 0]))).toBe('民营企业座谈会')
})
