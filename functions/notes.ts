import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Outcome } from '#model/entry.ts'
import { log, metrics } from './wiring.ts'

/**
 * What the parser tells its operator: a line a piece of work, and counts that alarms watch. Lines name objects, articles
 * and meetings by their ids and hold no words of an article; so they leave out the messages of the reader's errors.
 */
export function noteOutcome(key: string, outcome: Outcome | undefined): void {
  if (!outcome) {
    count('Removed', 1)
    log().info('An object is gone.', { key })
  } else if (outcome.state === 'parsed') {
    const { articleId, meetings, warnings } = outcome
    count('Articles', 1)
    count(meetings.length > 0 ? 'Meetings' : 'NoMeeting', Math.max(meetings.length, 1))
    const codes = warnings.map(({ code }) => code)
    const ids = meetings.map(({ id }) => id)
    log().info('An article was read.', { ...origin(key), articleId, meetings: ids, warnings: codes })
  } else if (outcome.state === 'rejected') {
    count('Rejected', 1)
    log().warn('An object was rejected.', { ...origin(key), code: outcome.code })
  } else {
    count('Corrections', 1)
    log().info('A correction was read.', { key, meetingId: outcome.meetingId })
  }
}

/** The reader broke on an object, which nobody but us can help. */
export function noteFault(key: string, fault: unknown): void {
  count('ReaderFaults', 1)
  log().error('The reader failed.', { ...origin(key), ...placeOf(fault) })
}

/** A message could not be handled and comes again. */
export function noteFailure(messageId: string, error: unknown): void {
  count('Failures', 1)
  log().error('A message could not be handled.', { messageId, error })
}

/** Writes the counts to the log, where CloudWatch takes them up. */
export function countOut(): void {
  if (metrics().hasStoredMetrics()) metrics().publishStoredMetrics()
}

function count(name: string, howMany: number): void {
  metrics().addMetric(name, MetricUnit.Count, howMany)
}

/** A fetched page stands under the id of its source: `fetched/{source id}/…`. */
function origin(key: string): { key: string; sourceId?: string } {
  const [folder, sourceId, rest] = key.split('/')
  return folder === 'fetched' && sourceId && rest ? { key, sourceId } : { key }
}

function placeOf(fault: unknown): { fault: string; at: string[] } {
  if (!(fault instanceof Error)) return { fault: typeof fault, at: [] }
  const frames = (fault.stack ?? '').split('\n').map((line) => line.trim())
  return { fault: fault.name, at: frames.filter((line) => line.startsWith('at ')) }
}
