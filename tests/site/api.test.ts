import { describe, expect, test } from 'vitest'
import { aCommitmentEntry, aMeetingEntry } from '../feeds/entries.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { apiOver, BASE, jsonOf } from './api.ts'

const AT = '2026-01-05T08:00:00.000Z'
const record = aRecord()
const meetings = Array.from({ length: 230 }, (_, at) => aMeetingEntry({ id: `m-${at}`, updatedAt: AT }))
const ledger = {
  commitment: {
    id: '2025-新-c0a1b2c3d',
    kind: 'commitment' as const,
    meetingId: '2025-新',
    meetingTitle: '会',
    date: null,
    text: '建成',
    speaker: null,
    span: [0, 2] as [number, number],
    subjects: [],
  },
  deadline: null,
  status: 'open' as const,
  links: [],
}
const app = apiOver({
  meetings,
  commitments: [aCommitmentEntry(), aCommitmentEntry({ id: 'c-2', categories: ['industry'] })],
  records: [record],
  ledger: [ledger],
  gone: { moved: { state: 'moved', to: '2025-新' }, withdrawn: { state: 'withdrawn', at: AT } },
})

async function problemOf(path: string, init?: RequestInit) {
  const response = await app.request(path, init)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = await jsonOf(response)
  expect(problem.status).toBe(response.status)
  expect(problem.type).toMatch(new RegExp(`^${BASE}/docs#problem-`))
  return problem
}

describe('a list', () => {
  test('leads on by its body and by a header, each entry once', async () => {
    const seen: string[] = []
    let path: string | undefined = '/api/v1/meetings?limit=100'
    while (path !== undefined) {
      const response: Response = await app.request(path)
      const { items, next } = await jsonOf(response)
      seen.push(...items.map(({ id }: { id: string }) => id))
      const link = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1]
      expect(link).toBe(next === undefined ? undefined : `${BASE}/api/v1/meetings?limit=100&cursor=${next}`)
      path = link?.slice(BASE.length)
    }
    expect(seen).toEqual(meetings.map(({ id }) => id))
  })

  test('is narrowed by codes, by Chinese words and by names of places', async () => {
    const ids = async (query: string) =>
      (await jsonOf(await app.request(`/api/v1/commitments?${query}`))).items.map(({ id }: { id: string }) => id)
    expect(await ids('topic=industry')).toEqual(['c-2'])
    expect(await ids(`topic=${encodeURIComponent('产业')}`)).toEqual(['c-2'])
    const meetings = await jsonOf(await app.request(`/api/v1/meetings?place=${encodeURIComponent('重庆')}&limit=1`))
    expect(meetings.items).toHaveLength(1)
    expect((await jsonOf(await app.request('/api/v1/meetings?place=990000'))).items).toEqual([])
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['kind=party', 'kind'],
    ['kind=forum&kind=forum', 'kind'],
    ['place=Atlantis', 'place'],
    [`q=${'x'.repeat(201)}`, 'q'],
  ])('refuses %s and names the parameter', async (query, parameter) => {
    expect(await problemOf(`/api/v1/meetings?${query}`)).toMatchObject({ status: 400, parameter })
  })

  test('refuses a parameter that there is none of, without repeating it', async () => {
    const problem = await problemOf('/api/v1/meetings?<script>=1')
    expect(problem).toMatchObject({ status: 400, type: `${BASE}/docs#problem-bad-parameter` })
    expect(JSON.stringify(problem)).not.toContain('script')
    expect(problem.detail).toContain('limit, cursor')
  })

  test.each(['nonsense', '%00', 'x'.repeat(3000)])('refuses the cursor %j', async (cursor) => {
    expect(await problemOf(`/api/v1/meetings?cursor=${cursor}`)).toMatchObject({
      status: 400,
      type: `${BASE}/docs#problem-bad-cursor`,
    })
    expect(await problemOf(`/api/v1/changes?since=${cursor}`)).toMatchObject({ status: 400 })
  })
})

