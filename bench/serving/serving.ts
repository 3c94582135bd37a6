import { recordTable } from '#adapters/dynamodb/table.ts'
import { TABLE_NAME } from '#local/environment.ts'
import { fullMeeting } from '../shared/full.ts'
import { bars } from '../shared/graph.ts'
import { meetingNumbered } from '../shared/meetings.ts'
import type { Report } from '../shared/report.ts'
import { type StackProcess, startStackProcess } from '../shared/stack.ts'
import { fill, tableClient } from '../shared/tables.ts'
import { type Answers, ask } from './ask.ts'
import { type Peer, startPeer } from './peer.ts'

const MEETINGS = 600
const APART_MS = 60_000
const CONNECTIONS = [1, 64]
const WARM_SECONDS = 3
/** Sixty-four that wait for one another take seconds. */
const COLD_SECONDS = 10
const FEED = '/feeds/meetings.rss'
const CALENDAR = '/feeds/meetings.ics'
const FILTERED = '/feeds/meetings.rss?place=510100&topic=transport'
const PAGE = `/meetings/${meetingNumbered(3).id}`

interface Asked {
  name: string
  server: Pick<Peer, 'url' | 'usage'>
  path: string
  seconds: number
  headers?: Record<string, string>
  isOurs: boolean
}

/** The site on the embedded stack, in a process of its own, asked from this one. */
export async function serving(): Promise<Report> {
  const stack = await startStackProcess()
  try {
    const client = tableClient(stack.endpoints.dynamodb)
    await fill(recordTable(client, TABLE_NAME), { meetingOf: fullMeeting, apartMs: APART_MS, count: MEETINGS })
    client.destroy()
    return await measured(stack)
  } finally {
    await stack.stop()
  }
}

async function measured(stack: StackProcess): Promise<Report> {
  const { site } = stack.endpoints
  const response = await fetch(site + FEED, { headers: { 'Accept-Encoding': 'br' } })
  const tag = response.headers.get('ETag') ?? ''
  // Not its compressed form, but as many bytes.
  const length = Number(response.headers.get('Content-Length'))
  await response.arrayBuffer()
  const peer = await startPeer(new Uint8Array(length))
  const rows: { name: string; connections: number; answers: Answers; isOurs: boolean }[] = []
  for (const { server, path, headers, seconds, ...asked } of questions({ stack, peer, tag })) {
    for (const connections of CONNECTIONS) {
      const all = { 'Accept-Encoding': 'br', ...headers }
      const answers = await ask({ url: server.url + path, usage: server.usage, headers: all, connections, seconds })
      rows.push({ ...asked, connections, answers })
    }
  }
  peer.stop()
  return {
    title: 'Serving',
    about: `A site of ${MEETINGS} meetings on the embedded stack, with table, storage and queues in the same process, asked over HTTP from another process on the same machine. Beside it Node's own server, which answers with a buffer of the feed's length and does nothing else. What is warm stands in memory; what is cold is made anew from the table for every single request, compressed, and sent; records that did not change are known by their version, but for one line.`,
    tables: [
      {
        title: 'Answers',
        note: 'CPU is what the server’s process used for one answer, all its threads together: 0.2 ms are 5,000 answers a second on one core.',
        columns: [
          { name: 'what' },
          { name: 'connections' },
          { name: 'answers a second' },
          { name: 'p50 ms', digits: 2 },
          { name: 'p99 ms', digits: 2 },
          { name: 'CPU ms', digits: 2 },
          { name: 'KB', digits: 1 },
        ],
        rows: rows.map(({ name, connections, answers: { perSecond, p50, p99, cpuMs, kb } }) => {
          return [name, connections, perSecond, p50, p99, cpuMs, kb]
        }),
      },
    ],
    graphs: [
      bars({
        name: 'serving',
        title: 'Answers a second, 64 connections',
        bars: rows
          .filter(({ connections }) => connections === 64)
          .map(({ name, answers, isOurs }) => ({ name, value: answers.perSecond, isOurs })),
      }),
    ],
  }
}

function questions({ stack, peer, tag }: { stack: StackProcess; peer: Peer; tag: string }): Asked[] {
  const warm = { server: { url: stack.endpoints.site, usage: stack.usage }, seconds: WARM_SECONDS, isOurs: true }
  const cold = { server: { url: stack.anew, usage: stack.usage }, seconds: COLD_SECONDS, isOurs: true }
  const unknown = { ...cold, server: { url: stack.unknown, usage: stack.usage } }
  const unchanged = { 'If-None-Match': tag }
  return [
    { name: 'node:http, a buffer', server: peer, path: '/', seconds: WARM_SECONDS, isOurs: false },
    { name: 'feed, not modified', ...warm, path: FEED, headers: unchanged },
    { name: 'feed, warm', ...warm, path: FEED },
    { name: 'filtered feed, warm', ...warm, path: FILTERED },
    { name: 'meeting page, warm', ...warm, path: PAGE },
    { name: 'feed, cold', ...cold, path: FEED },
    { name: 'feed, cold, no record known', ...unknown, path: FEED },
    { name: 'filtered feed, cold', ...cold, path: FILTERED },
    { name: 'calendar of 500, cold', ...cold, path: CALENDAR },
    { name: 'meeting page, cold', ...cold, path: PAGE },
  ]
}
