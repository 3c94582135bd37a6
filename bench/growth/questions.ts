import type { Published } from '#pipeline/published.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { refresh } from '#pipeline/refresh.ts'
import { meetingNumbered } from '../shared/meetings.ts'

const PAGE = 50
const RECORDS = Array.from({ length: PAGE }, (_, at) => meetingNumbered(at).id)
/** A meeting of its own, that two articles report. */
const MERGED = 'bench-merged'

/** What is asked; the same at each size, of records that every size holds. */
export async function questionsTo(
  { published, table }: { published: Published; table: RecordTable },
  size: number,
): Promise<Record<string, () => Promise<unknown>>> {
  const { next: end } = await last(published, size)
  const found = await published.meeting(meetingNumbered(1).id)
  const commitment = found?.meeting.commitments[0]?.id ?? ''
  return {
    'feed: newest 50 meetings': () => published.meetings({ limit: PAGE }),
    'feed: newest 50 commitments': () => published.commitments({ limit: PAGE }),
    'feed: second page': async () => {
      const { next } = await published.meetings({ limit: PAGE })
      return published.meetings({ limit: PAGE, cursor: next })
    },
    'filter: province': () => published.meetings({ filter: { place: '510000' }, limit: PAGE }),
    'filter: kind': () => published.meetings({ filter: { kind: 'symposium' }, limit: 15 }),
    'filter: province and kind': () =>
      published.meetings({ filter: { place: '510000', kind: 'symposium' }, limit: 10 }),
    'filter: one project': () => published.commitments({ filter: { project: '第3高铁' }, limit: 5 }),
    'search: 交通': () => published.meetings({ filter: { q: '交通' }, limit: 10 }),
    'search: 交通工作 成都': () => published.meetings({ filter: { q: '交通工作 成都' }, limit: 2 }),
    'sync: 50 changes from the beginning': () => published.changes({ limit: PAGE }),
    'sync: nothing new': () => published.changes({ since: end, limit: PAGE }),
    'id: meeting': () => published.meeting(meetingNumbered(1).id),
    'id: commitment with its ledger': () => published.commitment(commitment, '2036-01-01'),
    'id: 50 whole records': () => published.records(RECORDS),
    'id: project': () => published.project('第3高铁'),
    'filter: open commitments': () => published.commitments({ filter: { status: 'open' }, limit: PAGE }),
    'directory: projects': () => published.directory('projects', { limit: 8 }),
    'directory: bodies': () => published.directory('bodies', { limit: PAGE }),
    'ledger: tally': () => published.tally(),
    'days: last thirty': () => published.daily(30),
    stamp: () => published.stamp(),
    'id: body': () => published.body('510000-政府'),
    'merge: a corrected article of two': merging(table),
  }
}

async function last(published: Published, size: number): Promise<{ next: string }> {
  let page = await published.changes({ limit: 1000 })
  for (let seen = page.items.length; page.more; seen += page.items.length) {
    if (seen > size) throw new Error('more changes than meetings')
    page = await published.changes({ since: page.next, limit: 1000 })
  }
  return page
}

/** Each time one of two articles of a meeting says something else, and the record is made anew of both. */
function merging(table: RecordTable): () => Promise<void> {
  let generation = 0
  return async () => {
    generation += 1
    const { sources, ...meeting } = meetingNumbered(generation % 1000)
    const [source] = sources
    if (!source) throw new Error('A numbered meeting has a source.')
    const articleId = `a-merged-${generation % 2}`
    const share = { ...meeting, id: MERGED, sources: [{ ...source, articleId }] }
    await table.putShare({ meetingId: MERGED, key: `uploads/${articleId}`, generation, meeting: share })
    await refresh(MERGED, { table, now: () => new Date() })
  }
}
