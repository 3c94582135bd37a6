import { expect, test } from 'vitest'
import { summarize } from '#extract/summary.ts'
import type { Meeting } from '#model/record.ts'

const bare: Omit<Meeting, 'summary'> = {
  id: '2026-03-02-test',
  title: '全市春季造林工作推进会',
  kind: 'work-conference',
  series: null,
  date: { start: '2026-03-02', end: '2026-03-02', precision: 'day', basis: 'text', span: [0, 4] },
  mode: 'in-person',
  places: [{ name: '陇原市', adcode: '620100' }],
  hosts: [],
  participants: [],
  agenda: [],
  documents: [],
  agreements: [],
  visits: [],
  commitments: [],
  progress: [],
  references: [],
  sources: [{ articleId: 'a-1', url: null, outlet: '陇原日报', title: '春季造林工作推进会召开', publishedAt: null }],
}
const chair: Meeting['participants'][number] = {
  name: '韩若川',
  entityType: 'person',
  titles: ['陇原市市长'],
  roles: ['chair', 'speaker'],
  span: [5, 8],
}

test('tells when, where and what, who chaired, and who reported it', () => {
  expect(summarize({ ...bare, participants: [chair] })).toBe(
    '2026年3月2日，全市春季造林工作推进会在陇原市举行。陇原市市长韩若川主持并讲话。据陇原日报报道《春季造林工作推进会召开》。',
  )
})

test('several days, and a name that already says what happened', () => {
  const visit = summarize({
    ...bare,
    title: '陇原市党政代表团赴海州市考察',
    kind: 'delegation-visit',
    date: { ...bare.date, end: '2026-03-05' },
  })
  expect(visit).toMatch(/^2026年3月2日至5日，陇原市党政代表团赴海州市考察。/)
})

test('a meeting without a day begins with its name', () => {
  const undated = { ...bare.date, start: null, end: null, precision: 'none' as const, basis: null }
  expect(summarize({ ...bare, date: undated })).toMatch(/^全市春季造林工作推进会在陇原市举行。/)
})

test('a body named at home gets its jurisdiction, which is not said twice', () => {
  const home = { ...bare, title: '市政府第5次常务会议', hosts: ['陇原市人民政府'] }
  expect(summarize(home)).toMatch(/^2026年3月2日，陇原市政府第5次常务会议举行。/)
})

test('people are shown by the post that tells most', () => {
  const mayor = { ...chair, titles: ['陇原市委副书记', '陇原市市长'], roles: ['chair' as const] }
  const secretary = { ...chair, name: '乔若水', titles: ['中共陇原市委书记'], roles: ['speaker' as const] }
  expect(summarize({ ...bare, participants: [mayor, secretary] })).toContain(
    '中共陇原市委书记乔若水讲话，陇原市市长韩若川主持。',
  )
})

test('of the commitments the one with a day and a figure is quoted, its quotation marks made single', () => {
  const promise = {
    id: 'c-1',
    text: '要抓好造林绿化',
    actor: '会议',
    speaker: null,
    strength: 'must' as const,
    categories: [],
    period: null,
    deadline: null,
    targets: [],
    projects: [],
    span: [0, 7] as [number, number],
  }
  const dated = {
    ...promise,
    text: '5月底前完成“两山”造林3万亩',
    deadline: '2026-05-31',
    targets: [{ value: 30000, unit: '亩', text: '3万亩' }],
  }
  expect(summarize({ ...bare, commitments: [promise, dated] })).toContain(
    '提出2项承诺和要求，包括“5月底前完成‘两山’造林3万亩”。',
  )
})

test('documents are told by what was done with them, results by their figures', () => {
  const told = summarize({
    ...bare,
    documents: [{ title: '陇原市林长制条例', action: 'adopt', span: [0, 1] }],
    progress: [
      { text: '去年造林12万亩', speaker: null, figures: [{ value: 120000, unit: '亩', text: '12万亩' }], span: [0, 8] },
    ],
  })
  expect(told).toContain('通过《陇原市林长制条例》。')
  expect(told).toContain('据介绍，去年造林12万亩。')
})

test('stays within 80 to 200 characters where the record says enough', () => {
  const long = '加快建设'.repeat(40)
  const full = summarize({
    ...bare,
    participants: Array.from({ length: 30 }, (_, index) => ({ ...chair, name: `韩若${index}` })),
    documents: [{ title: long, action: 'review', span: [0, 1] }],
    agreements: [{ title: long, parties: [], span: [0, 1] }],
    visits: [{ name: long, span: [0, 1] }],
  })
  expect(full.length).toBeGreaterThanOrEqual(80)
  expect(full.length).toBeLessThanOrEqual(200)
})
