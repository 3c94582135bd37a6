import { randomUUID } from 'node:crypto'
import type { Context, ScheduledEvent } from 'aws-lambda'
import { Cron } from 'croner'
import { REGION } from './aws.ts'
import { CONTEXT } from './context.ts'

export type ScheduledFunction = (event: ScheduledEvent, context: Context) => Promise<void>

/**
 * Wakes a handler by the clock, with the event that EventBridge would send; never twice at once. Gives the function
 * that ends it.
 *
 * @param pattern of cron, in UTC as EventBridge has it.
 */
export function startSchedule(
  name: string,
  pattern: string,
  handler: ScheduledFunction,
  onError: (error: unknown) => void,
): () => void {
  const job = new Cron(pattern, { timezone: 'UTC', protect: true, catch: onError }, () => wake(name, handler))
  return () => job.stop()
}

/** Calls a scheduled handler once, now. */
export function wake(name: string, handler: ScheduledFunction): Promise<void> {
  const event: ScheduledEvent = {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: new Date().toISOString(),
    region: REGION,
    resources: [`arn:aws:events:${REGION}:000000000000:rule/${name}`],
    detail: {},
  }
  return handler(event, CONTEXT)
}
