import { join } from 'node:path'
import { deadName, type EmbeddedAws, REGION } from './aws.ts'

/** What the resources are called on one machine. */
export const BUCKET = 'articles'
export const TABLE_NAME = 'huixun'
/** The queues, the one first that the bucket tells of its objects. A message is hidden for longer than work on it takes. */
export const QUEUES = [
  { name: 'parse', visibilitySeconds: 60, deliveries: 5 },
  { name: 'source', visibilitySeconds: 300, deliveries: 5 },
  // The site looks once a second whether there is anything new: a hub that asks later finds it.
  { name: 'publish', visibilitySeconds: 60, deliveries: 5, delaySeconds: 2 },
] as const

export type QueueName = (typeof QUEUES)[number]['name']

/** Where each queue is, and the one beside it for what nobody could handle. */
export type QueueEndpoints = { [Name in QueueName as `${Name}Queue` | `${Name}DeadQueue`]: string }

/** Where a running stack answers. */
export interface Endpoints extends QueueEndpoints {
  site: string
  aws: string
  dynamodb: string
}

export function queueEndpoints({ queueUrl }: Pick<EmbeddedAws, 'queueUrl'>): QueueEndpoints {
  const urls = QUEUES.flatMap(({ name }) => [
    [`${name}Queue`, queueUrl(name)],
    [`${name}DeadQueue`, queueUrl(deadName(name))],
  ])
  return Object.fromEntries(urls)
}

/**
 * Sets this process's environment as Lambda's would be, so that the functions find the embedded services. To be called
 * before anything of `functions/` is imported. What the person at the machine has set up for AWS stays out of it.
 */
export function setEnvironment(endpoints: Endpoints): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  const nowhere = join(import.meta.dirname, 'no-such-file')
  Object.assign(process.env, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_CONFIG_FILE: nowhere,
    AWS_SHARED_CREDENTIALS_FILE: nowhere,
    AWS_ENDPOINT_URL_S3: endpoints.aws,
    AWS_ENDPOINT_URL_SQS: endpoints.aws,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    POWERTOOLS_LOG_LEVEL: 'WARN',
    POWERTOOLS_METRICS_DISABLED: 'true',
    HUIXUN_BUCKET: BUCKET,
    HUIXUN_TABLE: TABLE_NAME,
    HUIXUN_PARSE_QUEUE: endpoints.parseQueue,
    HUIXUN_PARSE_DEAD_QUEUE: endpoints.parseDeadQueue,
    HUIXUN_SOURCE_QUEUE: endpoints.sourceQueue,
    HUIXUN_SOURCE_DEAD_QUEUE: endpoints.sourceDeadQueue,
    HUIXUN_PUBLISH_QUEUE: endpoints.publishQueue,
    HUIXUN_PUBLISH_DEAD_QUEUE: endpoints.publishDeadQueue,
    HUIXUN_BASE_URL: endpoints.site,
  })
}
