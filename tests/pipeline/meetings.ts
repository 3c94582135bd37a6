import type { Commitment, Meeting, Participant } from '#model/record.ts'

/** A meeting as one article reports it. */
export function meetingOf(
  fields: Partial<Meeting> & { articleId?: string; publishedAt?: string | null } = {},
): Meeting {
  const { articleId = 'a-1', publishedAt = '2025-03-18', ...rest } = fields
  return {
    id: '2025-03-18-jiangzhou-shizheng',
    title: '江州市政府第五次常务会议',
    kind: 'executive-meeting',
    series: null,
    date: { start: '2025-03-18', end: '2025-03-18', precision: 'day', basis: 'text', span: [0, 4] },
    mode: 'in-person',
    places: [],
    hosts: ['江州市政府'],
    participants: [],
    agenda: [],
    documents: [],
    agreements: [],
    visits: [],
    commitments: [],
    progress: [],
    references: [],
    summary: '江州市政府第五次常务会议召开。',
    sources: [{ articleId, url: null, outlet: `${articleId}日报`, title: '江州市政府召开常务会议', publishedAt }],
    ...rest,
  }
}

export function participantOf(name: string): Participant {
  return { name, entityType: 'person', titles: [], roles: ['attendee'], span: [0, 2] }
}

export function commitmentOf(id: string, text = `要办好${id}`): Commitment {
  return {
    id,
    text,
    actor: '江州市',
    speaker: null,
    strength: 'must',
    categories: [],
    period: null,
    deadline: null,
    targets: [],
    projects: [],
    span: [0, 4],
  }
}
