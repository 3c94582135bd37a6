import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Endpoints } from '#local/environment.ts'
import { notificationOf } from '#pipeline/notification.ts'
import { articleOf } from '../local/article.ts'
import { run } from '../local/command.ts'
import { type RunningStack, startStack } from './process.ts'

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
let stack: RunningStack
let endpoints: Endpoints
let sqs: SQSClient

beforeAll(async () => {
  stack = await startStack(folder, '--no-seeds')
  endpoints = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  sqs = new SQSClient({ endpoint: endpoints.aws, region: 'us-east-1', credentials })
})

afterAll(async () => {
  await stack.end('SIGTERM')
  rmSync(folder, { recursive: true })
})

test('stats shows what is stored and what waits', async () => {
  await uploadAndWait('uploads/一.txt', articleOf('一'))
  const { stdout, status } = await ops('stats')
  expect(status).toBe(0)
  expect(stdout).toContain(`site         ${stack.site}`)
  expect(stdout).toMatch(/^articles +1$/m)
  expect(stdout).toMatch(/^meetings +1$/m)
  expect(stdout).toMatch(/^parse +0 +0 +0$/m)
})

test('redrive moves what nobody could handle back, and it is handled', async () => {
  const key = 'uploads/二.txt'
  await stack.s3.send(new PutObjectCommand({ Bucket: 'articles', Key: key, Body: articleOf('二') }))
  await settled(2)
  const dead = notificationOf({
    bucket: 'articles',
    key,
    name: 'ObjectCreated:Put',
    at: '2026-01-05T08:00:00Z',
    region: 'us-east-1',
  })
  for (let count = 0; count < 12; count++) {
    await sqs.send(new SendMessageCommand({ QueueUrl: endpoints.parseDeadQueue, MessageBody: dead }))
  }
  expect((await ops('stats')).stdout).toMatch(/^parse +\d+ +\d+ +12$/m)
  const { stdout, stderr, status } = await ops('redrive', 'parse')
  expect(status).toBe(0)
  expect(stdout).toBe('parse: 12 messages moved back.\n')
  expect(stderr).toContain('moved back to parse 12/12')
  await expect.poll(async () => (await ops('stats')).stdout, { timeout: 30_000 }).toMatch(/^parse +0 +0 +0$/m)
})

test('replay reads the objects under a prefix again, so many a second', async () => {
  const before = performance.now()
  const { stdout, stderr, status } = await ops('replay', 'uploads/', '--rate', '2')
  expect(status).toBe(0)
  expect(stdout).toContain('2 objects are read again')
  expect(stderr).toContain('queued 2/2 uploads/二.txt')
  expect(performance.now() - before).toBeGreaterThan(1000)
})

test('reconcile has read what an event was lost for', async () => {
  expect((await ops('reconcile')).stdout).toBe('0 objects are read again.\n')
})

test.each([
  [['burn'], 'There is no burn.'],
  [[], 'Name a command.'],
  [['replay', 'rejected/'], 'Nothing is read under rejected/'],
  [['replay', '--rate', '0'], '--rate is a number'],
  [['redrive', 'mail'], 'There is no queue mail'],
  [['redrive', 'parse', 'source'], 'source is too much'],
])('ops %j says what is wrong with it', async (args, sentence) => {
  const { stderr, status } = await ops(...args)
  expect(status).toBe(1)
  expect(stderr).toContain(sentence)
})

test('a stage that is deployed is found by the names it has noted, and its messages are moved by AWS', async () => {
  const { url, asked, server } = await startCloud()
  const names = {
    ...endpoints,
    region: 'us-east-1',
    bucket: 'articles',
    table: 'huixun',
    parseQueue: `${url}/000000000000/parse`,
    parseDeadQueue: `${url}/000000000000/parse-dead`,
  }
  asked.names = JSON.stringify(names)
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
    AWS_ENDPOINT_URL_SSM: url,
    AWS_ENDPOINT_URL_SQS: url,
  }
  const { stdout, stderr, status } = await run('ops', ['redrive', 'parse', '--stage', 'production'], '', environment)
  server.close()
  expect(stderr).toContain('moved back to parse 3/3')
  expect(stdout).toBe('parse: 3 messages moved back.\n')
  expect(status).toBe(0)
  expect(asked.operations).toEqual([
    'AmazonSSM.GetParameter /huixun/production/names',
    'AmazonSQS.GetQueueAttributes',
    'AmazonSQS.StartMessageMoveTask',
    'AmazonSQS.ListMessageMoveTasks',
    'AmazonSQS.ListMessageMoveTasks',
  ])
})

function ops(...args: string[]) {
  return run('ops', [...args, '--data', folder])
}

/** Answers as Systems Manager and as those parts of SQS do that nothing embedded knows. */
async function startCloud(): Promise<{ url: string; asked: { names: string; operations: string[] }; server: Server }> {
  const asked = { names: '', operations: [] as string[] }
  let polls = 0
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'])
    const { Name } = (await json(request)) as { Name?: string }
    asked.operations.push(Name ? `${target} ${Name}` : target)
    const answers: Record<string, () => unknown> = {
      'AmazonSSM.GetParameter': () => ({ Parameter: { Name, Value: asked.names } }),
      'AmazonSQS.GetQueueAttributes': () => ({
        Attributes: { QueueArn: 'arn:aws:sqs:us-east-1:000000000000:parse-dead', ApproximateNumberOfMessages: '3' },
      }),
      'AmazonSQS.StartMessageMoveTask': () => ({ TaskHandle: 'one' }),
      'AmazonSQS.ListMessageMoveTasks': () => ({
        Results: [{ Status: polls++ ? 'COMPLETED' : 'RUNNING', ApproximateNumberOfMessagesMoved: polls === 1 ? 1 : 3 }],
      }),
    }
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify(answers[target]?.() ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server }
}

async function uploadAndWait(key: string, body: string): Promise<void> {
  await stack.s3.send(new PutObjectCommand({ Bucket: 'articles', Key: key, Body: body }))
  await settled(1)
}

/** Waits until so many articles are on record. */
async function settled(articles: number): Promise<void> {
  for (;;) {
    const { stdout } = await ops('stats')
    if (new RegExp(`^articles +${articles}$`, 'm').test(stdout)) return
    await pause(200)
  }
}
