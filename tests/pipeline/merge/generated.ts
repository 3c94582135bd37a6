import fc from 'fast-check'
import type { Commitment, Meeting, MeetingDate, Participant, Place, Series } from '#model/record.ts'
import { commitmentOf, meetingOf } from '../meetings.ts'

/** Articles on one meeting as outlets may write them: with parts left out, reworded, contradicting one another. */

const SAID = [
  '加快推进江州至临川城际铁路建设',
  '要加快江州至临川城际铁路建设',
  '2027年底前建成江州新港',
  '2028年底前建成江州新港',
  '支持白石区建设科技创新中心',
  '今年完成老旧小区改造120个',
]
const NAMES = ['林知远', '欧阳澜', '白玛措']
const TITLES = ['江州市市长', '市长', '重庆市副市长', '四川省副省长']

const day = (start: string, basis: MeetingDate['basis']): MeetingDate => ({
  start,
  end: start,
  precision: 'day',
  basis,
  span: [0, 4],
})
const DATES: MeetingDate[] = [
  day('2025-03-18', 'text'),
  day('2025-03-17', 'published'),
  day('2025-03-19', 'metadata'),
  { ...day('2025-03-17', 'text'), end: '2025-03-18' },
  { start: '2025-03-01', end: '2025-03-31', precision: 'month', basis: 'text', span: [1, 3] },
  { start: null, end: null, precision: 'none', basis: null, span: null },
]
const PLACES: Place[][] = [
  [],
  [{ name: '重庆市', adcode: '500000' }],
  [{ name: '渝北区', adcode: '500112' }],
  [{ name: '成都市', adcode: '510100' }],
]
const SERIES: (Series | null)[] = [
  null,
  { id: 'jiangzhou-changwu', name: '江州市政府常务会议', term: null, ordinal: 5 },
  { id: 'jiangzhou-changwu', name: '市政府常务会议', term: 14, ordinal: null },
  { id: 'jiangzhou-changwu', name: '市政府常务会议', term: null, ordinal: 6 },
]

const participant: fc.Arbitrary<Participant> = fc.record({
  name: fc.constantFrom(...NAMES),
  entityType: fc.constant('person' as const),
  titles: fc.subarray(TITLES, { maxLength: 2 }),
  roles: fc.subarray(['chair', 'speaker', 'attendee'] as const, { minLength: 1 }).map((roles) => [...roles]),
  span: fc.constant<[number, number]>([0, 3]),
})
const commitment: fc.Arbitrary<Commitment> = fc
  .tuple(fc.constantFrom(...SAID), fc.constantFrom(null, '2027-12-31'), fc.constantFrom(null, '林知远'))
  .map(([text, deadline, speaker]) => ({ ...commitmentOf(text, text), deadline, speaker }))

/** Of one meeting; an article's id tells its content apart, as digests do. */
export const share: fc.Arbitrary<Meeting> = fc
  .record({
    articleId: fc.constantFrom('a-1', 'a-2', 'a-3', 'a-4', 'a-5'),
    publishedAt: fc.constantFrom('2025-03-18', '2025-03-18T21:30:00+08:00', '2025-03-19', null),
    title: fc.constantFrom('第五次常务会议', '江州市政府第五次常务会议', '江州市城市更新座谈会'),
    kind: fc.constantFrom('executive-meeting' as const, 'symposium' as const, 'other' as const),
    mode: fc.constantFrom('in-person' as const, 'video' as const, 'hybrid' as const),
    date: fc.constantFrom(...DATES),
    places: fc.constantFrom(...PLACES),
    series: fc.constantFrom(...SERIES),
    hosts: fc.subarray(['江州市政府', '江州市人民政府', '临川市政府']),
    participants: fc.uniqueArray(participant, { maxLength: 3, selector: ({ name }) => name }),
    commitments: fc.uniqueArray(commitment, { maxLength: 4, selector: ({ text }) => text }),
  })
  .map(meetingOf)
