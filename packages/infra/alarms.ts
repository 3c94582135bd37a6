import type { Functions } from './functions'
import type { Queues } from './queues'
import type { Settings } from './settings'
import type { Storage } from './storage'

interface World {
  settings: Settings
  storage: Storage
  queues: Queues
  functions: Functions
}

const MINUTE = 60
const HOUR = 3600

/** Everything that an operator must be told of, to one topic. */
export function alarms({ settings, storage, queues, functions }: World): aws.sns.Topic {
  const topic = new aws.sns.Topic('Alarms', { displayName: `Huixun ${$app.stage}` })
  if (settings.alertEmail) {
    new aws.sns.TopicSubscription('AlarmsEmail', {
      topic: topic.arn,
      protocol: 'email',
      endpoint: settings.alertEmail,
    })
  }

  const { wakeups, ...worked } = queues
  const dead = { ...Object.fromEntries(Object.entries(worked).map(([name, { dead }]) => [name, dead])), wakeups }
  for (const [name, queue] of Object.entries(dead)) {
    alarm(`${capital(name)}Dead`, `Messages that nobody could handle lie in the dead-letter queue (${name}).`, {
      ...ofQueue(queue, 'ApproximateNumberOfMessagesVisible'),
      statistic: 'Maximum',
      period: 5 * MINUTE,
      threshold: 0,
    })
  }
  for (const [name, { queue }] of Object.entries(worked)) {
    alarm(`${capital(name)}Waits`, `The oldest message of the queue has waited for half an hour (${name}).`, {
      ...ofQueue(queue, 'ApproximateAgeOfOldestMessage'),
      statistic: 'Maximum',
      period: 5 * MINUTE,
      threshold: 30 * MINUTE,
      evaluationPeriods: 2,
    })
  }
  for (const [name, fn] of Object.entries(functions)) {
    alarm(`${capital(name)}Fails`, `Executions of the function ${name} end with an error.`, {
      ...ofFunction(fn, 'Errors'),
      statistic: 'Sum',
      period: 5 * MINUTE,
      threshold: 2,
    })
    alarm(`${capital(name)}Throttled`, `Executions of the function ${name} are turned away for want of concurrency.`, {
      ...ofFunction(fn, 'Throttles'),
      statistic: 'Sum',
      period: 5 * MINUTE,
      threshold: 0,
      evaluationPeriods: 2,
    })
  }
  alarm('FeedAnswers5xx', 'The site answers readers with 5xx.', {
    ...ofFunction(functions.feed, 'Url5xxCount'),
    statistic: 'Sum',
    period: 5 * MINUTE,
    threshold: 5,
  })
  alarm('FeedSlow', 'One answer of the site in a hundred takes longer than three seconds.', {
    ...ofFunction(functions.feed, 'UrlRequestLatency'),
    extendedStatistic: 'p99',
    period: 5 * MINUTE,
    threshold: 3000,
    evaluationPeriods: 3,
  })
  for (const metricName of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
    alarm(`Table${metricName}`, 'The table turns requests away.', {
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensions: { TableName: storage.table.name },
      statistic: 'Sum',
      period: 5 * MINUTE,
      threshold: 10,
    })
  }
  alarm('ReaderFaults', 'The parser broke on pages; /status shows which, the log shows where.', {
    ...ofOurs('ReaderFaults', 'parse'),
    statistic: 'Sum',
    period: 15 * MINUTE,
    threshold: 0,
  })
  alarm('Rejections', 'More than fifty objects were rejected within an hour; /status shows why.', {
    ...ofOurs('Rejected', 'parse'),
    statistic: 'Sum',
    period: HOUR,
    threshold: 50,
  })
  alarm('Quiet', `No article has come in for ${settings.quietHours} hours.`, {
    ...ofOurs('Articles', 'parse'),
    statistic: 'Sum',
    period: HOUR,
    evaluationPeriods: settings.quietHours,
    threshold: 1,
    comparisonOperator: 'LessThanThreshold',
    treatMissingData: 'breaching',
  })
  return topic

  function alarm(name: string, alarmDescription: string, rest: Watch): void {
    new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
      comparisonOperator: 'GreaterThanThreshold',
      evaluationPeriods: 1,
      treatMissingData: 'notBreaching',
      ...rest,
      alarmDescription,
      alarmActions: [topic.arn],
      okActions: [topic.arn],
    })
  }
}

type Watch = Pick<
  aws.cloudwatch.MetricAlarmArgs,
  'namespace' | 'metricName' | 'dimensions' | 'statistic' | 'extendedStatistic' | 'treatMissingData'
> & { period: number; threshold: number; evaluationPeriods?: number; comparisonOperator?: string }

export function ofQueue(queue: sst.aws.Queue, metricName: string) {
  return { namespace: 'AWS/SQS', metricName, dimensions: { QueueName: queue.nodes.queue.name } }
}

export function ofFunction(fn: sst.aws.Function, metricName: string) {
  return { namespace: 'AWS/Lambda', metricName, dimensions: { FunctionName: fn.name } }
}

/** A metric that a function counts itself, in its log. */
export function ofOurs(metricName: string, service: string) {
  return { namespace: `Huixun/${$app.stage}`, metricName, dimensions: { service } }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
