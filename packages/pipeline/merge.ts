import type { Meeting } from '#model/record.ts'
import { jsonBytes, MAX_RECORD_BYTES } from './limits.ts'

/**
 * One record of the records that several articles give of one meeting, or `undefined` of none. A pure function of the
 * set: order and repetition change nothing. Single fields are those of the fullest record, lists complete one another.
 * When all together are larger than an item of the table, the latest published are left out.
 */
export function merge(shares: readonly Meeting[]): Meeting | undefined {
  const ordered = fitting(distinct(shares.toSorted(compare)))
  const fullest = ordered.toSorted((one, other) => fullness(other) - fullness(one))
  const [base] = fullest
  if (!base) return undefined
  return {
    ...base,
    participants: union(
      fullest,
      (meeting) => meeting.participants,
      (one) => one.name,
    ),
    agenda: union(
      fullest,
      (meeting) => meeting.agenda,
      (one) => `${one.action} ${one.text}`,
    ),
    documents: union(
      fullest,
      (meeting) => meeting.documents,
      (one) => one.title,
    ),
    agreements: union(
      fullest,
      (meeting) => meeting.agreements,
      (one) => one.title,
    ),
    visits: union(
      fullest,
      (meeting) => meeting.visits,
      (one) => one.name,
    ),
    commitments: union(
      fullest,
      (meeting) => meeting.commitments,
      (one) => one.id,
    ),
    progress: union(
      fullest,
      (meeting) => meeting.progress,
      (one) => one.text,
    ),
    references: union(
      fullest,
      (meeting) => meeting.references,
      (one) => `${one.series} ${one.ordinal}`,
    ),
    sources: union(
      ordered,
      (meeting) => meeting.sources,
      (one) => one.articleId,
    ),
  }
}

/** First published first; what was published at one time by article, then by content. */
function compare(one: Meeting, other: Meeting): number {
  const [a, b] = [rank(one), rank(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function rank(meeting: Meeting): string {
  const source = meeting.sources[0]
  return [source?.publishedAt ?? '9999', source?.articleId, JSON.stringify(meeting)].join(' ')
}

/** One share an article, however many objects hold it. */
function distinct(ordered: Meeting[]): Meeting[] {
  const seen = new Set<string | undefined>()
  return ordered.filter(({ sources: [source] }) => !seen.has(source?.articleId) && seen.add(source?.articleId))
}

function fitting(ordered: Meeting[]): Meeting[] {
  let bytes = 0
  return ordered.filter((meeting) => {
    const size = jsonBytes(meeting)
    if (bytes + size > MAX_RECORD_BYTES) return false
    bytes += size
    return true
  })
}

function fullness(meeting: Meeting): number {
  const { participants, agenda, documents, agreements, visits, commitments, progress } = meeting
  return [participants, agenda, documents, agreements, visits, commitments, progress].flat().length
}

function union<Item>(meetings: Meeting[], list: (meeting: Meeting) => Item[], key: (item: Item) => string): Item[] {
  const items = new Map<string, Item>()
  for (const item of meetings.flatMap(list)) if (!items.has(key(item))) items.set(key(item), item)
  return [...items.values()]
}
