import type { Change } from '#model/change.ts'
import type { CommitmentEntry, MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import type { Gone } from '#pipeline/past.ts'
import { BadCursor, type Page, type PageRequest, type Published, type Status } from '#pipeline/published.ts'

export interface Holdings {
  meetings?: MeetingEntry[]
  commitments?: CommitmentEntry[]
  records?: PublishedMeeting[]
  status?: Partial<Status>
  gone?: Record<string, Gone>
  history?: Record<string, Change[]>
}

/** What is published, kept in memory in the order given. A cursor is the place of the next entry. */
export function publishing(holdings: Holdings): Published {
  return {
    meetings: async (request) => page(holdings.meetings ?? [], request),
    commitments: async (request) => page(holdings.commitments ?? [], request),
    meeting: async (id) => holdings.records?.find((record) => record.meeting.id === id),
    article: async () => undefined,
    commitment: async () => undefined,
    series: async () => undefined,
    person: async () => undefined,
    body: async () => undefined,
    changes: async () => ({ items: [], next: 'none', more: false }),
    gone: async (id) => holdings.gone?.[id],
    history: async (id, limit) => (holdings.history?.[id] ?? []).slice(0, limit),
    status: async () => ({
      counts: { articles: 0, meetings: 0, commitments: 0, rejected: 0 },
      queues: [],
      recent: [],
      rejected: [],
      ...holdings.status,
    }),
  }
}

function page<Entry>(entries: Entry[], { limit, cursor }: PageRequest): Page<Entry> {
  if (cursor !== undefined && !/^at-\d+$/.test(cursor)) throw new BadCursor()
  const start = cursor === undefined ? 0 : Number(cursor.slice(3))
  const end = start + limit
  return { items: entries.slice(start, end), ...(end < entries.length && { next: `at-${end}` }) }
}
