import { TABLE } from '#adapters/dynamodb/keys.ts'
import { type Check, unless } from './check.ts'
import { every, type Graph, one, statementsOf } from './graph.ts'

export const storageChecks: Check[] = [
  {
    says: 'the bucket is private, asks for TLS, keeps old versions and answers no page of others',
    problems(graph) {
      const access = one(graph, 'BucketPublicAccessBlock', 'ArticlesPublicAccessBlock').inputs
      const policy = statementsOf(one(graph, 'BucketPolicy', 'ArticlesPolicy').inputs.policy)
      const versioning = one(graph, 'BucketVersioning', 'ArticlesVersioning').inputs.versioningConfiguration
      return unless(
        ...SHUT.map((setting): [boolean, string] => [access[setting] === true, `${setting} is off`]),
        [
          policy.some(
            ({ Effect, Action, Condition }) =>
              Effect === 'Deny' &&
              Action.join() === 's3:*' &&
              Condition?.Bool?.['aws:SecureTransport']?.join() === 'false',
          ),
          'plain HTTP is allowed',
        ],
        [policy.every(({ Effect }) => Effect === 'Deny'), 'the policy lets somebody in'],
        [versioning?.status === 'Enabled', 'old versions are lost'],
        [every(graph, 'BucketCorsConfiguration').length === 0, 'there is CORS'],
      )
    },
    breaks: {
      'a public policy': (graph) => {
        one(graph, 'BucketPublicAccessBlock', 'ArticlesPublicAccessBlock').inputs.blockPublicPolicy = false
      },
      'plain HTTP': (graph) => {
        const { inputs } = one(graph, 'BucketPolicy', 'ArticlesPolicy')
        inputs.policy = inputs.policy.replace('["false"]', '["true"]')
      },
      'everybody is let in': (graph) => {
        const { inputs } = one(graph, 'BucketPolicy', 'ArticlesPolicy')
        inputs.policy = inputs.policy.replace('"Deny"', '"Allow"')
      },
      'no versions': (graph) => {
        one(graph, 'BucketVersioning', 'ArticlesVersioning').inputs.versioningConfiguration.status = 'Suspended'
      },
      'CORS for everybody': (graph) => {
        graph.resources.push({
          type: 'aws:s3/bucketCorsConfiguration:BucketCorsConfiguration',
          name: 'ArticlesCors',
          inputs: { corsRules: [{ allowedOrigins: ['*'] }] },
        })
      },
    },
  },
  {
    says: 'old versions, rejected objects and broken uploads end; articles never do',
    problems(graph) {
      const rules: Rule[] = one(graph, 'BucketLifecycleConfiguration', 'ArticlesLifecycle').inputs.rules ?? []
      const on = rules.filter(({ status }) => status === 'Enabled')
      const ending = on.filter(({ expiration }) => expiration?.days !== undefined)
      return unless(
        [on.some((rule) => rule.noncurrentVersionExpiration?.noncurrentDays === 90), 'old versions stay for ever'],
        [on.some((rule) => rule.abortIncompleteMultipartUpload?.daysAfterInitiation === 7), 'broken uploads stay'],
        [ending.map(({ filter }) => filter?.prefix).join() === 'rejected/', 'what ends is not rejected/ alone'],
      )
    },
    breaks: {
      'old versions stay': (graph) => {
        rulesOf(graph).splice(1, 1)
      },
      'broken uploads stay': (graph) => {
        rulesOf(graph).pop()
      },
      'a rule is switched off': (graph) => {
        for (const rule of rulesOf(graph)) rule.status = 'Disabled'
      },
      'articles end': (graph) => {
        for (const rule of rulesOf(graph)) if (rule.filter) rule.filter.prefix = ''
      },
    },
  },
  {
    says: 'the table is the one of the key file, on demand, and can be brought back to any second of five weeks',
    problems(graph) {
      const { inputs } = one(graph, 'Table', 'RecordsTable')
      const index = TABLE.GlobalSecondaryIndexes[0]
      return unless(
        [inputs.billingMode === TABLE.BillingMode, `it is paid ${inputs.billingMode}`],
        [inputs.pointInTimeRecovery?.enabled === true, 'it can not be brought back'],
        [
          sorted(inputs.attributes?.map(nameAndType)) === sorted(TABLE.AttributeDefinitions.map(keyNameAndType)),
          'other attributes',
        ],
        [[inputs.hashKey, inputs.rangeKey].join() === TABLE.KeySchema.map(nameOfKey).join(), 'other keys'],
        [inputs.globalSecondaryIndexes?.length === 1, 'other indexes'],
        [
          indexWords(inputs.globalSecondaryIndexes?.[0]) ===
            [index?.IndexName, ...(index?.KeySchema.map(nameOfKey) ?? []), index?.Projection.ProjectionType].join(),
          'another index',
        ],
      )
    },
    breaks: {
      'paid by the hour': (graph) => {
        one(graph, 'Table', 'RecordsTable').inputs.billingMode = 'PROVISIONED'
      },
      'no way back': (graph) => {
        one(graph, 'Table', 'RecordsTable').inputs.pointInTimeRecovery.enabled = false
      },
      'an attribute too many': (graph) => {
        one(graph, 'Table', 'RecordsTable').inputs.attributes.push({ name: 'ttl', type: 'N' })
      },
      'another key': (graph) => {
        one(graph, 'Table', 'RecordsTable').inputs.rangeKey = 'position'
      },
      'keys alone in the index': (graph) => {
        one(graph, 'Table', 'RecordsTable').inputs.globalSecondaryIndexes[0].projectionType = 'KEYS_ONLY'
      },
      'no index': (graph) => {
        one(graph, 'Table', 'RecordsTable').inputs.globalSecondaryIndexes = []
      },
    },
  },
  {
    says: 'in production bucket and table outlive the deployment, elsewhere they go with it',
    problems(graph) {
      const table = one(graph, 'Table', 'RecordsTable')
      const bucket = one(graph, 'Bucket', 'ArticlesBucket')
      const production = graph.stage === 'production'
      return unless(
        [table.inputs.deletionProtectionEnabled === production, 'the table can be deleted, or can not'],
        [Boolean(table.options?.retainOnDelete) === production, 'the table goes, or stays'],
        [Boolean(bucket.options?.retainOnDelete) === production, 'the bucket goes, or stays'],
        [bucket.inputs.forceDestroy === !production, 'a full bucket can be deleted, or can not'],
      )
    },
    breaks: {
      'the table can be deleted': (graph) => {
        const { inputs } = one(graph, 'Table', 'RecordsTable')
        inputs.deletionProtectionEnabled = !inputs.deletionProtectionEnabled
      },
      'the table goes': (graph) => turnRetain(graph, 'Table', 'RecordsTable'),
      'the bucket goes': (graph) => turnRetain(graph, 'Bucket', 'ArticlesBucket'),
      'a full bucket goes': (graph) => {
        const { inputs } = one(graph, 'Bucket', 'ArticlesBucket')
        inputs.forceDestroy = !inputs.forceDestroy
      },
    },
  },
]

