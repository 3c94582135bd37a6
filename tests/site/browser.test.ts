import type { ServerType } from '@hono/node-server'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { render } from '#feeds/render.ts'
import { site } from '#site/app.ts'
import { aChannel } from '../feeds/channels.ts'
import { aCommitmentEntry } from '../feeds/entries.ts'
import { hostileCommitmentEntry, hostileMeetingEntry } from '../feeds/hostile.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { hasChromium, launch, listening } from './chromium.ts'
import { publishing } from './published.ts'

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Browser
  let server: ServerType
  let address: string

  beforeAll(async () => {
    const record = aRecord()
    const long = aRecord({ id: 'long', title: '长'.repeat(120), summary: 'A'.repeat(300) })
    const commitment = aCommitmentEntry({ id: 'c1', meetingId: record.meeting.id })
    const app = site(
      publishing({ meetings: [entryOf(record), entryOf(long)], commitments: [commitment], records: [record, long] }),
      { baseUrl: 'https://huixun.example', now: () => new Date('2025-03-06T01:05:00Z') },
    )
    const started = await listening(app)
    server = started.server
    address = started.address
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(path: string, look: { width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: look.width ?? 1280, height: 900 },
      colorScheme: look.colorScheme ?? 'light',
    })
    await page.goto(address + path)
    return page
  }

  const PATHS = ['/', '/meetings/yanjiang-lianxi-huiyi-3', '/meetings/long', '/status']

  test.each(PATHS)('%s breaks no rule of its own security policy and asks nobody else', async (path) => {
    const page = await browser.newPage()
    const complaints: string[] = []
    const asked: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(address + path)
    expect(complaints).toEqual([])
    expect(new Set(asked)).toEqual(new Set([address]))
    await page.close()
  })

  test.each(PATHS)('%s fits a phone', async (path) => {
    const page = await open(path, { width: 360 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.close()
  })

  test('dark is dark and light is light', async () => {
    const lightness = async (colorScheme: 'light' | 'dark') => {
      const page = await open('/', { colorScheme })
      const colour: string = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      await page.close()
      return (colour.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0) / 3
    }
    expect(await lightness('light')).toBeGreaterThan(200)
    expect(await lightness('dark')).toBeLessThan(60)
  })

  test('from the list to a meeting to a commitment, and back home', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: '推动沿江城市群建设江东江西党政联席会议第三次会议' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('第三次会议')
    await page.getByRole('link', { name: '承诺与部署' }).click()
    expect(new URL(page.url()).hash).toBe('#commitments')
    await page.getByRole('link', { name: '会讯' }).click()
    await page.getByRole('link', { name: '年底前开工建设沿江货运铁路' }).click()
    expect(await page.evaluate('document.querySelector(":target")?.id')).toBe('commitment-c1')
    await page.close()
  })

  test('the keyboard alone reaches the text first', async () => {
    const page = await open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await page.close()
  })

  test('a feed that a page announces can be fetched', async () => {
    const page = await open('/')
    const announced: string[] = await page.evaluate(
      '[...document.querySelectorAll("link[rel=alternate]")].map((link) => link.href)',
    )
    for (const feed of announced) expect((await fetch(feed)).status).toBe(200)
    expect(announced).toHaveLength(8)
    await page.close()
  })

  test('feeds of anything are well-formed XML', async () => {
    const page = await open('/')
    const entries = fc.sample(fc.tuple(hostileMeetingEntry(), hostileCommitmentEntry()), { numRuns: 150, seed: 7 })
    const items = entries.flatMap(([meeting, commitment]) => [
      meetingItem(meeting, 'https://huixun.example'),
      commitmentItem(commitment, 'https://huixun.example'),
    ])
    for (const format of ['rss', 'atom'] as const) {
      const document = render(format, aChannel('meetings', format), items)
      const names: string[] = await page.evaluate(`(${readXml})(${JSON.stringify(document)})`)
      expect(names).toHaveLength(items.length)
    }
    await page.close()
  })
})

/** Runs in the page: the names of all items by the browser's XML parser, which stops at the first error. */
const readXml = `(document) => {
  const parsed = new DOMParser().parseFromString(document, 'text/xml')
  const error = parsed.querySelector('parsererror')
  if (error) throw new Error(error.textContent)
  return [...parsed.querySelectorAll('item, entry')].map((item) => item.querySelector('guid, id').textContent)
}`
