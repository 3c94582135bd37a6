import { expect, test } from 'vitest'
import { ENDPOINTS } from '#site/api/endpoints.ts'
import { PROBLEMS } from '#site/api/problem.ts'
import { site } from '#site/app.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { BASE } from './api.ts'
import { publishing } from './published.ts'

const id = '<b>"会议"</b>'
const record = aRecord({ id })
const app = site(publishing({ records: [record], meetings: [entryOf(record)] }), {
  baseUrl: BASE,
  now: () => new Date('2026-03-01T00:00:00Z'),
})

async function page(path: string): Promise<string> {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  return response.text()
}

test.each(['/docs', '/docs?lang=en'])(
  '%s tells of every address, problem and schema, and every link within leads there',
  async (path) => {
    const text = await page(path)
    const anchors = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, anchor]) => anchor))
    for (const { route } of ENDPOINTS) expect(anchors).toContain(route.operationId)
    for (const name of Object.keys(PROBLEMS)) expect(anchors).toContain(`problem-${name}`)
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([])
    expect(anchors.size).toBe([...text.matchAll(/ id="/g)].length)
  },
)

test('the page is in the language asked for', async () => {
  expect(await page('/docs')).toContain('<html lang="zh-CN">')
  const headings = (text: string) => [...text.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, title]) => title)
  const english = await page('/docs?lang=en')
  expect(english).toContain('<html lang="en">')
  expect(headings(english).filter((title = '') => /\p{Script=Han}/u.test(title))).toEqual([])
  expect(headings(await page('/docs')).filter((title = '') => !/\p{Script=Han}/u.test(title))).toEqual([])
})

test('nothing of a record is markup there', async () => {
  const text = await page('/docs')
  expect(text).not.toContain('<b>')
  expect(text).not.toContain('<script')
})

test('what else an address says is not taken over', async () => {
  await page('/docs?elsewhere=%3Cb%3E')
  expect(await page('/docs')).not.toContain('elsewhere=')
})
