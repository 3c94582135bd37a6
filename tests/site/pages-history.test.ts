import { expect, test } from 'vitest'
import type { Change } from '#model/change.ts'
import { site } from '#site/app.ts'
import { publishing } from './published.ts'
import { BASE, NOW, world } from './world.ts'

const NONE = { added: [], removed: [], changed: [] }
const CHANGES: Change[] = [
  {
    version: 3,
    at: '2025-03-06T01:00:00.000Z',
    kind: 'changed',
    articles: { ...NONE, removed: ['a9'], changed: ['a1'] },
    fields: [{ field: 'statuses/yanjiang-3-c1', before: 'open', after: 'progress-reported' }],
  },
  {
    version: 2,
    at: '2025-03-05T02:00:00.000Z',
    kind: 'changed',
    articles: { ...NONE, added: ['a2'] },
    fields: [
      { field: 'summary', before: '旧的摘要', after: '新的摘要' },
      { field: 'sources', added: ['一条出处'], removed: [], changed: [] },
      { field: 'kind', before: 'forum', after: 'joint-conference' },
      { field: 'date', before: '', after: '{"start":"2025-03-04","end":"2025-03-05","precision":"day"}' },
      { field: 'date', before: '{"start":"2025-03-', after: '{"start":"2025-03-04","end":"2025-03-04"}' },
      { field: 'series', before: '{"id":"x","na', after: '{"id":"x","name":"江东江西党政联席会议","term":' },
      { field: 'agenda', added: ['审议<b>方案</b>'], removed: ['听取汇报'], changed: [] },
      { field: 'participants', added: Array.from({ length: 30 }, (_, at) => `代表${at}`), removed: [], changed: [] },
      { field: 'visits', added: [], removed: [], changed: [] },
      { field: 'disagreements', added: ['places'], removed: [], changed: [] },
    ],
  },
  {
    version: 1,
    at: '2025-03-05T01:00:00.000Z',
    kind: 'published',
    articles: { ...NONE, added: ['a1'] },
    fields: [{ field: 'summary', before: '', after: '首次写下的摘要' }],
  },
]

const history = {
  'yanjiang-3': CHANGES,
  withdrawn: [{ version: 2, at: '2025-03-05T01:00:00.000Z', kind: 'withdrawn' as const, articles: NONE, fields: [] }],
  moved: [
    {
      version: 2,
      at: '2025-03-05T01:00:00.000Z',
      kind: 'moved' as const,
      to: 'yanjiang-3',
      articles: NONE,
      fields: [],
    },
  ],
}

async function get(path: string) {
  const app = site(publishing({ ...world, history }), { baseUrl: BASE, now: () => NOW })
  const response = await app.request(path)
  return { status: response.status, page: await response.text() }
}

test('the history of a record tells what changed, by which reports, in words', async () => {
  const { page } = await get('/meetings/yanjiang-3/history')
  for (const said of [
    '2025年3月6日 09:00',
    '<a href="/articles/a2">两省市共商沿江发展</a>',
    '撤回报道1篇',
    '<del>待跟进</del> → <a href="/commitments/yanjiang-3-c1">已报进展</a>',
    '<del>论坛大会</del> → <ins>联席会议</ins>',
    '<ins>2025年3月4日 – 2025年3月5日</ins>',
    '增加 审议&lt;b&gt;方案&lt;/b&gt;；删去 听取汇报',
    '代表11等30项',
    '各家说法：</span>增加 地点',
    '系列：</span>有改动',
    '考察：</span>有改动',
  ]) {
    expect(page).toContain(said)
  }
  expect(page).not.toContain('代表12')
  for (const derived of ['首次写下的摘要', '新的摘要', '一条出处']) expect(page).not.toContain(derived)
  expect(page).not.toMatch(/undefined|\{"/)
})

test('a record leads to its history, in its language', async () => {
  expect((await get('/meetings/yanjiang-3?lang=en')).page).toContain('href="/meetings/yanjiang-3/history?lang=en"')
  expect((await get('/meetings/yanjiang-3/history?lang=en')).page).toContain('<span class="tag">recorded</span>')
})

test('what was withdrawn or moved has a history, what never was has none', async () => {
  expect((await get('/meetings/withdrawn')).page).toContain('href="/meetings/withdrawn/history"')
  expect((await get('/meetings/withdrawn/history')).page).toContain('<span class="tag">撤下</span>')
  expect((await get('/meetings/moved/history')).page).toContain('<a href="/meetings/yanjiang-3">yanjiang-3</a>')
  expect((await get('/meetings/unknown/history')).status).toBe(404)
})
