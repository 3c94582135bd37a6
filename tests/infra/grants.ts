const EVERYTHING = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
]

/**
 * What each function may do, whole: an action, what to, and, where it may not touch all of the table, the names of the
 * partitions. The deployment must grant exactly this (`roles.ts`), and the functions must get along with exactly this
 * (`grants.test.ts`).
 */
export const GRANTS: Record<string, readonly string[]> = {
  Collect: [
    ...on('table/RecordsTable [ADDRESS#* QUEUES SOURCES STAMP]', [
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    ]),
    'dynamodb:Query table/RecordsTable/index/feeds [addresses#*]',
    'sqs:SendMessage FetchingQueue',
    ...watching(),
    ...logging('collect'),
  ],
  Fetch: [
    's3:PutObject articlesbucket/fetched/*',
    ...on('table/RecordsTable [ADDRESS#* HOST#* SOURCE#* SOURCES STAMP]', [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
    ]),
    ...working('FetchingQueue'),
    ...logging('fetch'),
  ],
  Parse: [
    's3:GetObject articlesbucket/uploads/*',
    's3:GetObject articlesbucket/fetched/*',
    's3:GetObject articlesbucket/corrections/*',
    's3:ListBucket articlesbucket',
    ...on('table/RecordsTable', EVERYTHING),
    'dynamodb:Query table/RecordsTable/index/feeds',
    ...working('ParsingQueue'),
    'sqs:SendMessage PublishingQueue',
    ...logging('parse'),
  ],
  Feed: [
    ...on('table/RecordsTable', ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']),
    'dynamodb:Query table/RecordsTable/index/feeds',
    ...logging('feed'),
  ],
  Publish: [...working('PublishingQueue'), ...logging('publish')],
  Reconcile: [
    's3:ListBucket articlesbucket',
    ...on('table/RecordsTable', EVERYTHING),
    'dynamodb:Query table/RecordsTable/index/feeds',
    'sqs:SendMessage ParsingQueue',
    ...watching(),
    ...logging('reconcile'),
  ],
  MinutelyCollect: ['lambda:InvokeFunction function:CollectFunction', 'sqs:SendMessage WakeupsQueue'],
  DailyReconcile: ['lambda:InvokeFunction function:ReconcileFunction', 'sqs:SendMessage WakeupsQueue'],
}

/** What Lambda itself does by a function's role: take messages for it, and write its log. */
export function isOfLambda(grant: string, name: string): boolean {
  return [...logging(name.toLowerCase()), ...working(QUEUE_OF[name] ?? '')].includes(grant)
}

const QUEUE_OF: Record<string, string> = {
  Fetch: 'FetchingQueue',
  Parse: 'ParsingQueue',
  Publish: 'PublishingQueue',
}

function on(resource: string, actions: string[]): string[] {
  return actions.map((action) => `${action} ${resource}`)
}

function working(queue: string): string[] {
  return on(queue, ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'])
}

function watching(): string[] {
  const queues = ['Parsing', 'Fetching', 'Publishing'].flatMap((name) => [`${name}Queue`, `${name}DeadQueue`])
  return queues.map((queue) => `sqs:GetQueueAttributes ${queue}`)
}

function logging(name: string): string[] {
  return on(`log-group:/${name}:*`, ['logs:CreateLogStream', 'logs:PutLogEvents'])
}
