import { isDeepStrictEqual } from 'node:util'
import { WATCHED_PREFIXES } from '#adapters/s3/bucket.ts'
import { type Check, unless } from './check.ts'
import { every, type Graph, one, type Resource, shortName, statementsOf } from './graph.ts'

const DAY = 86_400

/** Which function works on which queue. */
export const WORKERS: Record<string, string> = {
  FetchingQueue: 'FetchFunction',
  ParsingQueue: 'ParseFunction',
  PublishingQueue: 'PublishFunction',
}

export const queueChecks: Check[] = [
  {
    says: 'a message stays hidden six times as long as its function may take, and a window longer',
    problems: (graph) =>
      mappings(graph).flatMap(({ queue, worker, inputs }) =>
        unless([
          queue.inputs.visibilityTimeoutSeconds >= 6 * worker.inputs.timeout + inputs.maximumBatchingWindowInSeconds,
          `${queue.name} hides messages for ${queue.inputs.visibilityTimeoutSeconds} s`,
        ]),
      ),
    breaks: {
      'it comes back at once': (graph) => {
        one(graph, 'Queue', 'ParsingQueue').inputs.visibilityTimeoutSeconds = 30
      },
      'the function takes longer': (graph) => {
        one(graph, 'Function', 'ParseFunction').inputs.timeout = 120
      },
    },
  },
  {
    says: 'each queue has its function, which gives back alone what it could not handle, and only so many at once',
    problems(graph) {
      const found = Object.fromEntries(mappings(graph).map(({ queue, worker }) => [queue.name, worker.name]))
      return [
        ...unless([isDeepStrictEqual(found, WORKERS), `the workers are ${JSON.stringify(found)}`]),
        ...mappings(graph).flatMap(({ queue, inputs }) =>
          unless(
            [
              inputs.functionResponseTypes?.join() === 'ReportBatchItemFailures',
              `${queue.name} takes whole batches back`,
            ],
            [inputs.scalingConfig?.maximumConcurrency >= 2, `${queue.name} has no cap`],
            [inputs.batchSize <= 10, `${queue.name} gives batches of ${inputs.batchSize}`],
          ),
        ),
      ]
    },
    breaks: {
      'no worker': (graph) => {
        graph.resources = graph.resources.filter(({ type }) => !type.endsWith(':EventSourceMapping'))
      },
      'whole batches': (graph) => {
        for (const { inputs } of every(graph, 'EventSourceMapping')) inputs.functionResponseTypes = []
      },
      'no cap': (graph) => {
        for (const { inputs } of every(graph, 'EventSourceMapping')) delete inputs.scalingConfig
      },
      'large batches': (graph) => {
        for (const { inputs } of every(graph, 'EventSourceMapping')) inputs.batchSize = 100
      },
    },
  },
  {
    says: 'what nobody could handle is kept for fourteen days, encrypted as all queues are',
    problems: (graph) => [
      ...Object.keys(WORKERS).flatMap((name) => {
        const { deadLetterTargetArn = '', maxReceiveCount } = JSON.parse(
          one(graph, 'Queue', name).inputs.redrivePolicy ?? '{}',
        )
        const dead = one(graph, 'Queue', shortName(deadLetterTargetArn, graph)).inputs
        return unless(
          [maxReceiveCount >= 3 && maxReceiveCount <= 10, `${name} gives up after ${maxReceiveCount}`],
          [dead.messageRetentionSeconds === 14 * DAY, `${name} drops what it gave up`],
        )
      }),
      ...every(graph, 'Queue').flatMap(({ name, inputs }) =>
        unless([inputs.sqsManagedSseEnabled === true, `${name} is not encrypted`]),
      ),
    ],
    breaks: {
      'no dead-letter queue': (graph) => {
        delete one(graph, 'Queue', 'ParsingQueue').inputs.redrivePolicy
      },
      'dropped after four days': (graph) => {
        one(graph, 'Queue', 'ParsingDeadQueue').inputs.messageRetentionSeconds = 4 * DAY
      },
      'given up at once': (graph) => {
        const { inputs } = one(graph, 'Queue', 'ParsingQueue')
        inputs.redrivePolicy = inputs.redrivePolicy.replace('"maxReceiveCount":5', '"maxReceiveCount":1')
      },
      'plain on disk': (graph) => {
        one(graph, 'Queue', 'ParsingQueue').inputs.sqsManagedSseEnabled = false
      },
    },
  },
  {
    says: 'the bucket tells the parsing queue of what is created and removed under the watched prefixes',
    problems(graph) {
      const { queues = [] } = one(graph, 'BucketNotification', 'ArticlesNotification').inputs
      const told = queues.map(({ filterPrefix }: { filterPrefix: string }) => filterPrefix)
      return [
        ...unless([told.join() === WATCHED_PREFIXES.join(), `it tells of ${told}`]),
        ...queues.flatMap(({ id, events, queueArn }: { id: string; events: string[]; queueArn: string }) =>
          unless(
            [events.join() === 's3:ObjectCreated:*,s3:ObjectRemoved:*', `${id} tells of ${events}`],
            [shortName(queueArn, graph) === 'ParsingQueue', `${id} tells ${queueArn}`],
          ),
        ),
      ]
    },
    breaks: {
      'nothing of fetched pages': (graph) => {
        one(graph, 'BucketNotification', 'ArticlesNotification').inputs.queues.splice(1, 1)
      },
      'nothing of removals': (graph) => {
        one(graph, 'BucketNotification', 'ArticlesNotification').inputs.queues[0].events.pop()
      },
      'the wrong queue': (graph) => {
        one(graph, 'BucketNotification', 'ArticlesNotification').inputs.queues[0].queueArn += 'x'
      },
      'no notification': (graph) => {
        graph.resources = graph.resources.filter(({ type }) => !type.endsWith(':BucketNotification'))
      },
    },
  },
  {
    says: 'nobody but this bucket of this account may send to a queue without a role',
    problems: (graph) =>
      every(graph, 'QueuePolicy').flatMap(({ name, inputs }) =>
        statementsOf(inputs.policy).flatMap(({ Action, Condition, Principal }) =>
          unless(
            [Action.join() === 'sqs:SendMessage', `${name} allows ${Action}`],
            [
              JSON.stringify(Principal) === '{"Service":["s3.amazonaws.com"]}',
              `${name} lets ${JSON.stringify(Principal)} in`,
            ],
            [
              shortName(Condition?.ArnEquals?.['aws:SourceArn']?.join() ?? '', graph) === 'articlesbucket',
              `${name} takes any bucket`,
            ],
            [Boolean(Condition?.StringEquals?.['aws:SourceAccount']?.length), `${name} takes any account`],
          ),
        ),
      ),
    breaks: {
      'any bucket': editPolicy(({ ArnEquals: _arn, ...rest }) => rest),
      'any account': editPolicy(({ StringEquals: _account, ...rest }) => rest),
      'anything may be done': (graph) => {
        const { inputs } = one(graph, 'QueuePolicy', 'ParsingPolicy')
        inputs.policy = inputs.policy.replace('sqs:SendMessage', 'sqs:*')
      },
      'anybody may': (graph) => {
        const { inputs } = one(graph, 'QueuePolicy', 'ParsingPolicy')
        inputs.policy = inputs.policy.replace('"s3.amazonaws.com"', '"s3.amazonaws.com","sns.amazonaws.com"')
      },
    },
  },
]

function mappings(graph: Graph): { queue: Resource; worker: Resource; inputs: Resource['inputs'] }[] {
  return every(graph, 'EventSourceMapping').map(({ inputs }) => ({
    inputs,
    queue: one(graph, 'Queue', shortName(inputs.eventSourceArn, graph)),
    worker: one(graph, 'Function', shortName(inputs.functionName, graph).replace('function:', '')),
  }))
}

type Conditions = Record<string, unknown>

function editPolicy(edit: (conditions: Conditions) => Conditions): (graph: Graph) => void {
  return (graph) => {
    const { inputs } = one(graph, 'QueuePolicy', 'ParsingPolicy')
    const policy = JSON.parse(inputs.policy)
    for (const statement of policy.Statement) statement.Condition = edit(statement.Condition)
    inputs.policy = JSON.stringify(policy)
  }
}
