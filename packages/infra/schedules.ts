import type { Functions } from './functions'
import type { Queues } from './queues'

/** What wakes functions by the clock. A wake-up that can't be delivered within the hour ends in a queue of its own. */
export function schedules({ reconcile }: Functions, { wakeups }: Queues): void {
  new sst.aws.CronV2('DailyReconcile', {
    function: reconcile.arn,
    schedule: 'cron(20 3 * * ? *)',
    timezone: 'Asia/Shanghai',
    retries: 3,
    dlq: wakeups.arn,
  })
}
