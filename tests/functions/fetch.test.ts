import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQSEvent } from 'aws-lambda'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTEXT } from '#local/context.ts'
import { queueEndpoints, setEnvironment } from '#local/environment.ts'
import { wake } from '#local/schedule.ts'
import { keysOf } from '#pipeline/notification.ts'
import { receive, receiveFrom, SOURCE_QUEUE, useEmbedded } from '../contracts/embedded.ts'
import { articlePage, trsChannel } from '../follow/pages.ts'
import { startSite, type TestSite } from '../follow/site.ts'

const embedded = useEmbedded({ table: 'huixun' })
const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
const TITLE = '江州市政府召开第五次常务会议'
const PATH = '/zwyw/202611/t20261118_10005.html'
let site: TestSite

beforeAll(async () => {
  site = await startSite('127.0.4.1')
  site.pages[PATH] = articlePage(TITLE, '2026-11-18')
  site.pages['/zwyw/'] = trsChannel([{ href: PATH, title: TITLE, day: '2026-11-18' }])
  const source = {
    id: 'jz',
    name: '江州市人民政府',
    home: '510000',
    kind: 'listing',
    url: `${site.origin}/zwyw/`,
    every: 'PT1H',
  }
  writeFileSync(join(folder, 'sources.json'), JSON.stringify([source]))
  const { aws, dynamodb } = embedded
  setEnvironment({
    site: 'https://huixun.example',
    aws: aws.endpoint,
    dynamodb: dynamodb.endpoint,
    ...queueEndpoints(aws),
  })
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT'
  process.env.HUIXUN_ALLOW_LOOPBACK = '1'
  process.env.HUIXUN_SOURCES = join(folder, 'sources.json')
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

function eventOf(...bodies: string[]): SQSEvent {
  return { Records: bodies.map((body, at) => ({ messageId: `m${at}`, body })) } as unknown as SQSEvent
}

test('collect sends what fetch takes, which puts an article where parse is told of it', async () => {
  const [collect, fetch] = await Promise.all([import('#functions/collect.ts'), import('#functions/fetch.ts')])
  await wake('collect', collect.handler)
  const messages = await receiveFrom(embedded, SOURCE_QUEUE.name)
  expect(messages.length).toBe(1)
  const bodies = [...messages, 'no message of ours', JSON.stringify({ source: 'not followed any more' })]
  expect(await fetch.handler(eventOf(...bodies), CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] })
  expect((await receive(embedded)).flatMap(keysOf)).toEqual([expect.stringMatching(/^fetched\/jz\/[0-9a-f]{32}$/)])
  expect(site.requests[0]?.headers['user-agent']).toBe('Huixun/1.0 (+https://huixun.example)')
})

test('collect notes how many messages wait in each queue', async () => {
  const { published } = await import('#functions/wiring.ts')
  const { queues } = await published().status()
  expect(queues).toEqual(expect.arrayContaining([{ name: 'source', waiting: 1, inFlight: 0, dead: 0 }]))
})
