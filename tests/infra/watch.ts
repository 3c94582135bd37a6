import { type Check, unless } from './check.ts'
import { FUNCTIONS } from './functions.ts'
import { every, type Graph, one, type Resource, shortName } from './graph.ts'
import { WORKERS } from './queues.ts'

export const watchChecks: Check[] = [
  {
    says: 'an alarm watches every dead-letter queue, and the age of what waits in every other',
    problems: (graph) =>
      every(graph, 'Queue').flatMap(({ name, inputs }) =>
        Object.keys(WORKERS).includes(name)
          ? unless([
              watches(graph, 'AWS/SQS', 'ApproximateAgeOfOldestMessage', inputs.name),
              `nobody watches the age of ${name}`,
            ])
          : unless([
              watches(graph, 'AWS/SQS', 'ApproximateNumberOfMessagesVisible', inputs.name),
              `nobody watches ${name}`,
            ]),
      ),
    breaks: {
      'dead letters': (graph) => drop(graph, 'ApproximateNumberOfMessagesVisible'),
      'what waits': (graph) => drop(graph, 'ApproximateAgeOfOldestMessage'),
      'a queue is new': (graph) => {
        graph.resources.push({ type: 'aws:sqs/queue:Queue', name: 'OtherDeadQueue', inputs: { name: 'other' } })
      },
    },
  },
  {
    says: 'an alarm watches the errors and throttles of every function',
    problems: (graph) =>
      Object.keys(FUNCTIONS).flatMap((name) => {
        const called = one(graph, 'Function', `${name}Function`).inputs.name
        return unless(
          [watches(graph, 'AWS/Lambda', 'Errors', called), `nobody watches the errors of ${name}`],
          [watches(graph, 'AWS/Lambda', 'Throttles', called), `nobody watches the throttles of ${name}`],
        )
      }),
    breaks: { errors: (graph) => drop(graph, 'Errors'), throttles: (graph) => drop(graph, 'Throttles') },
  },
  {
    says: 'alarms watch faults of the parser, 5xx and p99 of the site, the table, and silence',
    problems(graph) {
      const feed = one(graph, 'Function', 'FeedFunction').inputs.name
      const table = one(graph, 'Table', 'RecordsTable').inputs.name
      const own = `Huixun/${graph.stage}`
      const slow = alarmsOf(graph, 'UrlRequestLatency')[0]?.inputs
      const quiet = alarmsOf(graph, 'Articles')[0]?.inputs
      return unless(
        [watches(graph, 'AWS/Lambda', 'Url5xxCount', feed), 'nobody watches 5xx'],
        [
          watches(graph, 'AWS/Lambda', 'UrlRequestLatency', feed) && slow?.extendedStatistic === 'p99',
          'nobody watches p99',
        ],
        [watches(graph, 'AWS/DynamoDB', 'ReadThrottleEvents', table), 'nobody watches reads'],
        [watches(graph, 'AWS/DynamoDB', 'WriteThrottleEvents', table), 'nobody watches writes'],
        [watches(graph, own, 'ReaderFaults', 'parse'), 'nobody watches the parser'],
        [watches(graph, own, 'Articles', 'parse') && quiet?.treatMissingData === 'breaching', 'nobody notices silence'],
        [quiet?.comparisonOperator === 'LessThanThreshold', 'silence is taken for good'],
      )
    },
    breaks: {
      '5xx': (graph) => drop(graph, 'Url5xxCount'),
      p99: (graph) => drop(graph, 'UrlRequestLatency'),
      reads: (graph) => drop(graph, 'ReadThrottleEvents'),
      writes: (graph) => drop(graph, 'WriteThrottleEvents'),
      faults: (graph) => drop(graph, 'ReaderFaults'),
      silence: (graph) => drop(graph, 'Articles'),
      'silence is no data': (graph) => {
        for (const { inputs } of alarmsOf(graph, 'Articles')) inputs.treatMissingData = 'notBreaching'
      },
      'silence is good': (graph) => {
        for (const { inputs } of alarmsOf(graph, 'Articles')) inputs.comparisonOperator = 'GreaterThanThreshold'
      },
      'the average': (graph) => {
        for (const { inputs } of alarmsOf(graph, 'UrlRequestLatency')) {
          delete inputs.extendedStatistic
          inputs.statistic = 'Average'
        }
      },
    },
  },
  {
    says: 'all alarms go to one topic, and over again when they end',
    problems(graph) {
      const topics = every(graph, 'Topic')
      const alarms = every(graph, 'MetricAlarm')
      return [
        ...unless([topics.length === 1 && topics[0]?.name === 'Alarms', `there are ${topics.length} topics`]),
        ...alarms.flatMap(({ name, inputs }) =>
          unless(
            [goesTo(topics[0]?.name, inputs.alarmActions), `${name} goes to ${inputs.alarmActions}`],
            [goesTo(topics[0]?.name, inputs.okActions), `${name} never ends`],
            [Boolean(inputs.alarmDescription), `${name} says nothing`],
          ),
        ),
      ]
    },
    breaks: {
      'one goes nowhere': (graph) => {
        const [alarm] = every(graph, 'MetricAlarm')
        if (alarm) alarm.inputs.alarmActions = []
      },
      'one never ends': (graph) => {
        const [alarm] = every(graph, 'MetricAlarm')
        if (alarm) alarm.inputs.okActions = []
      },
      'one says nothing': (graph) => {
        const [alarm] = every(graph, 'MetricAlarm')
        if (alarm) alarm.inputs.alarmDescription = ''
      },
      'a topic too many': (graph) => {
        graph.resources.push({ ...one(graph, 'Topic', 'Alarms'), name: 'Others' })
      },
    },
  },
  {
    says: 'the dashboard shows every queue and every function',
    problems(graph) {
      const body: string = one(graph, 'Dashboard', 'Dashboard').inputs.dashboardBody ?? ''
      return [
        ...every(graph, 'Queue').flatMap(({ name, inputs }) =>
          unless([body.includes(`"${inputs.name}"`), `it lacks ${name}`]),
        ),
        ...Object.keys(FUNCTIONS).flatMap((name) =>
          unless([body.includes(`"${one(graph, 'Function', `${name}Function`).inputs.name}"`), `it lacks ${name}`]),
        ),
      ]
    },
    breaks: {
      'a queue is missing': (graph) => {
        const { inputs } = one(graph, 'Dashboard', 'Dashboard')
        inputs.dashboardBody = inputs.dashboardBody.replaceAll('ParsingDeadQueue', '')
      },
      'a function is missing': (graph) => {
        const { inputs } = one(graph, 'Dashboard', 'Dashboard')
        inputs.dashboardBody = inputs.dashboardBody.replaceAll('ParseFunction', '')
      },
    },
  },
  {
    says: 'schedules wake their functions, and keep a wake-up that reached nobody',
    problems(graph) {
      const schedules = every(graph, 'Schedule')
      const found = schedules.map(
        ({ name, inputs }) => `${name} ${inputs.scheduleExpression} ${shortName(inputs.target.arn, graph)}`,
      )
      return [
        ...unless([found.join() === SCHEDULES.join(), `the schedules are ${found}`]),
        ...schedules.flatMap(({ name, inputs }) =>
          unless(
            [inputs.state === 'ENABLED', `${name} is off`],
            [shortName(inputs.target.deadLetterConfig?.arn ?? '', graph) === 'WakeupsQueue', `${name} loses wake-ups`],
          ),
        ),
      ]
    },
    breaks: {
      'one is off': (graph) => {
        one(graph, 'Schedule', 'DailyReconcileSchedule').inputs.state = 'DISABLED'
      },
      'one loses wake-ups': (graph) => {
        delete one(graph, 'Schedule', 'DailyReconcileSchedule').inputs.target.deadLetterConfig
      },
      'one comes at another time': (graph) => {
        one(graph, 'Schedule', 'DailyReconcileSchedule').inputs.scheduleExpression = 'rate(1 minute)'
      },
    },
  },
  {
    says: 'a deployment prints where the site and its feeds are, the bucket, and how to upload',
    problems({ resources }) {
      const { inputs = {} } = resources.find(({ type }) => type === 'pulumi:pulumi:Stack') ?? {}
      return unless(
        [/^https:\/\/[^/]+$/.test(inputs.site), `the site is ${inputs.site}`],
        [inputs.meetings === `${inputs.site}/feeds/meetings.atom`, `meetings are at ${inputs.meetings}`],
        [inputs.commitments === `${inputs.site}/feeds/commitments.atom`, `commitments are at ${inputs.commitments}`],
        [/articles/.test(inputs.bucket), `the bucket is ${inputs.bucket}`],
        [inputs.upload === `aws s3 cp page.html s3://${inputs.bucket}/uploads/`, `one uploads by ${inputs.upload}`],
      )
    },
    breaks: {
      'no site': (graph) => editOutputs(graph, 'site'),
      'no meetings': (graph) => editOutputs(graph, 'meetings'),
      'no commitments': (graph) => editOutputs(graph, 'commitments'),
      'no bucket': (graph) => editOutputs(graph, 'bucket'),
      'no upload line': (graph) => editOutputs(graph, 'upload'),
    },
  },
]

const SCHEDULES = [
  'DailyReconcileSchedule cron(20 3 * * ? *) function:ReconcileFunction',
  'MinutelyCollectSchedule rate(1 minute) function:CollectFunction',
]

function alarmsOf(graph: Graph, metricName: string): Resource[] {
  return every(graph, 'MetricAlarm').filter(({ inputs }) => inputs.metricName === metricName)
}

function watches(graph: Graph, namespace: string, metricName: string, called: string): boolean {
  return alarmsOf(graph, metricName).some(
    ({ inputs }) => inputs.namespace === namespace && Object.values(inputs.dimensions ?? {}).includes(called),
  )
}

function drop(graph: Graph, metricName: string): void {
  graph.resources = graph.resources.filter(
    ({ type, inputs }) => !type.endsWith(':MetricAlarm') || inputs.metricName !== metricName,
  )
}

function goesTo(topic: string | undefined, actions: string[] = []): boolean {
  return topic !== undefined && actions.length === 1 && actions[0]?.split(':').at(-1) === topic
}

function editOutputs({ resources }: Graph, name: string): void {
  const stack = resources.find(({ type }) => type === 'pulumi:pulumi:Stack')
  if (stack) delete stack.inputs[name]
}
