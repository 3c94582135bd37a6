import { expect, test } from 'vitest'
import type { Change } from '#model/change.ts'
import { site } from '#site/app.ts'
import { aRecord } from '../feeds/records.ts'
import { publishing } from './published.ts'

const AT = '2026-01-05T08:00:00.000Z'
const CHANGE: Change = {
  version: 2,
  at: AT,
  kind: 'changed',
  articles: { added: ['a-2'], removed: [], changed: [] },
  fields: [{ field: 'title', before: '会', after: '会议' }],
}

const app = site(
  publishing({
    records: [
      aRecord({
        id: 'standing',
        correction: { reason: '日报<误>作第五次', fields: ['kind', 'title'] },
        disagreements: [
          {
            field: 'kind',
            values: [
              { value: 'plenary', articleIds: ['a1'] },
              { value: 'symposium', articleIds: ['a2', 'a3'] },
            ],
          },
        ],
      }),
    ],
    gone: { moved: { state: 'moved', to: '2025-新' }, withdrawn: { state: 'withdrawn', at: AT } },
    history: { standing: [CHANGE], moved: [{ ...CHANGE, kind: 'moved', to: '2025-新' }], withdrawn: [CHANGE] },
  }),
  { baseUrl: 'https://huixun.example', now: () => new Date(AT) },
)

test('an id that turned out to be another meeting leads there for good', async () => {
  const response = await app.request('/meetings/moved')
  expect(response.status).toBe(301)
  expect(response.headers.get('Location')).toBe('/meetings/2025-%E6%96%B0')
})

test('a meeting that nobody reports any more is gone, and the page says since when', async () => {
  const response = await app.request('/meetings/withdrawn')
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('2026年1月5日')
})

test('an id that never was is not found', async () => {
  expect((await app.request('/meetings/never')).status).toBe(404)
})

test('history tells what changed, when and by which articles', async () => {
  const response = await app.request('/api/v1/meetings/standing/history')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await response.json()).toEqual({ id: 'standing', changes: [CHANGE] })
  const tag = response.headers.get('ETag') ?? ''
  const again = await app.request('/api/v1/meetings/standing/history', { headers: { 'If-None-Match': tag } })
  expect(again.status).toBe(304)
})

test('history tells what became of an id', async () => {
  const read = async (id: string) => (await app.request(`/api/v1/meetings/${id}/history`)).json()
  expect(await read('moved')).toMatchObject({ sameAs: '2025-新', changes: [{ kind: 'moved' }] })
  expect(await read('withdrawn')).toMatchObject({ withdrawnAt: AT })
})

test.each(['never', '%00', 'x'.repeat(300)])('history of %s is none', async (id) => {
  const response = await app.request(`/api/v1/meetings/${id}/history`)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
})

test('a page says what was put right by hand and why', async () => {
  const page = await (await app.request('/meetings/standing')).text()
  expect(page).toContain('类型、名称经人工更正：日报&lt;误&gt;作第五次')
  expect(page).toMatch(/<p class="value">全体会议<\/p>.*<p class="value">座谈会<\/p>/)
})
