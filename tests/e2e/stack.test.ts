import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleOf } from '../local/article.ts'
import { run } from '../local/command.ts'
import { eventuallyWithin } from './eventually.ts'
import { type RunningStack, startStack } from './process.ts'

/** From the upload to the feed, at the longest. */
const PATIENCE_MS = 10_000
const eventually = eventuallyWithin(PATIENCE_MS)
const hasAws = spawnSync('aws', ['--version']).status === 0

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
const data = join(folder, 'data')
let stack: RunningStack

beforeAll(async () => {
  stack = await startStack(data, '--no-seeds')
})
afterAll(async () => {
  await stack.end('SIGKILL')
  rmSync(folder, { recursive: true })
})

interface FeedItem {
  id: string
  title: string
  url: string
  date_published: string
  date_modified: string
}

async function feed(list: 'meetings' | 'commitments'): Promise<FeedItem[]> {
  const response = await fetch(`${stack.site}/feeds/${list}.json`)
  return ((await response.json()) as { items: FeedItem[] }).items
}

async function upload(name: string, Body: string): Promise<void> {
  await stack.s3.send(new PutObjectCommand({ Bucket: 'articles', Key: `uploads/${name}`, Body }))
}

function meetingTitled(ordinal: string): Promise<FeedItem | undefined> {
  const look = async () => (await feed('meetings')).find(({ title }) => title.includes(`第${ordinal}次`))
  return eventually(look, (item) => item !== undefined)
}

