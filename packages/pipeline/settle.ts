import { createHash } from 'node:crypto'
import type { Outcome } from '#model/entry.ts'
import { sameVersion } from './bucket.ts'
import { correctedBy, isCorrection } from './correction.ts'
import type { Finding } from './examine.ts'
import { identify } from './identify.ts'
import type { CorrectionShare, ObjectState } from './records.ts'
import { type RefreshWorld, refresh } from './refresh.ts'
import { unite } from './unite.ts'

/** What the work on an object led to. */
export interface Settled {
  /** What became of it, with the ids under which its meetings are published; absent where it is gone. */
  outcome?: Outcome | undefined
  /** Keys of other objects that must be looked at again for it, which are on record until that is done. */
  again: string[]
}

/**
 * Writes what an object gives, and takes away what it gave before and gives no more. Work is claimed before the first
 * write of what it gives and settled after the last, so that a crash between any two is seen and the work done again.
 * `undefined` says that somebody else has begun on the same object meanwhile: look at it again.
 */
export async function settle(finding: Finding, world: RefreshWorld): Promise<Settled | undefined> {
  const { table, now } = world
  const { key, object } = finding
  const before = await table.object(key)
  if (!before && !object) return { again: [] }
  const digest = digestOf(finding)
  const same = before?.settled === true && before.digest === digest
  if (same && sameVersion(before, object)) return { again: [], outcome: before.outcome }

  const gives = same ? before.meetings : await meetingsOf(finding, before, world)
  const generation = (before?.generation ?? 0) + 1
  const meetings = [...new Set([...(before?.meetings ?? []), ...gives])]
  const at = object?.modified ?? before?.modified ?? now().toISOString()
  if (!(await table.claim({ key, generation, meetings, at }))) return undefined
  const again = same ? [] : await share(finding, gives, { generation, meetings }, world)
  const version = object && { etag: object.etag, modified: object.modified }
  const outcome = same ? before.outcome : outcomeOf(finding, gives)
  const settlement = { key, generation, meetings: gives, digest, ...version, ...(outcome && { outcome }) }
  return (await table.settle(settlement)) ? { again, outcome } : undefined
}

/** The ids of the meetings that the object gives something to, in the order of its reading. */
async function meetingsOf(
  { key, reading, correction }: Finding,
  before: ObjectState | undefined,
  world: RefreshWorld,
): Promise<string[]> {
  if (reading) return identify(reading.meetings, { key, meetings: before?.meetings ?? [] }, world)
  const corrected = correction && correctedBy(key)
  return corrected === undefined ? [] : [corrected]
}

/** Written for all the meetings that the object gives or gave anything to. */
async function share(
  finding: Finding,
  gives: string[],
  { generation, meetings }: Pick<ObjectState, 'generation' | 'meetings'>,
  world: RefreshWorld,
): Promise<string[]> {
  const { key, reading, correction = null } = finding
  const { table } = world
  if (isCorrection(key)) {
    const again: string[] = []
    for (const meetingId of meetings) again.push(...(await putRight(meetingId, { key, generation, correction }, world)))
    return again
  }
  await table.putArticle({ key, generation, article: reading?.article ?? null, meetings: gives })
  for (const meetingId of meetings) {
    const meeting = reading?.meetings[gives.indexOf(meetingId)] ?? null
    await table.putShare({ meetingId, key, generation, meeting })
    await refresh(meetingId, world)
  }
  return []
}

/** Gives the keys of articles that are set apart, or are so no more: what meeting they report is to be asked again. */
async function putRight(
  meetingId: string,
  { key, generation, correction }: Omit<CorrectionShare, 'meetingId'>,
  world: RefreshWorld,
): Promise<string[]> {
  const { table } = world
  const apart = [await table.correction(meetingId), correction].flatMap((one) => one?.apart ?? [])
  const again = await Promise.all([...new Set(apart)].map((articleId) => table.reopen(articleId)))
  await table.putCorrection({ meetingId, key, generation, correction })
  await refresh(meetingId, world)
  if (correction?.sameAs !== undefined) await unite(meetingId, correction.sameAs, world)
  return again.flat()
}

/** The outcome with the ids under which the meetings are published. */
function outcomeOf({ outcome }: Finding, gives: string[]): Outcome | undefined {
  if (outcome?.state !== 'parsed') return outcome
  return {
    ...outcome,
    meetings: outcome.meetings.map((meeting, index) => ({ ...meeting, id: gives[index] as string })),
  }
}

/** Of all that is written, but for the time of the upload. */
function digestOf({ reading, correction, outcome }: Finding): string {
  const written = {
    ...outcome,
    at: undefined,
    article: reading?.article,
    meetings: reading?.meetings,
    correction,
  }
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
