import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage, hanwebChannel, trsChannel } from '../follow/pages.ts'
import { startSite, type TestSite } from '../follow/site.ts'
import { eventuallyWithin } from './eventually.ts'
import { type RunningStack, startStack } from './process.ts'

/** The schedule wakes every minute, and pauses between requests are real. */
const PATIENCE_MS = 200_000
const eventually = eventuallyWithin(PATIENCE_MS)

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
const data = join(folder, 'data')
const file = join(folder, 'sources.json')
let [government, paper, feed] = [] as unknown as [TestSite, TestSite, TestSite]
let stack: RunningStack

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const titleOf = (at: number) => `江州市政府召开第${ORDINALS[at]}次常务会议`
const dayOf = (at: number) => `2026-11-${String(at + 1).padStart(2, '0')}`

function articleAt(site: TestSite, path: string, at: number) {
  site.pages[path] = articlePage(titleOf(at), dayOf(at), bodyOf(at))
  return { href: path, title: titleOf(at), day: dayOf(at) }
}

function bodyOf(at: number): string {
  return `2026年11月${at + 1}日，江州市市长林知远主持召开市政府第${ORDINALS[at]}次常务会议，研究部署第${at + 1}项重点工作。`
}

function publishGovernment(numbers: number[]): void {
  const rows = numbers.map((at) =>
    articleAt(government, `/zwyw/202611/t202611${dayOf(at).slice(8)}_10010${at}.html`, at),
  )
  government.pages['/zwyw/'] = trsChannel(rows)
}

beforeAll(async () => {
  government = await startSite('127.0.1.1')
  paper = await startSite('127.0.1.2')
  feed = await startSite('127.0.1.3')
  publishGovernment([3, 2, 1, 0])
  paper.pages['/col/col7/index.html'] = hanwebChannel(
    [6, 5, 4].map((at) => articleAt(paper, `/art/2026/11/${at + 1}/art_7_3300${at}.html`, at)),
  )
  const items = [8, 7].map((at) => articleAt(feed, `/n/${at}.html`, at))
  feed.pages['/rss.xml'] =
    `<?xml version="1.0"?><rss version="2.0"><channel><title>要闻</title>${items.map(({ href, title }) => `<item><title>${title}</title><link>${feed.origin}${href}</link></item>`).join('')}</channel></rss>`
  const common = { home: '510000', every: 'PT5M' }
  writeFileSync(
    file,
    JSON.stringify([
      { ...common, id: 'jz-gov', name: '江州市人民政府', kind: 'listing', url: `${government.origin}/zwyw/` },
      { ...common, id: 'jz-paper', name: '江州日报', kind: 'listing', url: `${paper.origin}/col/col7/index.html` },
      { ...common, id: 'jz-feed', name: '江州要闻', kind: 'feed', url: `${feed.origin}/rss.xml` },
      { ...common, id: 'nowhere', name: '无此网站', kind: 'listing', url: 'http://nowhere.invalid/' },
    ]),
  )
  stack = await startStack(data, '--no-seeds', '--sources', file)
})
afterAll(async () => {
  await stack.end('SIGKILL')
  await Promise.all([government, paper, feed].map((site) => site.stop()))
  rmSync(folder, { recursive: true })
})

async function meetings(): Promise<string[]> {
  const response = await fetch(`${stack.site}/feeds/meetings.json`)
  return ((await response.json()) as { items: { title: string }[] }).items.map(({ title }) => title)
}

test('what three sites publish appears in the feeds by itself, and a kill in the middle loses and doubles nothing', {
  timeout: 3 * PATIENCE_MS,
}, async () => {
  await eventually(meetings, (titles) => titles.length >= 3)
  await stack.end('SIGKILL')
  stack = await startStack(data, '--no-seeds', '--sources', file)
  const titles = await eventually(meetings, (seen) => seen.length >= 9)
  const wanted = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => `第${ORDINALS[at]}次`)
  expect(wanted.filter((words) => titles.filter((title) => title.includes(words)).length !== 1)).toEqual([])
  expect(titles.length).toBe(9)

  const { Contents = [] } = await stack.s3.send(new ListObjectsV2Command({ Bucket: 'articles', Prefix: 'fetched/' }))
  expect(Contents.length).toBe(9)
  const Key = Contents.find(({ Key: key }) => key?.startsWith('fetched/jz-gov/'))?.Key ?? ''
  const { Metadata } = await stack.s3.send(new HeadObjectCommand({ Bucket: 'articles', Key }))
  expect(Metadata).toMatchObject({ source: 'jz-gov', home: '510000', url: expect.stringContaining('/zwyw/202611/t') })
})

test('the status page tells of each source, of one that can not be reached too', async () => {
  const page = async () => await (await fetch(`${stack.site}/status`)).text()
  const seen = await eventually(page, (text) => text.includes('无法连接'))
  for (const name of ['江州市人民政府', '江州日报', '江州要闻', '无此网站']) expect(seen).toContain(name)
  expect(seen.match(/无法连接/g)?.length).toBe(1)
})
