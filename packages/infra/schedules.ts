import type { Functions } from './functions'
import type { Queues } from './queues'

/** What wakes functions by the clock. A wake-up that can't be delivered ends in a queue of its own. */
export function schedules({ collect, reconcile }: Functions, { wakeups }: Queues): void {
  new sst.aws.CronV2('MinutelyCollect', {
    function: collect.arn,
    schedule: 'rate(1 minute)',
    retries: 0,
    dlq: wakeups.arn,
  })
  new sst.aws.CronV2('DailyReconcile', {
    function: reconcile.arn,
    schedule: 'cron(20 3 * * ? *)',
    timezone: 'Asia/Shanghai',
    retries: 3,
    dlq: wakeups.arn,
  })
}
