import { createHash } from 'node:crypto'
import type { LedgerStatus, Statement } from '#model/ledger.ts'
import type { Meeting } from '#model/record.ts'
import type { Statuses } from './facets.ts'
import { ledgerEntryOf, linkOf } from './ledger.ts'
import type { RecordTable, Spoken } from './records.ts'
import { reportedBy } from './reported.ts'
import type { Revision } from './revision.ts'
import { promisedBy } from './statements.ts'

/** Earlier meetings whose record is written again at once for what one meeting says. */
const MOST_TOLD = 50

/** What weighs more has the last word. */
const RANKS: Record<LedgerStatus, number> = {
  open: 0,
  overdue: 0,
  restated: 1,
  'progress-reported': 2,
  'done-reported': 3,
}

/** What other meetings say of what a meeting's commitments speak of. `family`: the meeting's own ids. */
export async function heardOf(
  meeting: Meeting | undefined,
  family: readonly string[],
  table: RecordTable,
): Promise<Statement[]> {
  const subjects = new Set((meeting ? promisedBy(meeting) : []).flatMap((statement) => statement.subjects))
  const heard = await Promise.all([...subjects].map((subject) => table.saidAbout(subject)))
  return heard.flat().filter(({ meetingId }) => !family.includes(meetingId))
}

/** What became of a meeting's commitments, but for those that nothing was heard of, as of a day in China. */
export function statusesOf(meeting: Meeting, heard: readonly Statement[], today: string): Statuses {
  const deadlines = new Map(meeting.commitments.map(({ id, deadline }) => [id, deadline]))
  const statuses = promisedBy(meeting).map((commitment): [string, LedgerStatus] => {
    const deadline = deadlines.get(commitment.id) ?? null
    return [commitment.id, ledgerEntryOf(commitment, { deadline, statements: heard, today }).status]
  })
  return Object.fromEntries(statuses.filter(([, status]) => status !== 'open'))
}

/**
 * Has the earlier meetings written again whose commitments a meeting speaks of, or spoke of before: at most `MOST_TOLD`,
 * the newest. What is due is on record from before the first is written until after the last, so that a crash loses none.
 * Older ones get it with their next writing; a commitment's own page always tells it.
 */
export async function spread(
  { id, meeting }: Revision,
  table: RecordTable,
  refresh: (meetingId: string) => Promise<void>,
): Promise<void> {
  const before = await table.spoken(id)
  const statements = meeting ? [...promisedBy(meeting), ...reportedBy(meeting)] : []
  const after = spokenBy(statements.filter(({ subjects }) => subjects.length > 0))
  if ((before?.digest ?? NOTHING) === after.digest) return
  const due = { digest: '', subjects: union(before?.subjects ?? [], after.subjects), day: latest(before, after) }
  const concerned = await concernedBy(statements, { id, due, isNew: !before }, table)
  if (concerned.length > 0) {
    await table.putSpoken(id, due)
    for (const meetingId of concerned) await refresh(meetingId)
  }
  await table.putSpoken(id, after)
}

/** Digest of no statements. */
const NOTHING = 'nothing'

function spokenBy(statements: readonly Statement[]): Spoken {
  const said = statements.map(({ id, kind, date, text, subjects }) => [id, kind, date, text, subjects])
  return {
    digest:
      statements.length === 0 ? NOTHING : createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16),
    subjects: union(statements.flatMap(({ subjects }) => subjects)),
    day: statements[0]?.date ?? '',
  }
}

interface Due {
  id: string
  due: Spoken
  /** Nothing that it said before can have been withdrawn. */
  isNew: boolean
}

/** Earlier meetings with a commitment whose status may now be another, newest first. */
async function concernedBy(
  statements: readonly Statement[],
  { id, due, isNew }: Due,
  table: RecordTable,
): Promise<string[]> {
  if (due.day === '') return []
  const said = await Promise.all(due.subjects.map((subject) => table.saidAbout(subject, due.day)))
  const distinct = new Map(said.flat().map((statement) => [statement.id, statement]))
  const earlier = [...distinct.values()].filter(({ kind, meetingId }) => kind === 'commitment' && meetingId !== id)
  const standing = await table.statusesOf(earlier)
  const touched = earlier.filter((commitment) => {
    const status = standing.get(commitment.id) ?? 'open'
    const now = Math.max(0, ...statements.map((statement) => RANKS[linkOf(commitment, statement)?.verdict ?? 'open']))
    return now > RANKS[status] || (!isNew && now < RANKS[status])
  })
  const newest = touched.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))
  return union(newest.map(({ meetingId }) => meetingId)).slice(0, MOST_TOLD)
}

function latest(before: Spoken | undefined, after: Spoken): string {
  return before && before.day > after.day ? before.day : after.day
}

function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())]
}
