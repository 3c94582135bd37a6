import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import sources from '../../seeds/sources.json' with { type: 'json' }

const ARTICLES = new URL('../../seeds/articles/', import.meta.url)

test('every source is named once, has a home, and is fetched over the web', () => {
  expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length)
  expect(new Set(sources.map((source) => source.url)).size).toBe(sources.length)
  for (const source of sources) {
    expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(source.home).toMatch(/^\d{6}$/)
    expect(['listing', 'feed', 'sitemap']).toContain(source.kind)
    expect(new URL(source.url).protocol).toMatch(/^https?:$/)
    expect(source.every).toMatch(/^PT\d+[HM]$/)
  }
})

test('the articles to start with are whole pages that say what they are', () => {
  const files = readdirSync(ARTICLES)
  expect(files.length).toBeGreaterThanOrEqual(5)
  for (const file of files) {
    const bytes = readFileSync(new URL(file, ARTICLES))
    const page = new TextDecoder(file.includes('gbk') ? 'gbk' : 'utf-8', { fatal: true }).decode(bytes)
    expect(page).toMatch(/<\/html>\s*$/)
    expect(page).toMatch(/会讯项目编写的示例网页|會訊項目編寫的示例網頁/)
  }
})
