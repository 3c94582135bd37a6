import type { Settings } from './settings'

export interface Storage {
  bucket: sst.aws.Bucket
  table: sst.aws.Dynamo
  index: string
}

/** What the bucket tells the parser of; the same as the adapter lists. */
export const WATCHED_PREFIXES = ['uploads/', 'fetched/', 'corrections/'] as const

const INDEX = 'feeds'
const PRODUCTION = $app.stage === 'production'

/** The bucket that articles come in by, and the table of what they say. */
export function storage({ restoredTable }: Settings): Storage {
  const bucket = new sst.aws.Bucket('Articles', {
    versioning: true,
    cors: false,
    lifecycle: [{ id: 'rejected', prefix: 'rejected/', expiresIn: '90 days' }],
    transform: {
      bucket: { forceDestroy: !PRODUCTION },
      lifecycle(rules) {
        rules.rules = $resolve([rules.rules ?? []]).apply(([chosen]) => [...chosen, ...HOUSEKEEPING])
      },
    },
  })
  const table = restoredTable === undefined ? ownTable() : sst.aws.Dynamo.get('Records', restoredTable)
  return { bucket, table, index: INDEX }
}

function ownTable(): sst.aws.Dynamo {
  return new sst.aws.Dynamo('Records', {
    fields: { pk: 'string', sk: 'string', feed: 'string', position: 'string' },
    primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
    globalIndexes: { [INDEX]: { hashKey: 'feed', rangeKey: 'position', projection: 'all' } },
    deletionProtection: PRODUCTION,
  })
}

/**
 * A version that was written over or removed can be brought back for three months; an upload that was broken off leaves
 * nothing behind.
 */
const HOUSEKEEPING: aws.types.input.s3.BucketLifecycleConfigurationRule[] = [
  {
    id: 'old-versions',
    status: 'Enabled',
    filter: { prefix: '' },
    noncurrentVersionExpiration: { noncurrentDays: 90 },
    expiration: { expiredObjectDeleteMarker: true },
  },
  {
    id: 'broken-uploads',
    status: 'Enabled',
    filter: { prefix: '' },
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
  },
]
