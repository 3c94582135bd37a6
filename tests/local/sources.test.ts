import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articlePage, trsChannel } from '../follow/pages.ts'
import { startSite, type TestSite } from '../follow/site.ts'
import { run } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
const file = join(folder, 'sources.json')
let site: TestSite
beforeAll(async () => {
  process.env.HUIXUN_ALLOW_LOOPBACK = '1'
  site = await startSite('127.0.2.1')
  const rows = [1, 2, 3].map((at) => {
    const row = {
      href: `/zwyw/202611/t2026110${at}_1000${at}.html`,
      title: `江州市政府召开第${at}次常务会议`,
      day: `2026-11-0${at}`,
    }
    site.pages[row.href] = articlePage(row.title, row.day)
    return row
  })
  site.pages['/zwyw/'] = trsChannel(rows).replace(
    '<title>政务要闻',
    '<link rel="alternate" type="application/rss+xml" href="/rss.xml"><title>政务要闻_成都市人民政府',
  )
  const source = { name: '江州市人民政府', home: '510000', kind: 'listing', every: 'PT1H' }
  writeFileSync(
    file,
    JSON.stringify([
      { ...source, id: 'good', url: `${site.origin}/zwyw/` },
      { ...source, id: 'missing', url: `${site.origin}/nothing/` },
    ]),
  )
})
afterAll(async () => {
  delete process.env.HUIXUN_ALLOW_LOOPBACK
  await site.stop()
  rmSync(folder, { recursive: true })
})

describe('npm run sources', () => {
  test('check ID shows what a source finds, and how the first article is read', async () => {
    const { stdout, stderr, status } = await run('sources', ['check', 'good', '--sources', file])
    expect([stderr, status]).toEqual(['', 0])
    expect(stdout).toContain('3 articles')
    expect(stdout).toContain(
      `2026-11-01  江州市政府召开第1次常务会议\n              ${site.origin}/zwyw/202611/t20261101_10001.html`,
    )
    expect(stdout).toMatch(/read as: 江州市政府召开第1次常务会议\n {2}江州日报, 2026-11-01/)
  })

  test('check says what is wrong with which source', async () => {
    const { stdout, status } = await run('sources', ['check', '--sources', file])
    expect(stdout).toMatch(/^good: 3 articles, the newest of 2026-11-03\nmissing: \S+ answers 404\.\n$/)
    expect(status).toBe(1)
  })

  test('add URL proposes an entry', async () => {
    const { stdout, status } = await run('sources', ['add', `${site.origin}/zwyw/`])
    const entry = JSON.parse(stdout.slice(0, stdout.indexOf('}') + 1))
    expect(entry).toMatchObject({
      name: '成都市人民政府·政务要闻',
      home: '510100',
      kind: 'listing',
      url: `${site.origin}/zwyw/`,
    })
    expect(entry.id).toMatch(/^[a-z0-9-]+$/)
    expect(stdout).toContain(`${site.origin}/rss.xml`)
    expect(status).toBe(0)
  })

  test.each([
    [['check', 'nobody'], 'There is no source nobody'],
    [['check', 'good', '--sources', 'no-such-file'], "can't be read"],
    [['add'], 'Usage: npm run sources'],
    [['add', 'file:///etc/passwd'], 'no address of http or https'],
    [[], 'Usage: npm run sources'],
  ])('%j is told', async (args, sentence) => {
    const { stderr, status } = await run('sources', args)
    expect(stderr).toContain(sentence)
    expect(status).toBe(1)
  })

  test('a mistake in the file keeps the system from starting, with its line', async () => {
    const wrong = join(folder, 'wrong.json')
    writeFileSync(
      wrong,
      '[\n  {"id": "a1", "name": "x", "home": "510000",\n   "kind": "page", "url": "http://a.cn/", "every": "PT1H"}\n]',
    )
    const { stderr, status } = await run('start', [
      '--sources',
      wrong,
      '--port',
      '0',
      '--s3-port',
      '0',
      '--data',
      join(folder, 'data'),
    ])
    expect(stderr).toMatch(/wrong\.json can't be followed:\nline 3: entry 1, kind: /)
    expect(status).toBe(1)
  })
})
