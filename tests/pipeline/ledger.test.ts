import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '#model/ledger.ts'
import { ledgerEntryOf, linkOf } from '#pipeline/ledger.ts'
import { reportedBy } from '#pipeline/reported.ts'
import { promisedBy } from '#pipeline/statements.ts'
import { commitmentOf, meetingOf } from './meetings.ts'

const TODAY = '2026-06-01'

function promised(text: string, fields: { projects?: string[]; date?: string; id?: string } = {}): Statement {
  const { projects = ['江澜中线高铁'], date = '2025-03-18', id = 'first' } = fields
  const commitment = {
    ...commitmentOf(`${id}-c1`, text),
    projects,
    targets: [{ value: 3600, unit: '亿元', text: '3600亿元' }],
  }
  const when = { start: date, end: date, precision: 'day' as const, basis: 'text' as const, span: null }
  const [statement] = promisedBy(meetingOf({ id, date: when, commitments: [commitment] }))
  return statement as Statement
}

function reported(text: string, date = '2026-03-18'): Statement {
  const when = { start: date, end: date, precision: 'day' as const, basis: 'text' as const, span: null }
  const progress = [{ text, speaker: null, figures: [], span: [0, 4] as [number, number] }]
  const [statement] = reportedBy(meetingOf({ id: `later-${text}`, date: when, progress }))
  return statement as Statement
}

const promise = promised('要加快建设江澜中线高铁，力争2027年建成通车')

function entry(statements: Statement[], deadline: string | null = null) {
  return ledgerEntryOf(promise, { deadline, statements, today: TODAY })
}

describe('a commitment of which', () => {
  test('nothing is said is open until its deadline, and overdue after', () => {
    expect(entry([]).status).toBe('open')
    expect(entry([], TODAY).status).toBe('open')
    expect(entry([], '2026-05-31').status).toBe('overdue')
  })

  test.each([
    ['江澜中线高铁建成通车', 'done-reported'],
    ['江澜中线高铁已于去年全线建成', 'done-reported'],
    ['江澜中线高铁完成投资三成', 'progress-reported'],
    ['江澜中线高铁已开工建设', 'progress-reported'],
    ['江澜中线高铁首段建成通车', 'progress-reported'],
    ['江澜中线高铁预计明年建成通车', 'progress-reported'],
    ['江澜中线高铁建设加快推进。南山隧道建成通车', 'progress-reported'],
    ['南山大桥建成通车', 'open'],
  ])('a result says %s', (text, status) => {
    const { status: found, links } = entry([reported(text)], '2030-01-01')
    expect(found).toBe(status)
    for (const { statement, subjects, score } of links) {
      expect(statement.text).toBe(text)
      expect(subjects).toEqual(['project:江澜中线高铁'])
      expect(score).toBeGreaterThan(0.4)
    }
  })

  test('a later meeting promises the same again is restated', () => {
    const again = promised('要建好江澜中线高铁', { date: '2026-01-05', id: 'second' })
    expect(entry([again], '2026-05-31')).toMatchObject({ status: 'restated', links: [{ statement: again }] })
  })

  test('a figure alone is the same is not spoken of', () => {
    const other = promised('确保财政收入3600亿元', { projects: [], date: '2026-01-05', id: 'second' })
    expect(entry([other]).links).toEqual([])
  })

  test('an earlier meeting, the same meeting or one without a date speaks is not followed up', () => {
    const text = '江澜中线高铁建成通车'
    expect(linkOf(promise, reported(text, '2025-03-17'))).toBeUndefined()
    expect(linkOf(promise, reported(text, '2025-03-18'))).toBeUndefined()
    expect(linkOf(promise, { ...reported(text), date: null })).toBeUndefined()
    expect(linkOf(promise, { ...reported(text), meetingId: promise.meetingId })).toBeUndefined()
  })
})

test('what is named in a document’s title is found', () => {
  const text = '江州市印发《江澜中线综合交通规划》'
  const plan = promised('要编制好《江澜中线综合交通规划》', { projects: [] })
  const found = ledgerEntryOf(plan, { deadline: null, statements: [reported(text)], today: TODAY })
  expect(found).toMatchObject({ status: 'done-reported', links: [{ subjects: ['document:江澜中线综合交通规划'] }] })
})

test('of any statements, in any order: each link rests on what both sides name', () => {
  const text = fc.constantFrom('江澜中线高铁建成通车', '江澜中线高铁加快建设', '南山大桥建成', '已印发《南山规划》')
  const statement = fc
    .tuple(text, fc.constantFrom('2024-01-01', '2025-06-01', '2026-02-01'))
    .map(([words, date]) => reported(words, date))
  fc.assert(
    fc.property(fc.array(statement), fc.func(fc.integer()), (given, shuffle) => {
      const found = entry(given)
      expect(entry([...given.toSorted((one, other) => shuffle(one, other)), ...given]).status).toEqual(found.status)
      for (const link of found.links) {
        expect(link.subjects.length).toBeGreaterThan(0)
        for (const subject of link.subjects) {
          expect(promise.subjects).toContain(subject)
          expect(link.statement.subjects).toContain(subject)
        }
      }
    }),
  )
})
