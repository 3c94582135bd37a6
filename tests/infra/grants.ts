/**
 * What each function may do, whole: an action, and what to. The deployment must grant exactly this (`roles.ts`), and the
 * functions must get along with exactly this (`grants.test.ts`).
 */
export const GRANTS: Record<string, readonly string[]> = {
  Parse: [
    's3:GetObject articlesbucket/uploads/*',
    's3:GetObject articlesbucket/fetched/*',
    's3:GetObject articlesbucket/corrections/*',
    's3:ListBucket articlesbucket',
    'dynamodb:GetItem table/RecordsTable',
    'dynamodb:BatchGetItem table/RecordsTable',
    'dynamodb:Query table/RecordsTable',
    'dynamodb:PutItem table/RecordsTable',
    'dynamodb:UpdateItem table/RecordsTable',
    'dynamodb:DeleteItem table/RecordsTable',
    'dynamodb:BatchWriteItem table/RecordsTable',
    'dynamodb:Query table/RecordsTable/index/feeds',
    'sqs:ReceiveMessage ParsingQueue',
    'sqs:DeleteMessage ParsingQueue',
    'sqs:GetQueueAttributes ParsingQueue',
    'logs:CreateLogStream log-group:/parse:*',
    'logs:PutLogEvents log-group:/parse:*',
  ],
  Feed: [
    'dynamodb:GetItem table/RecordsTable',
    'dynamodb:BatchGetItem table/RecordsTable',
    'dynamodb:Query table/RecordsTable',
    'dynamodb:Query table/RecordsTable/index/feeds',
    'logs:CreateLogStream log-group:/feed:*',
    'logs:PutLogEvents log-group:/feed:*',
  ],
  Reconcile: [
    's3:ListBucket articlesbucket',
    'dynamodb:GetItem table/RecordsTable',
    'dynamodb:Query table/RecordsTable',
    'dynamodb:Query table/RecordsTable/index/feeds',
    'dynamodb:PutItem table/RecordsTable',
    'sqs:SendMessage ParsingQueue',
    'sqs:GetQueueAttributes ParsingQueue',
    'sqs:GetQueueAttributes ParsingDeadQueue',
    'logs:CreateLogStream log-group:/reconcile:*',
    'logs:PutLogEvents log-group:/reconcile:*',
  ],
  DailyReconcile: ['lambda:InvokeFunction function:ReconcileFunction', 'sqs:SendMessage WakeupsQueue'],
}
