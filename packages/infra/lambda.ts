import type { WorkQueue } from './queues'

export type Grant = sst.aws.FunctionPermissionArgs

type Work = Omit<sst.aws.FunctionArgs, 'timeout' | 'permissions' | 'environment'> & {
  /** In seconds. */
  timeout: number
  permissions: Grant[]
  environment: Record<string, $util.Input<string>>
}

/**
 * A function with its own log. SST's role would write to every log of the account, and let the whole account take it on.
 */
export function lambda(name: string, { timeout, permissions, environment, ...work }: Work): sst.aws.Function {
  const logs = new aws.cloudwatch.LogGroup(`${name}Logs`, {
    name: `/huixun/${$app.stage}/${name.toLowerCase()}`,
    retentionInDays: 30,
  })
  return new sst.aws.Function(name, {
    ...work,
    runtime: 'nodejs24.x',
    architecture: 'arm64',
    timeout: `${timeout} seconds`,
    logging: { format: 'json', logGroup: logs.name },
    environment: {
      ...environment,
      POWERTOOLS_SERVICE_NAME: name.toLowerCase(),
      POWERTOOLS_METRICS_NAMESPACE: `Huixun/${$app.stage}`,
    },
    permissions: [
      ...permissions,
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [$interpolate`${logs.arn}:*`] },
    ],
    transform: {
      role(role) {
        role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' })
        role.managedPolicyArns = []
      },
    },
  })
}

/** Has a function work on a queue. A cap on the queue's side turns nothing away, and needs no share of the account. */
export function work({ queue, batch, workers }: WorkQueue, worker: sst.aws.Function): void {
  queue.subscribe(worker.arn, {
    batch: { size: batch.size, window: `${batch.windowSeconds} seconds`, partialResponses: true },
    transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: workers } } },
  })
}
