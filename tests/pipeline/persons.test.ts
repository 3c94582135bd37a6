import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officeOf } from '#pipeline/offices.ts'
import { type Mention, type Office, personIdsOf, persons } from '#pipeline/persons.ts'

const CHENGDU: Office = { adcode: '510100', organ: '' }
const SICHUAN: Office = { adcode: '510000', organ: '' }
const JILIN: Office = { adcode: '220000', organ: '' }
const POLICE: Office = { adcode: '510100', organ: '公安局' }
const SCHOOLS: Office = { adcode: '510100', organ: '教育局' }

function mention(date: string | null, offices: Office[], home = '510100'): Mention {
  return { name: '林知远', date, offices, home }
}

function dates(mentions: Mention[]): (string | null)[][] {
  return persons(mentions).map((person) => person.mentions.map(({ date }) => date))
}

describe('one name', () => {
  test('in two jurisdictions is two people', () => {
    const people = persons([mention('2024-01-01', [CHENGDU]), mention('2025-01-01', [JILIN])])
    expect(people.map(({ id }) => id)).toEqual(['林知远~220000', '林知远~510100'])
  })

  test('that one meeting gives posts in two is one person', () => {
    const both = mention('2024-06-01', [SICHUAN, CHENGDU])
    const [person, ...others] = persons([mention('2024-01-01', [CHENGDU]), mention('2025-01-01', [SICHUAN]), both])
    expect(others).toEqual([])
    expect(person).toMatchObject({ id: '林知远~510100', ids: ['林知远~510100', '林知远~510000'] })
  })

  test('goes on as one person from a city to its province', () => {
    expect(dates([mention('2025-01-01', [SICHUAN]), mention('2024-01-01', [CHENGDU])])).toEqual([
      ['2024-01-01', '2025-01-01'],
    ])
  })

  test('at the head of a city and of its province at one time is two', () => {
    const mentions = [
      mention('2024-01-01', [CHENGDU]),
      mention('2024-06-01', [SICHUAN]),
      mention('2025-01-01', [CHENGDU]),
    ]
    expect(persons(mentions)).toHaveLength(2)
  })

  test('in one bureau and then in another of the city is one, at one time two', () => {
    expect(persons([mention('2024-01-01', [POLICE]), mention('2024-06-01', [SCHOOLS])])).toHaveLength(1)
    const meantime = [
      mention('2024-01-01', [POLICE]),
      mention('2024-06-01', [SCHOOLS]),
      mention('2025-01-01', [POLICE]),
    ]
    expect(persons(meantime)).toHaveLength(2)
  })

  test('in a firm, a school or a village and then in a bureau of the place is two', () => {
    for (const organ of ['交通投资集团', '第七中学', '龙门镇', '双河村']) {
      const elsewhere = { adcode: '510100', organ }
      expect(persons([mention('2024-01-01', [elsewhere]), mention('2024-06-01', [SCHOOLS])])).toHaveLength(2)
      expect(persons([mention('2024-01-01', [elsewhere]), mention('2024-06-01', [elsewhere])])).toHaveLength(1)
    }
  })

  test('without a post is the only leader of that name there, else nobody known', () => {
    expect(persons([mention('2024-01-01', [CHENGDU]), mention('2024-02-01', [])])).toHaveLength(1)
    expect(persons([mention('2024-01-01', [JILIN]), mention('2024-02-01', [])])).toHaveLength(2)
  })
})

const mentions = fc.array(
  fc
    .record({
      date: fc.option(
        fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
        { freq: 8 },
      ),
      offices: fc.subarray([CHENGDU, SICHUAN, JILIN, POLICE, SCHOOLS], { maxLength: 2 }),
      home: fc.constantFrom('510100', '220000'),
    })
    .map(({ date, offices, home }) => mention(date, offices, home)),
  { maxLength: 12 },
)

describe('of any mentions', () => {
  test('order and repetition change nobody', () => {
    fc.assert(
      fc.property(mentions, fc.func(fc.integer()), (given, shuffle) => {
        const shuffled = given.toSorted((one, other) => shuffle(one, other))
        expect(persons(shuffled)).toEqual(persons(given))
        expect(idsOf([...given, ...given])).toEqual(idsOf(given))
      }),
    )
  })

  test('each is one person’s, whom each of its ids stands for', () => {
    fc.assert(
      fc.property(mentions, (given) => {
        const people = persons(given)
        expect(people.flatMap((person) => person.mentions)).toHaveLength(given.length)
        const ids = people.flatMap((person) => person.ids)
        expect(new Set(ids).size).toBe(ids.length)
        for (const person of people) {
          expect(person.ids).toContain(person.id)
          expect(new Set(person.mentions.flatMap(personIdsOf))).toEqual(new Set(person.ids))
        }
      }),
    )
  })

  test('offices that contradict one another are not joined on the name', () => {
    fc.assert(
      fc.property(mentions, (given) => {
        const alone = given.map((one) => ({ ...one, offices: one.offices.slice(0, 1) }))
        for (const { mentions: own } of persons(alone)) {
          const named = own.filter(({ offices }) => offices.length > 0)
          const turns = named.map((one) => personIdsOf(one)[0]).filter((id, at, all) => id !== all[at - 1])
          expect(new Set(turns).size).toBe(turns.length)
          expect(new Set(named.map(({ offices }) => offices[0]?.adcode?.slice(0, 2))).size).toBeLessThan(2)
        }
      }),
    )
  })

  test('what is said elsewhere of a namesake changes nobody', () => {
    fc.assert(
      fc.property(mentions, (given) => {
        const here = given.filter(({ offices, home }) => home === '510100' && !offices.includes(JILIN))
        const elsewhere = mention('2025-03-15', [JILIN], '220000')
        const before = idsOf(here)
        expect(idsOf([...here, elsewhere])).toEqual([...before, [personIdsOf(elsewhere)[0]]].toSorted())
      }),
    )
  })

  function idsOf(given: Mention[]): unknown[] {
    return persons(given)
      .map(({ ids }) => ids)
      .toSorted()
  }
})

describe('an office', () => {
  test.each([
    ['四川省委副书记', { adcode: '510000', organ: '' }],
    ['四川省省长', { adcode: '510000', organ: '' }],
    ['四川省领导', { adcode: '510000', organ: '' }],
    ['成都市人大常委会主任', { adcode: '510100', organ: '' }],
    ['成都市公安局副局长', { adcode: '510100', organ: '公安局' }],
    ['国家发展改革委副主任', { organ: '国家发展改革委' }],
    ['中共中央政治局常委', { adcode: '100000', organ: '' }],
    ['国务院副总理', { adcode: '100000', organ: '' }],
    ['国务委员', { adcode: '100000', organ: '' }],
    ['国家副主席', { adcode: '100000', organ: '' }],
    ['全国人大常委会副委员长', { adcode: '100000', organ: '' }],
    ['全国政协主席', { adcode: '100000', organ: '' }],
    ['中央统战部部长', { organ: '中央统战部' }],
    ['市中区区长', { organ: '市中区' }],
    ['主任', undefined],
    ['领导小组组长', undefined],
    ['全国人大代表', undefined],
  ])('%s', (title, office) => {
    expect(officeOf(title, ['510000'])).toEqual(office)
  })
})
