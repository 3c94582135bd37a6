import { ofFunction, ofOurs, ofQueue } from './alarms'
import type { Functions } from './functions'
import type { Queues } from './queues'
import type { Storage } from './storage'

interface World {
  storage: Storage
  queues: Queues
  functions: Functions
}

interface Metric {
  namespace: string
  metricName: string
  dimensions: Record<string, $util.Input<string>>
}

/** One page in CloudWatch: what comes in, what waits, what readers get, what it costs. */
export function dashboard({ storage, queues, functions }: World): aws.cloudwatch.Dashboard {
  const { wakeups, ...worked } = queues
  const all = Object.values(functions)
  const counted = ['Articles', 'Meetings', 'NoMeeting', 'Rejected', 'ReaderFaults'].map((name) => ofOurs(name, 'parse'))
  const charts = [
    chart('Articles, meetings, rejections an hour', 'Sum', counted, 3600),
    chart('Messages that wait', 'Maximum', of(worked, 'queue', 'ApproximateNumberOfMessagesVisible')),
    chart('Age of the oldest message, s', 'Maximum', of(worked, 'queue', 'ApproximateAgeOfOldestMessage')),
    chart('Dead letters', 'Maximum', [
      ...of(worked, 'dead', 'ApproximateNumberOfMessagesVisible'),
      ofQueue(wakeups, 'ApproximateNumberOfMessagesVisible'),
    ]),
    chart('Requests to the site', 'Sum', [
      ofFunction(functions.feed, 'UrlRequestCount'),
      ofFunction(functions.feed, 'Url4xxCount'),
      ofFunction(functions.feed, 'Url5xxCount'),
    ]),
    chart('Latency of the site, p99, ms', 'p99', [ofFunction(functions.feed, 'UrlRequestLatency')]),
    chart(
      'Duration, ms',
      'p99',
      all.map((fn) => ofFunction(fn, 'Duration')),
    ),
    chart(
      'Errors and throttles',
      'Sum',
      all.flatMap((fn) => [ofFunction(fn, 'Errors'), ofFunction(fn, 'Throttles')]),
    ),
    chart(
      'Concurrent executions',
      'Maximum',
      all.map((fn) => ofFunction(fn, 'ConcurrentExecutions')),
    ),
    chart('Read and write units of the table', 'Sum', [
      ofTable(storage, 'ConsumedReadCapacityUnits'),
      ofTable(storage, 'ConsumedWriteCapacityUnits'),
    ]),
  ]
  return new aws.cloudwatch.Dashboard('Dashboard', {
    dashboardName: `huixun-${$app.stage}`,
    dashboardBody: $jsonStringify({ widgets: charts.map((widget, place) => ({ ...widget, ...placeOf(place) })) }),
  })
}

function chart(title: string, stat: string, metrics: Metric[], period = 300) {
  return {
    type: 'metric',
    properties: {
      title,
      stat,
      period,
      view: 'timeSeries',
      region: aws.getRegionOutput({}).name,
      metrics: metrics.map(({ namespace, metricName, dimensions }) => [
        namespace,
        metricName,
        ...Object.entries(dimensions).flat(),
      ]),
    },
  }
}

/** Two charts a row, on CloudWatch's grid of 24 columns. */
function placeOf(place: number) {
  return { x: (place % 2) * 12, y: Math.floor(place / 2) * 6, width: 12, height: 6 }
}

function of(queues: Omit<Queues, 'wakeups'>, which: 'queue' | 'dead', metricName: string): Metric[] {
  return Object.values(queues).map((one) => ofQueue(one[which], metricName))
}

function ofTable({ table }: Storage, metricName: string): Metric {
  return { namespace: 'AWS/DynamoDB', metricName, dimensions: { TableName: table.name } }
}
