import type { Change } from '#model/change.ts'
import type { Directory, DirectoryEntry } from '#model/directory.ts'
import { DUE, dueDay, dueIn } from '#model/due.ts'
import type { CommitmentEntry, MeetingEntry, Outcome, PublishedMeeting } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { LedgerEntry } from '#model/ledger.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import type { BodyPage, PersonPage } from '#model/people.ts'
import type { ProjectPage } from '#model/project.ts'
import type { Article } from '#model/record.ts'
import type { SeriesPage } from '#model/series.ts'
import type { SourceStatus } from '#model/source.ts'
import type { Standing } from '#model/standing.ts'
import type { Announcement } from '#model/sync.ts'
import type { DayCount, LedgerTally } from '#model/tally.ts'
import { CATEGORIES, codes } from '#model/vocabulary.ts'
import type { Gone } from '#pipeline/past.ts'
import { BadCursor, type Page, type PageRequest, type Published, type Status } from '#pipeline/published.ts'

export interface Holdings {
  meetings?: MeetingEntry[]
  commitments?: CommitmentEntry[]
  records?: PublishedMeeting[]
  standing?: Record<string, Standing>
  articles?: { article: Article; key: string; meetings: string[] }[]
  ledger?: LedgerEntry[]
  series?: SeriesPage[]
  people?: PersonPage[]
  bodies?: BodyPage[]
  projects?: ProjectPage[]
  directories?: Partial<Record<Directory, DirectoryEntry[]>>
  tally?: LedgerTally
  daily?: DayCount[]
  sources?: SourceStatus[]
  rejected?: Outcome[]
  announcements?: Announcement[]
  status?: Partial<Status>
  gone?: Record<string, Gone>
  history?: Record<string, Change[]>
  /** What `stamp` gives; it may be changed between requests. */
  stamp?: string
}

/** What is published, kept in memory in the order given. A cursor is the place of the next entry, or the entry before. */
export function publishing(holdings: Holdings): Published {
  return {
    meetings: async ({ filter = {}, ...request }) =>
      page(
        (holdings.meetings ?? []).filter((entry) => isOfMeeting(entry, filter)),
        request,
      ),
    commitments: async ({ filter = {}, due = [], ...request }) =>
      page(
        (holdings.commitments ?? []).filter((entry) => isOfCommitment(entry, filter) && isDueIn(entry, due)),
        request,
      ),
    after: ({ id }) => `after-${encodeURIComponent(id)}`,
    meeting: async (id) => holdings.records?.find((record) => record.meeting.id === id),
    standing: async (id) => holdings.standing?.[id],
    records: async (ids) =>
      new Map(
        (holdings.records ?? []).filter(({ meeting }) => ids.includes(meeting.id)).map((one) => [one.meeting.id, one]),
      ),
    article: async (id) => holdings.articles?.find(({ article }) => article.id === id),
    commitment: async (id) => holdings.ledger?.find(({ commitment }) => commitment.id === id),
    series: async (id) => holdings.series?.find((one) => one.id === id),
    person: async (id) => holdings.people?.find(({ ids, name }) => ids.includes(id) || name === id),
    body: async (id) => holdings.bodies?.find((one) => one.id === id),
    project: async (name) => holdings.projects?.find((one) => one.name === name),
    directory: async (of, request) => page(holdings.directories?.[of] ?? [], request),
    tally: async () => holdings.tally ?? NOTHING_TALLIED,
    daily: async (days) => (holdings.daily ?? []).slice(-days),
    sources: async () => holdings.sources ?? [],
    rejected: async (request) => page(holdings.rejected ?? [], request),
    stamp: async () => holdings.stamp ?? 'never',
    changes: async ({ since, limit }) => announced(holdings.announcements ?? [], since, limit),
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

const NONE = Object.fromEntries(codes(LEDGER_STATUSES).map((status) => [status, 0])) as LedgerTally['total']

const NOTHING_TALLIED: LedgerTally = {
  total: NONE,
  topics: Object.fromEntries(codes(CATEGORIES).map((topic) => [topic, NONE])) as LedgerTally['topics'],
}

/** What an entry alone can tell of a filter. */
function isOfMeeting(entry: MeetingEntry, { kind, series, place, outlet, q }: Filter): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (series === undefined || entry.series?.id === series) &&
    (place === undefined || entry.places.some(({ adcode, country }) => lies(adcode, place) || country === place)) &&
    (outlet === undefined || entry.outlets.includes(outlet)) &&
    holds(`${entry.title} ${entry.summary}`, q)
  )
}

function isOfCommitment(entry: CommitmentEntry, { topic, project, status, person, q }: Filter): boolean {
  return (
    (topic === undefined || entry.categories.includes(topic)) &&
    (project === undefined || entry.projects.includes(project)) &&
    (status === undefined || entry.status === status) &&
    (person === undefined || entry.speaker === person) &&
    holds(`${entry.text} ${entry.actor} ${entry.speaker ?? ''}`, q)
  )
}

function isDueIn(entry: CommitmentEntry, due: readonly string[]): boolean {
  const day = dueDay(entry)
  return due.length === 0 || (day !== undefined && [DUE, dueIn(day.slice(0, 4))].some((one) => due.includes(one)))
}

function lies(adcode: string | undefined, place: string): boolean {
  return adcode?.startsWith(place.replace(/(?:00){1,2}$/, '')) ?? false
}

function holds(text: string, q: string | undefined): boolean {
  return q === undefined || q.split(/\s+/).every((word) => text.includes(word))
}

function announced(all: Announcement[], since: string | undefined, limit: number) {
  if (since !== undefined && !/^at-\d+$/.test(since)) throw new BadCursor()
  const start = since === undefined ? 0 : Number(since.slice(3))
  const items = all.slice(start, start + limit)
  return { items, next: `at-${start + items.length}`, more: start + items.length < all.length }
}

function page<Entry extends object>(entries: Entry[], { limit, cursor }: PageRequest): Page<Entry> {
  const start = cursor === undefined ? 0 : placeOf(cursor, entries)
  const end = start + limit
  return { items: entries.slice(start, end), ...(end < entries.length && { next: `at-${end}` }) }
}

function placeOf(cursor: string, entries: object[]): number {
  const [, way, place = ''] = /^(at|after)-(.+)$/.exec(cursor) ?? []
  if (way === 'at' && /^\d+$/.test(place)) return Number(place)
  const before = entries.findIndex((entry) => 'id' in entry && entry.id === decodeURIComponent(place))
  if (way !== 'after' || before < 0) throw new BadCursor()
  return before + 1
}
