import { describe, expect, test } from 'vitest'
import { ABOUT, CUTS, FIRMNESS, PROJECTS, WHO } from '#extract/commitments/corpus.ts'
import { findCommitments } from '#extract/commitments/find.ts'
import { projectsIn } from '#extract/commitments/projects.ts'
import type { Kind } from '#model/vocabulary.ts'
import { runCorpus } from '../corpora.ts'
import { said } from './said.ts'

describe('strength', () => runCorpus(FIRMNESS, (surface) => commitments(surface).map(({ strength }) => strength)))
describe('category', () =>
  runCorpus(ABOUT, (surface) =>
    commitments(`会议强调，${surface}。`).flatMap(({ categories }) => categories.slice(0, 1)),
  ))
describe('actor', () => runCorpus(WHO, (surface) => commitments(surface).map(({ actor }) => actor)))
describe('cut', () => runCorpus(CUTS, (surface) => [commitments(surface).map(({ text }) => text)]))
describe('projects', () => runCorpus(PROJECTS, projectsIn))

test.each([
  ['会议指出，力争到2027年中欧班列开行突破3.6万列。', { deadline: '2027-12-31', period: null }],
  [
    '会议强调，“十五五”时期，新增高标准农田50万亩。',
    { deadline: null, period: { start: '2026-01-01', end: '2030-12-31' } },
  ],
  ['会议强调，2025—2027年，要新建泵站12座。', { deadline: null, period: { start: '2025-01-01', end: '2027-12-31' } }],
  ['会议强调，6月上旬要组织企业回访。', { deadline: null, period: { start: '2024-06-01', end: '2024-06-10' } }],
  ['会议强调，今年是收官之年，要新建泵站3座。', { deadline: null, period: null }],
  ['会议强调，要在年底前完成管网改造。', { deadline: '2024-12-31', period: null }],
  ['会议强调，到2030年，要建成10个园区，带动就业3万人。', { deadline: '2030-12-31', period: null }],
  ['会议要求，9月中旬前完成排查。', { deadline: '2024-09-20', period: null }],
  ['会议要求，要在10月上旬前报送方案。', { deadline: '2024-10-10', period: null }],
  ['会议要求，9月下旬前完成验收。', { deadline: '2024-09-30', period: null }],
  ['会议要求，三季度末前完成改造。', { deadline: '2024-09-30', period: null }],
  ['会议要求，力争三年建成产业园。', { deadline: '2027-06-01', period: null }],
  ['会议要求，用两年时间完成管网改造。', { deadline: '2026-06-01', period: null }],
  ['会议要求，要在三个月内完成整改。', { deadline: '2024-09-01', period: null }],
  ['会议要求，月底前完成首轮排查。', { deadline: '2024-06-30', period: null }],
  ['会议要求，投诉要在3日内办结。', { deadline: null, period: null }],
  ['会议要求，要在100天内完成积案清理。', { deadline: '2024-09-09', period: null }],
  ['会议强调，要扎实推进治本攻坚三年行动。', { deadline: null, period: null }],
  ['会议强调，要编制好“十五五”规划。', { deadline: null, period: null }],
])('time: %s', (surface, time) => {
  const found = commitments(surface)
  expect(found).not.toEqual([])
  for (const { deadline, period } of found) expect({ deadline, period }).toEqual(time)
})

test('targets are the figures of the commitment’s own words', () => {
  const [found] = commitments('会议指出，力争到2027年中欧班列开行突破3.6万列。')
  expect(found?.targets).toMatchObject([{ value: 36000, unit: '列' }])
})

test('a commitment is quoted as the page has it', () => {
  const text = '会议强调,要加快建设“两廊一带”,培育壮大一批新兴产业。'
  const [found] = commitments(text)
  expect(found?.text).toBe('要加快建设“两廊一带”')
  expect(text.slice(...(found?.span ?? [0, 0]))).toBe(found?.text)
})

test('who only sent an instruction commits nobody', () => {
  expect(commitments('李国华对春耕工作作出批示。李国华指出，要抓好备耕。')).toEqual([])
})

test('an article that breaks off gives no torn clause', () => {
  const said = `会议强调，${'要更新供水管网，'.repeat(20)}要扩建城区污水处`
  expect(commitments(said).map(({ text }) => text)).toEqual(['要更新供水管网'])
  expect(commitments(`${said}理厂。`).map(({ text }) => text)).toEqual(['要更新供水管网', '要扩建城区污水处理厂'])
})

test.each([
  ['会议强调，以改革创新迎接建院30周年，建好门诊楼。', []],
  ['会议强调，要落实国务院“十五条措施”，建好泵站3座。', ['3座']],
])('no target: %s', (surface, targets) => {
  expect(commitments(surface).flatMap((found) => found.targets.map(({ text }) => text))).toEqual(targets)
})

test('a time before the meeting is none to come', () => {
  const [found] = commitments('会议强调，要总结去年12月试点做法，扩大托育覆盖。')
  expect(found).toMatchObject({ deadline: null, period: null })
})

test('a wording that comes twice counts once', () => {
  expect(commitments('会议强调，要建设物流枢纽。\n会议强调，要建设物流枢纽。')).toHaveLength(1)
})

test.each([
  '会议强调，要加快城区供水管网改造。\n会议强调，要做好城区供水管网改造200公里。',
  '会议强调，要做好城区供水管网改造200公里。\n会议强调，要加快城区供水管网改造。',
])('of two wordings of one demand the fuller stays: %s', (surface) => {
  expect(commitments(surface).map(({ text }) => text)).toEqual(['要做好城区供水管网改造200公里'])
})

test('who wishes for help asks the other side', () => {
  const { reading, ground, speeches, event } = said('四川省省长张明远说，希望能增开货运班列。')
  const between = { ...event, value: { ...event.value, hosts: ['重庆市', '四川省'] } }
  const [found] = findCommitments(reading, ground, speeches, between)
  expect(found?.value.actor).toBe('重庆市')
})

test('a last clause whose mark alone is lost is whole', () => {
  const said = `会议强调，${'要更新供水管网，'.repeat(20)}要抓好城区内涝治理`
  expect(commitments(said).map(({ text }) => text)).toContain('要抓好城区内涝治理')
})

function commitments(text: string, kind: Kind = 'other') {
  const { reading, ground, speeches, event } = said(text, { publishedAt: '2024-06-01' })
  const held = { ...event, value: { ...event.value, kind } }
  return findCommitments(reading, ground, speeches, held).map(({ value }) => value)
}

test.each([
  '会议建议市六届人大常委会第二十次会议的主要议程为：听取审议防汛工作情况的报告；审议养老服务条例草案，决定提请市六届人大四次会议审议。',
  '会议听取了秘书长作的汇报，决定将两个草案分别提请预备会议选举和表决。',
  '会议决定将上述草案提请3月10日召开的市政协常委会第六次会议审议。',
  '会议决定将决议草案印发各代表团审议。',
])('the order of business of an assembly is no commitment: %s', (text) => {
  expect(commitments(text, 'plenary')).toEqual([])
})

test('a government that puts a bill to an assembly does something that can be looked up', () => {
  expect(commitments('会议决定将草案提请省人大常委会审议。', 'executive-meeting')).toHaveLength(1)
})
