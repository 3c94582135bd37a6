import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'

/** A meeting's entry, of which a test says only what matters to it. */
export function aMeetingEntry(known: Partial<MeetingEntry> = {}): MeetingEntry {
  return {
    id: 'river-conference-3',
    title: '沿江三市联席会议第三次会议',
    kind: 'joint-conference',
    series: null,
    date: { start: '2025-03-04', end: '2025-03-04', precision: 'day', basis: 'text', span: [0, 4] },
    places: [{ name: '重庆市', adcode: '500000' }],
    summary: '会议审议了2025年重点任务清单。',
    outlets: ['沿江日报'],
    publishedAt: '2025-03-05T01:00:00.000Z',
    updatedAt: '2025-03-05T01:00:00.000Z',
    ...known,
  }
}

/** A commitment's entry, of which a test says only what matters to it. */
export function aCommitmentEntry(known: Partial<CommitmentEntry> = {}): CommitmentEntry {
  return {
    id: 'river-conference-3-c1',
    text: '年底前开工建设沿江货运铁路',
    actor: '沿江三市',
    speaker: '王某',
    strength: 'will',
    categories: ['transport'],
    projects: ['沿江货运铁路'],
    period: null,
    status: 'open',
    deadline: '2025-12-31',
    meetingId: 'river-conference-3',
    meetingTitle: '沿江三市联席会议第三次会议',
    meetingDate: { start: '2025-03-04', end: '2025-03-04', precision: 'day', basis: 'text', span: [0, 4] },
    outlets: ['沿江日报'],
    publishedAt: '2025-03-05T01:00:00.000Z',
    updatedAt: '2025-03-05T01:00:00.000Z',
    ...known,
  }
}
