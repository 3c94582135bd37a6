import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Published, Unavailable } from '#pipeline/published.ts'
import { Problem } from '#site/api/problem.ts'
import { site } from '#site/app.ts'
import { BASE } from '../feeds/channels.ts'
import { aCommitmentEntry, aMeetingEntry } from '../feeds/entries.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { publishing } from './published.ts'

const SECRET = 'connect ECONNREFUSED 10.0.0.7:8000'
const OUTAGE = new Unavailable({ cause: new Error(SECRET) })

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

/** The site over what is published, all of which fails with what `failing` says. */
function application() {
  const record = aRecord()
  const state: { failing?: Error } = {}
  const published = new Proxy(
    publishing({ records: [record], meetings: [entryOf(record), aMeetingEntry()], commitments: [aCommitmentEntry()] }),
    {
      get(target, name) {
        const call = Reflect.get(target, name)
        return (...given: unknown[]) => {
          if (state.failing && name !== 'after') return Promise.reject(state.failing)
          return call(...given)
        }
      },
    },
  ) as Published
  let time = Date.parse('2025-03-06T01:05:00Z')
  const app = site(published, { baseUrl: BASE, now: () => new Date(time) })
  const later = (milliseconds: number) => {
    time += milliseconds
  }
  return { app, state, later, id: record.meeting.id }
}

const PROGRAMS = [
  '/api/v1/meetings',
  '/api/v1/changes',
  '/api/v1/export.jsonl',
  '/feeds/meetings.json',
  '/meetings/m.json',
]
const TEXTS = ['/feeds/meetings.rss', '/feeds/commitments.atom', '/feeds/meetings.ics', '/opml.xml', '/meetings/m.ics']
const PEOPLE = ['/', '/meetings', '/meetings/m', '/commitments', '/feeds', '/status', '/search?q=高铁']

test.each([...PROGRAMS, ...TEXTS, ...PEOPLE])(
  '%s: an outage asks to come again, and tells nothing of itself',
  async (path) => {
    const { app, state } = application()
    state.failing = OUTAGE
    const response = await app.request(path)
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const text = await response.text()
    expect(text).not.toMatch(/ECONNREFUSED|out\.ts|\bat /)
    if (PROGRAMS.includes(path)) {
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(Problem.parse(JSON.parse(text))).toMatchObject({ status: 503, type: `${BASE}/docs#problem-unavailable` })
    } else {
      expect(response.headers.get('Content-Type')).toMatch(TEXTS.includes(path) ? 'text/plain' : 'text/html')
      expect(text).toMatch(/[\p{Script=Han}]/u)
    }
  },
)

test.each([...PROGRAMS, ...TEXTS, ...PEOPLE])(
  '%s: a fault of ours is a 500 without a time to come again',
  async (path) => {
    const { app, state } = application()
    state.failing = new Error(SECRET)
    const response = await app.request(path)
    expect(response.status).toBe(500)
    expect(response.headers.get('Retry-After')).toBeNull()
    expect(await response.text()).not.toContain('ECONNREFUSED')
  },
)

test.each(['/feeds/meetings.atom', '/meetings', '/api/v1/commitments'])(
  '%s: what was made before goes on being served, as long as an outage lasts and no longer',
  async (path) => {
    const { app, state, later } = application()
    const before = await app.request(path)
    state.failing = OUTAGE
    later(3_600_000)
    const meanwhile = await app.request(path)
    expect([meanwhile.status, meanwhile.headers.get('ETag')]).toEqual([200, before.headers.get('ETag')])
    expect(await meanwhile.text()).toBe(await before.text())
    state.failing = new Error('A fault of ours.')
    expect((await app.request(path)).status).toBe(500)
    delete state.failing
    expect((await app.request(path)).status).toBe(200)
  },
)

test('a record that programs were told of is never an old one', async () => {
  const { app, state, id } = application()
  const path = `/api/v1/meetings/${encodeURIComponent(id)}`
  expect((await app.request(path)).status).toBe(200)
  state.failing = OUTAGE
  expect((await app.request(path)).status).toBe(503)
})
