import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { webSubHub } from '#adapters/websub/hub.ts'
import { publish } from '#pipeline/publish.ts'

let server: Server
let address: string
let pings: URLSearchParams[]
let answer: number

beforeAll(async () => {
  server = createServer(async (request, response) => {
    pings.push(new URLSearchParams(await text(request)))
    response.writeHead(answer).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`
})

beforeEach(() => {
  pings = []
  answer = 204
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function tell(feeds: Parameters<typeof publish>[0]): Promise<void> {
  return publish(feeds, { hub: webSubHub(address), baseUrl: 'https://huixun.example' })
}

test('a hub is told once of each feed in each format', async () => {
  await tell([{ list: 'meetings' }, { list: 'meetings', facet: 'project:江州铁路' }, { list: 'meetings' }])
  expect(pings).toHaveLength(1)
  expect(pings[0]?.get('hub.mode')).toBe('publish')
  const project = `project=${encodeURIComponent('江州铁路')}`
  expect(pings[0]?.getAll('hub.url').toSorted()).toEqual([
    'https://huixun.example/feeds/meetings.atom',
    `https://huixun.example/feeds/meetings.atom?${project}`,
    'https://huixun.example/feeds/meetings.ics',
    `https://huixun.example/feeds/meetings.ics?${project}`,
    'https://huixun.example/feeds/meetings.json',
    `https://huixun.example/feeds/meetings.json?${project}`,
    'https://huixun.example/feeds/meetings.rss',
    `https://huixun.example/feeds/meetings.rss?${project}`,
  ])
})

test('many feeds are told in several calls, and none is left out', async () => {
  await tell(Array.from({ length: 100 }, (_, index) => ({ list: 'meetings', facet: `project:${index}` }) as const))
  expect(pings.length).toBeGreaterThan(1)
  expect(pings.flatMap((ping) => ping.getAll('hub.url'))).toHaveLength(400)
})

test('what a hub refuses is an error, so that it is told again', async () => {
  answer = 503
  await expect(tell([{ list: 'meetings' }])).rejects.toThrow('answers 503')
})

test('a hub that is not there is an error', async () => {
  const nowhere = webSubHub('http://127.0.0.1:1/hub')
  await expect(nowhere.ping(['https://huixun.example/feeds/meetings.atom'])).rejects.toThrow()
})
