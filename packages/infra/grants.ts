import type { Grant } from './lambda'
import type { WorkQueue } from './queues'
import type { Storage } from './storage'

export const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
export const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']

/** On the table's items; on those alone whose partition has one of these names, where some are given. */
export function onItems({ table }: Storage, actions: string[], partitions: string[] = []): Grant {
  return { actions, resources: [table.arn], ...within(partitions) }
}

/** Reads the index; those of its partitions alone that have one of these names, where some are given. */
export function onIndex({ table, index }: Storage, partitions: string[] = []): Grant {
  return { actions: ['dynamodb:Query'], resources: [$interpolate`${table.arn}/index/${index}`], ...within(partitions) }
}

function within(partitions: string[]): Pick<Grant, 'conditions'> {
  if (partitions.length === 0) return {}
  return { conditions: [{ test: 'ForAllValues:StringLike', variable: 'dynamodb:LeadingKeys', values: partitions }] }
}

export function onObjects({ bucket }: Storage, action: string, folders: string[]): Grant {
  return { actions: [action], resources: folders.map((folder) => $interpolate`${bucket.arn}/${folder}/*`) }
}

/** Also what lets S3 tell that an object is gone: it says 403 otherwise, and a removal would look like a fault. */
export function listsObjects({ bucket }: Storage): Grant {
  return { actions: ['s3:ListBucket'], resources: [bucket.arn] }
}

export function sendsTo({ queue }: WorkQueue): Grant {
  return { actions: ['sqs:SendMessage'], resources: [queue.arn] }
}

/** What Lambda needs to take messages for the function. */
export function worksOn({ queue }: WorkQueue): Grant {
  return { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resources: [queue.arn] }
}

/** How many messages wait, and how many were given up. */
export function watches(...queues: WorkQueue[]): Grant {
  return { actions: ['sqs:GetQueueAttributes'], resources: queues.flatMap(({ queue, dead }) => [queue.arn, dead.arn]) }
}