const SHUT = ['blockPublicAcls', 'blockPublicPolicy', 'ignorePublicAcls', 'restrictPublicBuckets']

interface Rule {
  status: string
  filter?: { prefix?: string }
  expiration?: { days?: number }
  noncurrentVersionExpiration?: { noncurrentDays: number }
  abortIncompleteMultipartUpload?: { daysAfterInitiation: number }
}

function rulesOf(graph: Graph): Rule[] {
  return one(graph, 'BucketLifecycleConfiguration', 'ArticlesLifecycle').inputs.rules
}

function turnRetain(graph: Graph, type: string, name: string): void {
  const resource = one(graph, type, name)
  resource.options = { ...resource.options, retainOnDelete: !resource.options?.retainOnDelete }
}

function nameAndType({ name, type }: { name: string; type: string }): string {
  return `${name} ${type}`
}

function keyNameAndType({ AttributeName, AttributeType }: { AttributeName: string; AttributeType: string }): string {
  return `${AttributeName} ${AttributeType}`
}

function nameOfKey({ AttributeName }: { AttributeName: string }): string {
  return AttributeName
}

function indexWords(
  index: { name?: string; hashKey?: string; rangeKey?: string; projectionType?: string } = {},
): string {
  return [index.name, index.hashKey, index.rangeKey, index.projectionType].join()
}

function sorted(words: string[] = []): string {
  return words.toSorted().join()
}
