import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Meeting, type MeetingDate } from '#model/record.ts'
import { MAX_RECORD_BYTES } from '#pipeline/limits.ts'
import { merge } from '#pipeline/merge/merge.ts'
import { commitmentOf, meetingOf, participantOf } from '../meetings.ts'
import { share } from './generated.ts'

const ID = meetingOf().id
const merged = (shares: Meeting[]) => merge(ID, shares)
const shares = fc.array(share, { minLength: 1, maxLength: 6 })

describe('a record is a function of the set of its articles', () => {
  test('none, no record', () => {
    expect(merged([])).toBeUndefined()
  })

  test('neither order nor repetition changes it', () => {
    fc.assert(
      fc.property(shares, fc.func(fc.integer()), (given, shuffle) => {
        const shuffled = given.toSorted((one, other) => shuffle(one, other))
        expect(merged([...shuffled, ...given])).toEqual(merged(given))
      }),
    )
  })

  test('what comes and goes again leaves nothing', () => {
    fc.assert(
      fc.property(shares, shares, (given, passing) => {
        const held = new Map([...given, ...passing].map((one, index) => [index, one]))
        for (let index = given.length; index < given.length + passing.length; index++) held.delete(index)
        expect(merged([...held.values()])).toEqual(merged(given))
      }),
    )
  })

  test('it fits the contract, and every article whose words it holds is a source', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const record = Meeting.parse(merged(given))
        const sources = record.sources.map(({ articleId }) => articleId)
        expect(new Set(sources).size).toBe(sources.length)
        const { participants, commitments, date } = record
        for (const { span, evidence = [] } of [...participants, ...commitments]) {
          expect(evidence[0]?.span).toEqual(span)
          expect(sources).toEqual(expect.arrayContaining(evidence.map(({ articleId }) => articleId)))
        }
        if (date.span) expect(sources).toContain(date.articleId)
        expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length)
      }),
    )
  })

  test('it loses nobody and no statement', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const record = merged(given)
        const kept = new Map(given.toReversed().map((one) => [one.sources[0]?.articleId, one]))
        const evidence = record?.commitments.flatMap((one) => one.evidence ?? []) ?? []
        for (const sourceId of record?.sources.map(({ articleId }) => articleId) ?? []) {
          const same = given.filter((one) => one.sources[0]?.articleId === sourceId)
          const lengths = same.map((one) => one.commitments.length)
          expect(lengths).toContain(evidence.filter(({ articleId }) => articleId === sourceId).length)
        }
        expect(record?.sources).toHaveLength(kept.size)
      }),
    )
  })
})

test('one article is its own record, and its claims name it', () => {
  const meeting = meetingOf({ participants: [participantOf('林知远')] })
  const evidence = [{ articleId: 'a-1', span: [0, 2] }]
  expect(merged([meeting])).toMatchObject({ ...meeting, summary: expect.any(String), date: expect.anything() })
  expect(merged([meeting])?.participants).toEqual([{ ...participantOf('林知远'), evidence }])
})

