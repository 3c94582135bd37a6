import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface Gate {
  url: string
  /** What was done, in the words of the grants. */
  done: Set<string>
  /** What was refused. */
  refused: Set<string>
  stop(): void
}

interface GateSettings {
  grants: readonly string[]
  aws: string
  dynamodb: string
}

/** A request as IAM sees it. */
interface Ask {
  grants: string[]
  target: 'aws' | 'dynamodb'
}

/** The names of the queues of one machine, in the deployment. */
const QUEUES: Record<string, string> = {
  parse: 'ParsingQueue',
  'parse-dead': 'ParsingDeadQueue',
  source: 'FetchingQueue',
  'source-dead': 'FetchingDeadQueue',
}

/**
 * Stands before the embedded services as IAM stands before AWS's: lets through what is granted, and refuses the rest in
 * AWS's words. As in S3, whoever may not list a bucket is not told that an object is missing.
 */
export async function startGate({ grants, aws, dynamodb }: GateSettings): Promise<Gate> {
  const done = new Set<string>()
  const refused = new Set<string>()
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming)
    const ask = askOf(incoming, body)
    const wrong = ask.grants.filter((grant) => !isGranted(grant, grants))
    for (const grant of wrong) refused.add(grant)
    if (wrong.length > 0) return refuse(outgoing, incoming)
    for (const grant of ask.grants) done.add(grant)
    await forward({ incoming, outgoing, body, to: ask.target === 'aws' ? aws : dynamodb }, () => {
      const mayList = isGranted('s3:ListBucket articlesbucket', grants)
      if (mayList) done.add('s3:ListBucket articlesbucket')
      else refused.add('s3:ListBucket articlesbucket')
      return mayList
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    done,
    refused,
    stop: () => server.close(),
  }
}

function isGranted(asked: string, grants: readonly string[]): boolean {
  return grants.some((grant) => (grant.endsWith('*') ? asked.startsWith(grant.slice(0, -1)) : asked === grant))
}

function askOf({ headers, method, url = '' }: IncomingMessage, body: Buffer): Ask {
  const [service = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.')
  if (service.startsWith('DynamoDB')) {
    const { IndexName } = JSON.parse(body.toString())
    const index = IndexName === undefined ? '' : `/index/${IndexName}`
    return { grants: [`dynamodb:${operation} table/RecordsTable${index}`], target: 'dynamodb' }
  }
  if (service === 'AmazonSQS') {
    const queue = new URL(JSON.parse(body.toString()).QueueUrl).pathname.split('/').at(-1) ?? ''
    return { grants: [`sqs:${operation.replace(/Batch$/, '')} ${QUEUES[queue] ?? queue}`], target: 'aws' }
  }
  const [, ...key] = new URL(url, 'http://host').pathname.slice(1).split('/')
  const object = key.join('/')
  if (object === '') return { grants: ['s3:ListBucket articlesbucket'], target: 'aws' }
  const action = { GET: 'GetObject', HEAD: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' }[method ?? '']
  return { grants: [`s3:${action} articlesbucket/${decodeURIComponent(object)}`], target: 'aws' }
}

function refuse(outgoing: ServerResponse, { headers }: IncomingMessage): void {
  const isJson = headers['x-amz-target'] !== undefined
  outgoing.writeHead(isJson ? 400 : 403, { 'content-type': isJson ? 'application/x-amz-json-1.0' : 'application/xml' })
  outgoing.end(
    isJson
      ? JSON.stringify({ __type: 'AccessDeniedException', message: 'not authorized' })
      : '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  )
}

interface Passage {
  incoming: IncomingMessage
  outgoing: ServerResponse
  body: Buffer
  to: string
}

async function forward({ incoming, outgoing, body, to }: Passage, mayTellMissing: () => boolean): Promise<void> {
  const { method, headers, url } = incoming
  const onward = request(new URL(url ?? '', to), { method, headers: { ...headers, host: new URL(to).host } })
  onward.end(body)
  const [answer] = (await once(onward, 'response')) as [IncomingMessage]
  const isMissingObject = answer.statusCode === 404 && headers['x-amz-target'] === undefined
  if (isMissingObject && !mayTellMissing()) return refuse(outgoing, incoming)
  outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
  answer.pipe(outgoing)
}