describe('an article', () => {
  test('uploaded over S3 stands in both feeds and on its page', async () => {
    await upload('江州 会议+1.txt', articleOf('五', 18))
    const item = await meetingTitled('五')
    expect(item?.title).toContain('常务会议')
    expect((await feed('commitments')).some(({ title }) => title.includes('2027年'))).toBe(true)
    const page = await fetch(item?.url ?? stack.site)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('林知远')
  })

  test.skipIf(!hasAws)(`uploaded with the AWS command line${hasAws ? '' : ' (not installed)'}`, async () => {
    const file = join(folder, '江州 会议+2.txt')
    writeFileSync(file, articleOf('六', 19))
    const args = ['--endpoint-url', stack.s3Endpoint, 's3', 'cp', file, 's3://articles/uploads/']
    const env = { ...process.env, AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'any' }
    const { status, stderr } = spawnSync('aws', args, { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(await meetingTitled('六')).toBeDefined()
  })

  test('that is removed leaves the feeds, and its page says so', async () => {
    await upload('gone.txt', articleOf('七', 20))
    const item = await meetingTitled('七')
    expect(item).toBeDefined()
    await stack.s3.send(new DeleteObjectCommand({ Bucket: 'articles', Key: 'uploads/gone.txt' }))
    const titles = async () => (await feed('meetings')).map(({ title }) => title)
    const left = await eventually(titles, (seen) => !seen.some((title) => title.includes('第七次')))
    expect(left.join()).not.toContain('第七次')
    expect((await fetch(item?.url ?? stack.site)).status).toBe(410)
  })

  test('that an operator corrects is shown so, with the reason, until the correction is removed', async () => {
    await upload('wrong.txt', articleOf('九', 22))
    const { url } = (await meetingTitled('九')) as FeedItem
    const Key = `corrections/${url.split('/').at(-1)}.json`
    const page = async () => await (await fetch(url)).text()
    const Body = JSON.stringify({ reason: '原文误作第九次', patch: { title: '江州市政府第十九次常务会议' } })
    await stack.s3.send(new PutObjectCommand({ Bucket: 'articles', Key, Body }))
    expect(await eventually(page, (seen) => seen.includes('第十九次'))).toContain('经人工更正：原文误作第九次')
    const history = async () => {
      const response = await fetch(`${stack.site}/api/v1${new URL(url).pathname}/history`)
      return ((await response.json()) as { changes: { kind: string }[] }).changes.map(({ kind }) => kind)
    }
    expect(await eventually(history, (kinds) => kinds.length > 1)).toEqual(['changed', 'published'])
    await stack.s3.send(new DeleteObjectCommand({ Bucket: 'articles', Key }))
    expect(await eventually(page, (seen) => !seen.includes('第十九次'))).not.toContain('更正')
  })
})

describe('npm run ingest', () => {
  test('says what became of each file', async () => {
    const [good, empty, large] = ['好 文章+.html', 'empty.txt', 'large.html'].map((name) => join(folder, name))
    if (!good || !empty || !large) throw new Error('three')
    writeFileSync(good, articleOf('八', 21))
    writeFileSync(empty, '')
    writeFileSync(large, new Uint8Array(12 * 1024 * 1024))
    const { stdout, status } = await run('ingest', ['--data', data, good, empty, large])
    expect(stdout).toMatch(/好 文章\+\.html:\n {2}.*常务会议.*\n {2}http:\/\/127\.0\.0\.1:\d+\/meetings\/\S+\n/)
    expect(stdout).toMatch(/empty\.txt: rejected, empty\. /)
    expect(stdout).toMatch(/large\.html: rejected, too-large\. /)
    expect(status).toBe(1)
    const address = /http:\S+\/meetings\/\S+/.exec(stdout)?.[0] ?? ''
    expect((await fetch(address)).status).toBe(200)
    const { status: fine } = await run('ingest', ['--data', data, good])
    expect(fine).toBe(0)
  })

  test('says when nothing runs', async () => {
    const { stderr, status } = await run('ingest', ['--data', join(folder, 'nothing'), folder])
    expect(stderr).toContain('npm start')
    expect(status).toBe(1)
  })
})

describe('a start that can not be', () => {
  const start = (...options: string[]) => run('start', options)

  test('for the data folder is told', async () => {
    const { stderr, status } = await start('--data', data, '--port', '0', '--s3-port', '0')
    expect(stderr).toMatch(/^\S+data is in use by another stack.*\n$/)
    expect(status).toBe(1)
  })

  test.each(['--port', '--s3-port'])('for %s is told', async (option) => {
    const server = createServer().listen(0, '127.0.0.1')
    await pause(50)
    const { port } = server.address() as AddressInfo
    const other = option === '--port' ? '--s3-port' : '--port'
    const { stderr, status } = await start('--data', join(folder, 'other'), option, String(port), other, '0')
    server.close()
    expect(stderr).toMatch(new RegExp(`^Port ${port} can't be had.*${option}\\.\n$`))
    expect(status).toBe(1)
  })

  test.each([['--bogus'], ['--port', 'x'], ['--port', '70000'], ['extra']])('for %s is told', async (...options) => {
    const { stderr, status } = await start(...options)
    expect(stderr).toContain('Usage: npm start')
    expect(status).toBe(1)
  })
})

describe('a kill in the midst of work', () => {
  test('loses nothing, doubles nothing and moves no date', async () => {
    const before = await feed('meetings')
    const ordinals = ['十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八']
    await Promise.all(ordinals.map((ordinal, index) => upload(`${ordinal}.txt`, articleOf(ordinal, index + 1))))
    await stack.end('SIGKILL')
    stack = await startStack(data, '--no-seeds')

    const after = await eventually(
      () => feed('meetings'),
      (items) => items.length >= before.length + ordinals.length,
    )
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
    expect(after).toHaveLength(before.length + ordinals.length)
    const dates = ({ id, date_published, date_modified }: FeedItem) => [id, date_published, date_modified]
    expect(after.slice(-before.length).map(dates)).toEqual(before.map(dates))
  })
})

describe('npm start', () => {
  test('ends cleanly when asked to', async () => {
    expect(await stack.end('SIGTERM')).toBe(0)
    stack = await startStack(data, '--no-seeds')
    expect((await feed('meetings')).length).toBeGreaterThan(8)
    expect(await stack.end('SIGINT')).toBe(0)
  })

  test('takes in the seeds the first time', async () => {
    const seeds = readdirSync(new URL('../../seeds/articles', import.meta.url))
    stack = await startStack(join(folder, 'seeded'))
    const status = async () => await (await fetch(`${stack.site}/status`)).text()
    const missing = (page: string) => seeds.filter((name) => !page.includes(`uploads/seeds/${name}`))
    expect(missing(await eventually(status, (page) => missing(page).length === 0))).toEqual([])
  })
})
