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
  /** An action, and what to. */
  words: string
  /** Names of the partitions of the table that it touches. */
  partitions: string[]
  target: 'aws' | 'dynamodb'
}

/** The names of the queues of one machine, in the deployment. */
const QUEUES: Record<string, string> = {
  parse: 'ParsingQueue',
  'parse-dead': 'ParsingDeadQueue',
  source: 'FetchingQueue',
  'source-dead': 'FetchingDeadQueue',
  publish: 'PublishingQueue',
  'publish-dead': 'PublishingDeadQueue',
}

/**
 * Stands before the embedded services as IAM stands before AWS's: lets through what is granted, and refuses the rest in
 * AWS's words. As in S3, whoever may not list a bucket is not told that an object is missing.
 */
export async function startGate({ grants, aws, dynamodb }: GateSettings): Promise<Gate> {
  const done = new Set<string>()
  const refused = new Set<string>()
  const allow = (ask: Omit<Ask, 'target'>): boolean => {
    const grant = grants.find((one) => covers(one, ask))
    if (grant) done.add(grant)
    else refused.add([ask.words, ...ask.partitions].join(' '))
    return grant !== undefined
  }
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming)
    const ask = askOf(incoming, body)
    if (!allow(ask)) return refuse(outgoing, incoming)
    const to = ask.target === 'aws' ? aws : dynamodb
    await forward({ incoming, outgoing, body, to }, () => allow({ words: LISTING, partitions: [] }))
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

const LISTING = 's3:ListBucket articlesbucket'

function covers(grant: string, { words, partitions }: Omit<Ask, 'target'>): boolean {
  const [granted = '', within] = grant.split(/ \[|\]/)
  if (!fits(words, granted)) return false
  return within === undefined || partitions.every((name) => within.split(' ').some((pattern) => fits(name, pattern)))
}

function fits(word: string, pattern: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}

function askOf({ headers, method, url = '' }: IncomingMessage, body: Buffer): Ask {
  const [service = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.')
  if (service.startsWith('DynamoDB')) {
    const request = JSON.parse(body.toString())
    const index = request.IndexName === undefined ? '' : `/index/${request.IndexName}`
    const words = `dynamodb:${operation} table/RecordsTable${index}`
    return { words, partitions: partitionsOf(request), target: 'dynamodb' }
  }
  if (service === 'AmazonSQS') {
    const queue = new URL(JSON.parse(body.toString()).QueueUrl).pathname.split('/').at(-1) ?? ''
    return { words: `sqs:${operation.replace(/Batch$/, '')} ${QUEUES[queue] ?? queue}`, partitions: [], target: 'aws' }
  }
  const [, ...key] = new URL(url, 'http://host').pathname.slice(1).split('/')
  const object = decodeURIComponent(key.join('/'))
  const action = { GET: 'GetObject', HEAD: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' }[method ?? '']
  const words = object === '' ? LISTING : `s3:${action} articlesbucket/${object}`
  return { words, partitions: [], target: 'aws' }
}

interface Key {
  pk: { S: string }
}

interface TableRequest {
  Key?: Key
  Item?: Key
  ExpressionAttributeValues?: Record<string, { S?: string }>
  KeyConditionExpression?: string
  RequestItems?: Record<string, { Keys: Key[] } | { PutRequest?: { Item: Key }; DeleteRequest?: { Key: Key } }[]>
}

/** The partition of each item that a request reads or writes. A condition on keys begins with that of the partition. */
function partitionsOf(request: TableRequest): string[] {
  const { Key, Item, KeyConditionExpression, ExpressionAttributeValues, RequestItems } = request
  const [, value = ''] = /^\S+ = (:\w+)/.exec(KeyConditionExpression ?? '') ?? []
  const asked = ExpressionAttributeValues?.[value]?.S
  const many = Object.values(RequestItems ?? {}).flatMap((of) =>
    Array.isArray(of)
      ? of.flatMap(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key ?? [])
      : of.Keys,
  )
  const names = [Key, Item, ...many].flatMap((item) => item?.pk.S ?? [])
  return KeyConditionExpression === undefined ? names : [asked ?? '?']
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