describe('outlets complete one another', () => {
  test('in who took part', () => {
    const [chair, mayor] = [participantOf('林知远'), participantOf('林知远')]
    const one = meetingOf({ articleId: 'a-1', participants: [{ ...chair, titles: ['市长'], roles: ['chair'] }] })
    const other = meetingOf({
      articleId: 'a-2',
      participants: [{ ...mayor, titles: ['江州市市长', '江州市委副书记'], roles: ['speaker'] }, participantOf('何苗')],
    })
    const record = merged([one, other])
    expect(record?.participants).toMatchObject([
      { name: '林知远', titles: ['江州市市长', '江州市委副书记'], roles: ['chair', 'speaker'] },
      { name: '何苗' },
    ])
    expect(record?.participants[0]?.evidence?.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2'])
  })

  test('two of one name with posts in two provinces stay two', () => {
    const posted = (title: string) => ({ ...participantOf('张伟'), titles: [title] })
    const one = meetingOf({ articleId: 'a-1', participants: [posted('重庆市副市长')] })
    const two = meetingOf({ articleId: 'a-2', participants: [posted('四川省发展改革委主任')] })
    const bare = meetingOf({ articleId: 'a-3', participants: [participantOf('张伟')] })
    const party = meetingOf({ articleId: 'a-4', participants: [posted('重庆市委常委')] })
    expect(merged([one, two, bare, party])?.participants.map(({ titles }) => titles)).toEqual([
      ['重庆市副市长', '重庆市委常委'],
      ['四川省发展改革委主任'],
    ])
  })

  test('in what was promised: nearly the same words are one statement, with both sources', () => {
    const one = meetingOf({
      articleId: 'a-1',
      commitments: [commitmentOf('1', '加快推进江州至临川城际铁路建设，2027年底前建成通车')],
    })
    const other = meetingOf({
      articleId: 'a-2',
      publishedAt: '2025-03-19',
      commitments: [
        { ...commitmentOf('2', '要加快江州至临川城际铁路建设，2027年底前建成通车'), deadline: '2027-12-31' },
        commitmentOf('3', '要抓好老旧小区改造'),
      ],
    })
    const record = merged([one, other])
    expect(record?.commitments.map(({ text }) => text)).toEqual([
      '加快推进江州至临川城际铁路建设，2027年底前建成通车',
      '要抓好老旧小区改造',
    ])
    expect(record?.commitments[0]).toMatchObject({ deadline: '2027-12-31' })
    expect(record?.commitments[0]?.evidence?.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2'])
  })

  test.each([
    ['2027年底前建成江州新港', '2028年底前建成江州新港'],
    ['支持重庆高新区建设具有全国影响力的科技创新中心', '支持成都高新区建设具有全国影响力的科技创新中心'],
    ['加快建设江州至临川高铁', '加快建设江州至白石机场快线'],
  ])('%s is not %s', (one, other) => {
    const of = (articleId: string, text: string) => meetingOf({ articleId, commitments: [commitmentOf(text, text)] })
    expect(merged([of('a-1', one), of('a-2', other)])?.commitments).toHaveLength(2)
  })

  test('two statements of one article stay two, however alike', () => {
    const texts = ['做好春耕备耕工作', '抓好春耕备耕工作']
    const meeting = meetingOf({ commitments: texts.map((text) => commitmentOf(text, text)) })
    expect(merged([meeting])?.commitments).toHaveLength(2)
    expect(
      merged([meeting, { ...meeting, ...meetingOf({ articleId: 'a-2', commitments: meeting.commitments }) }])
        ?.commitments,
    ).toHaveLength(2)
  })
})

describe('where outlets contradict one another the most have it, and it stays visible', () => {
  const at = (start: string, basis: MeetingDate['basis'] = 'text'): MeetingDate => ({
    start,
    end: start,
    precision: 'day',
    basis,
    span: basis === 'metadata' ? null : [0, 4],
  })

  test('on the day', () => {
    const days = ['2025-03-17', '2025-03-18', '2025-03-18']
    const record = merged(days.map((start, index) => meetingOf({ articleId: `a-${index}`, date: at(start) })))
    expect(record?.date).toMatchObject({ start: '2025-03-18', articleId: 'a-1' })
    expect(record?.disagreements).toEqual([
      {
        field: 'date',
        values: [
          { value: '2025-03-18', articleIds: ['a-1', 'a-2'] },
          { value: '2025-03-17', articleIds: ['a-0'] },
        ],
      },
    ])
  })

  test('but a day of publication contradicts nobody', () => {
    const days = [at('2025-03-19', 'metadata'), at('2025-03-19', 'metadata'), at('2025-03-18')]
    const record = merged(days.map((date, index) => meetingOf({ articleId: `a-${index}`, date })))
    expect(record?.date.start).toBe('2025-03-18')
    expect(record?.disagreements).toBeUndefined()
  })

  test('copies of one outlet are one voice', () => {
    const copy = (articleId: string, outlet: string, title: string) => {
      const meeting = meetingOf({ articleId, title })
      return { ...meeting, sources: meeting.sources.map((source) => ({ ...source, outlet })) }
    }
    const record = merged([
      copy('a-1', '江州晚报', '城市更新座谈会'),
      copy('a-2', '江州晚报', '城市更新座谈会'),
      copy('a-3', '江州日报', '市政府常务会议'),
      copy('a-4', '临川日报', '市政府常务会议'),
    ])
    expect(record?.title).toBe('市政府常务会议')
    expect(record?.disagreements).toMatchObject([{ field: 'title', values: [{}, { articleIds: ['a-1', 'a-2'] }] }])
  })

  test('on the number, while who gives none contradicts nobody', () => {
    const numbered = (articleId: string, ordinal: number | null) =>
      meetingOf({ articleId, series: { id: 's', name: '常务会议', term: null, ordinal } })
    const record = merged([numbered('a-1', null), numbered('a-2', 5), numbered('a-3', 5), numbered('a-4', 6)])
    expect(record?.series?.ordinal).toBe(5)
    expect(record?.disagreements).toMatchObject([
      { field: 'ordinal', values: [{ value: 5 }, { value: 6, articleIds: ['a-4'] }] },
    ])
  })

  test('a fuller name, a place within the place, a month of the day contradict nobody', () => {
    const month: MeetingDate = {
      start: '2025-03-01',
      end: '2025-03-31',
      precision: 'month',
      basis: 'text',
      span: [0, 2],
    }
    const record = merged([
      meetingOf({
        articleId: 'a-1',
        title: '第五次常务会议',
        places: [{ name: '重庆市', adcode: '500000' }],
        date: month,
      }),
      meetingOf({
        articleId: 'a-2',
        title: '江州市政府第五次常务会议',
        places: [{ name: '渝北区', adcode: '500112' }],
      }),
    ])
    expect(record).toMatchObject({
      title: '江州市政府第五次常务会议',
      places: [{ adcode: '500112' }],
      date: { start: '2025-03-18' },
    })
    expect(record?.disagreements).toBeUndefined()
  })
})

test('a record never outgrows an item of the table', () => {
  const title = '会'.repeat(40_000)
  const articles = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'].map((articleId) => meetingOf({ articleId, title }))
  const record = merged(articles)
  expect(record?.sources.map(({ articleId }) => articleId)).toEqual(['a-1', 'a-2'])
  expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThan(MAX_RECORD_BYTES)
})
