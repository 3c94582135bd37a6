import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'

import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { render } from '#feeds/render.ts'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import { aChannel, BASE } from './channels.ts'
import { aCommitmentEntry, aMeetingEntry } from './entries.ts'
import { hostileCommitmentEntry, hostileMeetingEntry } from './hostile.ts'

afterEach(() => vi.unstubAllEnvs())

function meetings(...entries: MeetingEntry[]): string {
  return render(
    'ics',
    aChannel('meetings', 'ics'),
    entries.map((entry) => meetingItem(entry, BASE)),
  )
}

function commitments(...entries: CommitmentEntry[]): string {
  return render(
    'ics',
    aChannel('commitments', 'ics'),
    entries.map((entry) => commitmentItem(entry, BASE)),
  )
}

/** The properties of each event, unfolded and unescaped. */
function events(document: string): Record<string, string>[] {
  const unfolded = document.replaceAll('\r\n ', '')
  return unfolded
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => {
      const lines = (event.split('END:VEVENT')[0] ?? '').split('\r\n').filter((line) => line !== '')
      return Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')), unescaped(line.slice(line.indexOf(':') + 1))]),
      )
    })
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,n])/g, (_, character) => (character === 'n' ? '\n' : character))
}

test('a meeting is one all-day event that ends the day after its last', () => {
  const date = { start: '2025-03-04', end: '2025-03-05', precision: 'day', basis: 'text', span: null } as const
  expect(events(meetings(aMeetingEntry({ date })))).toMatchObject([
    {
      UID: 'meeting/river-conference-3@huixun',
      'DTSTART;VALUE=DATE': '20250304',
      'DTEND;VALUE=DATE': '20250306',
      SUMMARY: '沿江三市联席会议第三次会议',
      LOCATION: '重庆市',
      STATUS: 'CONFIRMED',
      SEQUENCE: '0',
      TRANSP: 'TRANSPARENT',
    },
  ])
})

test('the description says all that a client would not: the facts and the address', () => {
  const [event] = events(meetings(aMeetingEntry({ summary: '审议，通过；\n结束' })))
  expect(event?.DESCRIPTION).toBe(
    `2025年3月4日 · 重庆市 · 联席会议。审议，通过；\n结束\n\n${BASE}/meetings/river-conference-3`,
  )
})

test('a change raises the sequence and keeps the name', () => {
  const [before] = events(meetings(aMeetingEntry()))
  const [after] = events(meetings(aMeetingEntry({ title: '改了', updatedAt: '2025-03-05T02:00:00.000Z' })))
  expect(after?.UID).toBe(before?.UID)
  expect(after?.SEQUENCE).toBe('3600')
})

test('days are the same wherever the process runs', () => {
  const here = meetings(aMeetingEntry())
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    vi.stubEnv('TZ', zone)
    expect(meetings(aMeetingEntry())).toBe(here)
  }
})

test('what has no day is no event', () => {
  const none = { start: null, end: null, precision: 'none', basis: null, span: null } as const
  const year = { start: '2025-01-01', end: '2025-12-31', precision: 'year', basis: 'text', span: null } as const
  expect(events(meetings(aMeetingEntry({ date: none }), aMeetingEntry({ date: year })))).toEqual([])
  expect(events(commitments(aCommitmentEntry({ deadline: null })))).toEqual([])
})

test('a commitment stands on its deadline', () => {
  expect(events(commitments(aCommitmentEntry()))).toMatchObject([
    {
      'DTSTART;VALUE=DATE': '20251231',
      'DTEND;VALUE=DATE': '20260101',
      SUMMARY: '沿江三市：年底前开工建设沿江货运铁路',
    },
  ])
})

test('a commitment of a period stands on its last day', () => {
  const period = { start: '2026-01-01', end: '2030-12-31' }
  const [event] = events(commitments(aCommitmentEntry({ deadline: null, period })))
  expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': '20301231', 'DTEND;VALUE=DATE': '20310101' })
})

test('a calendar without events is a whole calendar still', () => {
  const document = meetings()
  expect(document).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(document).toMatch(/BEGIN:VTIMEZONE\r\n[A-Z:;+/a-z0-9\r\n]*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/)
})

test('a calendar of anything has whole lines, none too long', () => {
  fc.assert(
    fc.property(hostileMeetingEntry(), hostileCommitmentEntry(), (meeting, commitment) => {
      for (const document of [meetings(meeting, meeting), commitments(commitment)]) {
        const lines = document.split('\r\n')
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
        const whole = document.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
        expect(whole.filter((line) => !/^[A-Z-]+(;[A-Z-]+=[A-Z]+)*:[^\r\n]*$/.test(line))).toEqual([])
        expect(document).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}]/u)
      }
      expect(events(meetings(meeting, meeting))).toHaveLength(2)
    }),
  )
})
