import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aRecord } from '../feeds/records.ts'
import { publishing } from './published.ts'
import { BASE, NOW, record, world } from './world.ts'

const HOSTILE = '</script><script>alert(1)</script><!--'

function serving(records = world.records) {
  return site(publishing({ ...world, records: records ?? [] }), { baseUrl: BASE, now: () => NOW })
}

/** What a page tells programs; exactly one block. */
async function dataOf(path: string, records = world.records) {
  const page = await (await serving(records).request(path)).text()
  const blocks = page.match(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g) ?? []
  expect(blocks).toHaveLength(1)
  expect(page.match(/<script/g)).toHaveLength(1)
  return JSON.parse((blocks[0] ?? '').replace(/<\/?script[^>]*>/g, ''))
}

test('a meeting is a schema.org Event', async () => {
  expect(await dataOf('/meetings/yanjiang-3')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${BASE}/meetings/yanjiang-3`,
    name: record.meeting.title,
    startDate: '2025-03-04',
    endDate: '2025-03-05',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: [{ '@type': 'Place', name: '江东市', address: { addressCountry: 'CN' } }],
    organizer: [{ name: '中共江东市委' }, { name: '中共江西岸省委' }],
    attendee: [{ '@type': 'Person', name: '周明远', jobTitle: ['江东市委书记'] }, { name: '吴若谷' }],
    subjectOf: [{ '@type': 'NewsArticle', url: 'https://news.jiangdong.example/2025/0305/1.html' }, {}],
    superEvent: { '@type': 'EventSeries', name: '江东江西党政联席会议' },
  })
})

test('nothing in a record ends the block early', async () => {
  const hostile = aRecord({ id: 'h', title: HOSTILE, summary: HOSTILE, hosts: [HOSTILE] })
  expect(await dataOf('/meetings/h', [hostile])).toMatchObject({ name: HOSTILE, description: HOSTILE })
})

test('a meeting without a day has no date that nobody gave', async () => {
  const date = { start: null, end: null, precision: 'none' as const, basis: null, span: null }
  const undated = aRecord({ id: 'u', date })
  expect(await dataOf('/meetings/u', [undated])).not.toHaveProperty('startDate')
  const civic = await (await serving([undated]).request('/meetings/u.ocd.json')).json()
  expect(civic).toMatchObject({ start_time: null, end_time: null, status: 'passed' })
})

test('a meeting is an event of Open Civic Data', async () => {
  const response = await serving().request('/meetings/yanjiang-3.ocd.json')
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const event = await response.json()
  expect(event).toMatchObject({
    _type: 'event',
    name: record.meeting.title,
    classification: 'joint-conference',
    start_time: '2025-03-04T00:00:00+08:00',
    end_time: '2025-03-05T00:00:00+08:00',
    all_day: true,
    status: 'passed',
    location: { name: '江东市', coordinates: null },
    participants: [{ name: '周明远', type: 'person', note: '主持、讲话、江东市委书记' }, { name: '吴若谷' }],
    agenda: [
      {
        description: '沿江公共服务共享行动方案(2025—2027年)',
        order: '1',
        related_entities: [{ type: 'document', name: '沿江公共服务共享行动方案(2025—2027年)' }],
      },
    ],
    documents: [{ name: '沿江公共服务共享行动方案(2025—2027年)' }],
    sources: [{ url: 'https://news.jiangdong.example/2025/0305/1.html', note: '江东日报' }],
  })
  expect(event.id).toMatch(/^ocd-event\/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a meeting comes as the record that it is', async () => {
  expect(await (await serving().request('/meetings/yanjiang-3.json')).json()).toEqual(record)
})

test('a meeting comes as a calendar of one event', async () => {
  const response = await serving().request('/meetings/yanjiang-3.ics')
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  const event = new ICAL.Event(events[0])
  expect(event.summary).toBe(record.meeting.title)
  expect(event.startDate.toString()).toBe('2025-03-04')
  const all = await (await serving().request('/feeds/meetings.ics')).text()
  expect(all.replace(/\r\n /g, '')).toContain(`UID:${event.uid}`)
})

test('conditional requests cost no page', async () => {
  for (const path of ['/', '/meetings/yanjiang-3', '/meetings/yanjiang-3.ocd.json', '/commitments?status=open']) {
    const app = serving()
    const first = await app.request(path)
    const again = await app.request(path, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } })
    expect(again.status).toBe(304)
  }
})
