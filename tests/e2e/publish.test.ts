import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleOf } from '../local/article.ts'
import { eventuallyWithin } from './eventually.ts'
import { type RunningStack, startStack } from './process.ts'

const eventually = eventuallyWithin(15_000)

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
const pinged = new Set<string>()
let hub: Server
let hubAddress: string
let stack: RunningStack

beforeAll(async () => {
  hub = createServer(async (request, response) => {
    for (const topic of new URLSearchParams(await text(request)).getAll('hub.url')) pinged.add(topic)
    response.writeHead(202).end()
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  hubAddress = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
  stack = await startStack(join(folder, 'data'), '--no-seeds', '--hub', hubAddress)
})

afterAll(async () => {
  await stack.end('SIGKILL')
  hub.closeAllConnections()
  hub.close()
  rmSync(folder, { recursive: true })
})

test('a hub is told of the feeds that an article changes, under the addresses by which they name themselves', async () => {
  const response = await fetch(`${stack.site}/feeds/meetings.atom`)
  expect(response.headers.get('link')).toContain(`<${hubAddress}>; rel="hub"`)
  expect(await response.text()).toContain(`href="${hubAddress}"`)

  const Body = articleOf('六')
  await stack.s3.send(new PutObjectCommand({ Bucket: 'articles', Key: 'uploads/news.txt', Body }))
  const whole = `${stack.site}/feeds/meetings.atom`
  await eventually(
    async () => pinged,
    (topics) => topics.has(whole),
  )

  const feeds = [...pinged].filter((topic) => topic.startsWith(`${stack.site}/feeds/meetings.json`))
  expect(pinged).toContain(whole)
  expect(feeds.length).toBeGreaterThan(1)
  for (const topic of feeds) {
    const { feed_url, items } = (await (await fetch(topic)).json()) as { feed_url: string; items: unknown[] }
    expect(feed_url).toBe(topic)
    expect(items).toHaveLength(1)
  }
})
