import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterQuery } from '#feeds/addresses.ts'
import { BadFilter, filterInWords, filterOf } from '#site/filter.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { publishing } from './published.ts'

const read = (query: string) => filterOf(new URLSearchParams(query))

test.each([
  ['', {}],
  ['utm_source=x&_=1712345&cursor=abc', {}],
  ['place=&kind=%20', {}],
  ['place=510100', { place: '510100' }],
  ['place=成都', { place: '510100' }],
  ['place=吉林', { place: '220000' }],
  ['place=sg', { place: 'SG' }],
  ['kind=论坛大会&topic=TRANSPORT', { kind: 'forum', topic: 'transport' }],
  ['status=逾期未报', { status: 'overdue' }],
  ['q=%20高铁%20%20%20建设', { q: '高铁 建设' }],
  ['series=a&body=b&person=c&project=d&outlet=e', { series: 'a', body: 'b', person: 'c', project: 'd', outlet: 'e' }],
])('%s asks for %j', (query, filter) => {
  expect(read(query)).toEqual(filter)
})

test.each([
  ['place=无此地', 'place', '没有叫这个名字的地区'],
  ['place=市中区', 'place', '370103 济南市市中区、370402 枣庄市市中区'],
  ['place=51', 'place', '没有叫这个名字的地区'],
  ['kind=party', 'kind', 'joint-conference（联席会议）'],
  ['status=late', 'status', 'overdue（逾期未报）'],
  ['topic=a&topic=b', 'topic', '只能给一次'],
  ['person=%00', 'person', '不能显示的字符'],
  [`outlet=${'日'.repeat(201)}`, 'outlet', '太长'],
])('%s is refused with a sentence', (query, parameter, words) => {
  const refused = () => read(query)
  expect(refused).toThrow(BadFilter)
  expect(refused).toThrow(expect.objectContaining({ parameter, inChinese: expect.stringContaining(words) }))
})

test('a filter has one address, in whichever order it was asked for', () => {
  const query = filterQuery(read('q=高铁&kind=forum&place=成都&_=1'))
  expect(query).toBe('place=510100&kind=forum&q=%E9%AB%98%E9%93%81')
  expect(filterQuery(read(query))).toBe(query)
})

test('an address spells a name as entries are listed under it, whoever asks', () => {
  expect(filterQuery(read('project=Ａ股 5G专网'))).toBe(filterQuery(read('project=a股5g专网')))
  expect(filterQuery(read('place=sg&outlet=CCTV%20新闻'))).toBe('place=SG&outlet=cctv%E6%96%B0%E9%97%BB')
})

test('any filter that is taken comes back from its address', () => {
  const values = fc.record({ series: fc.string(), body: fc.string(), outlet: fc.string(), q: fc.string() })
  fc.assert(
    fc.property(values, (given) => {
      try {
        const filter = filterOf(new URLSearchParams(given))
        const query = filterQuery(filter)
        expect(filterQuery(read(query))).toBe(query)
      } catch (error) {
        expect(error).toBeInstanceOf(BadFilter)
      }
    }),
  )
})

test('a title says a filter in words, ids as names', async () => {
  const published = publishing({ meetings: [entryOf(aRecord())] })
  const words = (query: string) => filterInWords(read(query), published)
  expect(await words('')).toBe('')
  expect(await words('place=济南市市中区&kind=forum&topic=transport&q=高铁')).toBe(
    '济南市市中区、论坛大会、交通、含“高铁”',
  )
  expect(await words('body=510100-政府')).toBe('成都市政府')
  expect(await words('body=国务院')).toBe('国务院')
  expect(await words('person=林知远')).toBe('林知远')
  expect(await words('person=林知远~510100~公安局')).toBe('林知远（成都市公安局）')
  expect(await words('person=林知远~510100~?')).toBe('林知远（成都市）')
  expect(await words('series=yanjiang-lianxi')).toBe('江东江西党政联席会议')
  expect(await words('place=990000')).toBe('990000')
})
