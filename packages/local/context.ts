import type { Context } from 'aws-lambda'

/** What Lambda tells a function of itself; on one machine there is no limit of time. */
export const CONTEXT: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'local',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:local',
  memoryLimitInMB: '1024',
  awsRequestId: '00000000-0000-0000-0000-000000000000',
  logGroupName: '/aws/lambda/local',
  logStreamName: 'local',
  getRemainingTimeInMillis: () => 900_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
}

/** The same, for work that has no time left from the moment that it is to stop. */
export function contextUntil(signal: AbortSignal): Context {
  return { ...CONTEXT, getRemainingTimeInMillis: () => (signal.aborted ? 0 : CONTEXT.getRemainingTimeInMillis()) }
}
