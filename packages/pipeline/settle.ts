import { createHash } from 'node:crypto'
import { sameVersion } from './bucket.ts'
import type { Finding } from './examine.ts'
import { articleItem, type ObjectState, type RecordTable } from './records.ts'
import { refresh } from './refresh.ts'

export interface SettleWorld {
  table: RecordTable
  now: () => Date
}

/**
 * Writes what an object gives, and takes away what it gave before and gives no more. Work is claimed before the first
 * write and settled after the last, so that a crash between any two is seen and the work done again. `false` says that
 * somebody else has begun on the same object meanwhile: look at it again.
 */
export async function settle(finding: Finding, { table, now }: SettleWorld): Promise<boolean> {
  const { key, object, outcome } = finding
  const before = await table.object(key)
  if (!before && !object) return true
  const digest = digestOf(finding)
  const same = before?.settled === true && before.digest === digest
  if (same && sameVersion(before, object)) return true

  const generation = (before?.generation ?? 0) + 1
  const gives = [...new Set(finding.reading?.meetings.map((meeting) => meeting.id))]
  const meetings = [...new Set([...(before?.meetings ?? []), ...gives])]
  const at = object?.modified ?? before?.modified ?? now().toISOString()
  if (!(await table.claim({ key, generation, meetings, at }))) return false
  if (!same) await share(finding, { generation, meetings }, { table, now })
  const version = object && { etag: object.etag, modified: object.modified }
  const kept = same ? before.outcome : outcome
  return table.settle({ key, generation, meetings: gives, digest, ...version, ...(kept && { outcome: kept }) })
}

async function share(
  { key, reading }: Finding,
  { generation, meetings }: Pick<ObjectState, 'generation' | 'meetings'>,
  { table, now }: SettleWorld,
): Promise<void> {
  const article = reading ? articleItem(reading.article) : null
  await table.putArticle({ key, generation, article, meetings: reading?.meetings.map((meeting) => meeting.id) ?? [] })
  for (const meetingId of meetings) {
    const meeting = reading?.meetings.find((one) => one.id === meetingId) ?? null
    await table.putShare({ meetingId, key, generation, meeting })
    await refresh(meetingId, { table, now })
  }
}

/** Of all that is written, but for the time of the upload. */
function digestOf({ reading, outcome }: Finding): string {
  const written = {
    ...outcome,
    at: undefined,
    article: reading && articleItem(reading.article),
    meetings: reading?.meetings,
  }
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