describe('a record', () => {
  test('comes whole, with when it changed and its page', async () => {
    const response = await app.request(`/api/v1/meetings/${record.meeting.id}`)
    expect(await jsonOf(response)).toEqual(JSON.parse(JSON.stringify(record)))
    expect(response.headers.get('Last-Modified')).toBe('Thu, 06 Mar 2025 01:00:00 GMT')
    expect(response.headers.get('Link')).toBe(
      `<${BASE}/meetings/${record.meeting.id}>; rel="alternate"; type="text/html"`,
    )
  })

  test('costs a 304 where the client has it, by tag or by date', async () => {
    const path = `/api/v1/meetings/${record.meeting.id}`
    const tag = (await app.request(path)).headers.get('ETag') ?? ''
    expect((await app.request(path, { headers: { 'If-None-Match': tag } })).status).toBe(304)
    expect((await app.request(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    const date = { 'If-Modified-Since': 'Thu, 06 Mar 2025 01:00:00 GMT' }
    expect((await app.request(path, { headers: date })).status).toBe(304)
  })

  test('that moved leads on for good, in header and body', async () => {
    const response = await app.request('/api/v1/meetings/moved')
    expect(response.status).toBe(301)
    const url = `${BASE}/api/v1/meetings/2025-%E6%96%B0`
    expect(response.headers.get('Location')).toBe(url)
    expect(await jsonOf(response)).toEqual({ id: 'moved', sameAs: '2025-新', url })
  })

  test('that was withdrawn is gone, and says since when', async () => {
    expect(await problemOf('/api/v1/meetings/withdrawn')).toMatchObject({ status: 410, withdrawnAt: AT })
  })

  test('of a commitment goes where its meeting went', async () => {
    const response = await app.request('/api/v1/commitments/moved-c0a1b2c3d')
    expect(response.status).toBe(301)
    expect(await jsonOf(response)).toMatchObject({ sameAs: '2025-新-c0a1b2c3d' })
    expect(await problemOf('/api/v1/commitments/withdrawn-c0a1b2c3d')).toMatchObject({ status: 410 })
    expect(await problemOf('/api/v1/commitments/moved-cffffffff')).toMatchObject({ status: 404 })
  })

  test.each([
    'meetings/never',
    'meetings/never/history',
    'commitments/never',
    'series/never',
    'bodies/never',
    'people/never~510000',
    'projects/never',
    'articles/never',
    'meetings/%00',
    'meetings/%E0%A4',
    `meetings/${'x'.repeat(3000)}`,
    'nothing',
    'meetings/a/b/c',
    '',
  ])('/%s is not found, and tells it as a problem', async (path) => {
    expect(await problemOf(`/api/v1/${path}`)).toMatchObject({ status: 404 })
  })
})

describe('an article', () => {
  const article = {
    id: 'a1',
    url: null,
    title: '题',
    subtitles: [],
    outlet: null,
    site: null,
    reporters: [],
    editors: [],
    publishedAt: null,
    language: 'zh-Hans' as const,
    text: '周明远主持会议，年底前建成。',
    warnings: [],
  }
  const [chair] = record.meeting.participants
  const [promise] = record.meeting.commitments
  const told = aRecord({
    id: 'told',
    date: { start: null, end: null, precision: 'none', basis: null, span: null },
    participants: chair ? [{ ...chair, evidence: [{ articleId: 'a1', span: [0, 3] }] }] : [],
    commitments: promise
      ? [
          {
            ...promise,
            evidence: [
              { articleId: 'a2', span: [0, 1] },
              { articleId: 'a1', span: [8, 13] },
            ],
          },
        ]
      : [],
  })

  test('has its text, and the words that each claim rests on, in their order', async () => {
    const app = apiOver({ articles: [{ article, key: 'uploads/a.html', meetings: ['told'] }], records: [told] })
    const { claims, meetings } = await jsonOf(await app.request('/api/v1/articles/a1'))
    expect(meetings).toEqual([{ id: 'told', title: told.meeting.title }])
    expect(claims).toEqual([
      { meetingId: 'told', pointer: '/participants/0', span: [0, 3], text: '周明远' },
      { meetingId: 'told', pointer: '/commitments/0', span: [8, 13], text: '年底前建成' },
    ])
  })

  test('whose meeting goes by another id now speaks for that one', async () => {
    const app = apiOver({
      articles: [{ article, key: 'uploads/a.html', meetings: ['before'] }],
      records: [told],
      gone: { before: { state: 'moved', to: 'told' } },
    })
    const { claims, meetings } = await jsonOf(await app.request('/api/v1/articles/a1'))
    expect(meetings).toEqual([{ id: 'told', title: told.meeting.title }])
    expect(claims).toHaveLength(2)
  })
})

describe('over HTTP', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused, and what is allowed is said', async (method) => {
    for (const path of ['/api/v1/meetings', '/api/v1/meetings/x', '/openapi.json']) {
      const response = await app.request(path, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    }
  })

  test.each([
    ['text/html', 406],
    ['application/json;q=0', 406],
    ['text/*, application/*;q=0', 406],
    ['application/json', 200],
    ['application/*', 200],
    ['text/html, */*;q=0.1', 200],
    ['', 200],
  ])('a client that accepts %j gets %i', async (accept, status) => {
    expect((await app.request('/api/v1/meetings', { headers: { Accept: accept } })).status).toBe(status)
  })

  test('HEAD is answered as GET, without a body', async () => {
    const response = await app.request('/api/v1/meetings', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('ETag')).toBe((await app.request('/api/v1/meetings')).headers.get('ETag'))
    expect(await response.text()).toBe('')
  })

  test('any site may read, errors too, and sees the headers that matter', async () => {
    for (const path of ['/api/v1/meetings', '/api/v1/meetings/never', '/openapi.json']) {
      const response = await app.request(path, { headers: { Origin: 'https://elsewhere.example' } })
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Link')
    }
    const preflight = await app.request('/api/v1/meetings', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
  })

  test('caches may keep what was found, and not what was wrong', async () => {
    expect((await app.request('/api/v1/meetings')).headers.get('Cache-Control')).toMatch(/^public, max-age=\d+$/)
    expect((await app.request('/api/v1/meetings?limit=0')).headers.get('Cache-Control')).toBe('no-store')
  })
})

test('a place’s name gives its codes, the higher level first', async () => {
  const look = async (q: string) => (await jsonOf(await app.request(`/api/v1/places?q=${encodeURIComponent(q)}`))).items
  expect(await look('成都')).toEqual([{ id: '510100', name: '成都市', latest: null }])
  expect((await look('市中区')).length).toBeGreaterThan(3)
  expect(await look('无此地')).toEqual([])
})

test('the entry of a list is the record’s', async () => {
  const app = apiOver({ meetings: [entryOf(record)], records: [record] })
  const { items } = await jsonOf(await app.request('/api/v1/meetings'))
  expect(items[0]).toMatchObject({ id: record.meeting.id, series: { ordinal: 3 }, outlets: ['江东日报'] })
})

test('how the system and its sources are doing comes as it is known', async () => {
  const source = {
    id: 'jiangzhou',
    name: '江州日报',
    home: '510100',
    url: 'https://jiangzhou.example/',
    state: 'dried-up' as const,
    lastAttempt: AT,
    lastSuccess: AT,
    lastNew: null,
    since: AT,
    failure: null,
    daily: [{ day: '2026-01-05', articles: 0 }],
  }
  const counted = { day: '2026-01-05', articles: 3, meetings: 2, rejected: 1 }
  const app = apiOver({ sources: [source], daily: [counted] })
  expect(await jsonOf(await app.request('/api/v1/sources'))).toEqual({ items: [source] })
  const status = await jsonOf(await app.request('/api/v1/status'))
  expect(status.daily).toEqual([counted])
  expect(status.tally.total).toMatchObject({ open: 0, overdue: 0 })
})
