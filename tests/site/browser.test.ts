import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ServerType } from '@hono/node-server'
import fc from 'fast-check'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { render } from '#feeds/render.ts'
import type { Change } from '#model/change.ts'
import { site } from '#site/app.ts'
import { aChannel } from '../feeds/channels.ts'
import { hostileCommitmentEntry, hostileMeetingEntry } from '../feeds/hostile.ts'
import { aRecord } from '../feeds/records.ts'
import { hasChromium, launch, listening } from './chromium.ts'
import { FOCUSED, RUN_AXE, readXml, SMALL_LINKS } from './in-page.ts'
import { publishing } from './published.ts'
import { NOW, PATHS, spanOf, world } from './world.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const DESK = { viewport: { width: 1280, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 } }

/** As wide as no article should be, and never broken by a space. */
const LONG = aRecord({ id: 'long', title: '长'.repeat(120), summary: 'A'.repeat(300), hosts: ['B'.repeat(200)] })
/** Of one record, with a word as wide as no phone. */
const HISTORY: Record<string, Change[]> = {
  'yanjiang-3': [
    {
      version: 1,
      at: '2025-03-05T01:00:00.000Z',
      kind: 'changed',
      articles: { added: ['a1', 'C'.repeat(80)], removed: [], changed: [] },
      fields: [{ field: 'title', before: 'D'.repeat(100), after: '长'.repeat(100) }],
    },
  ],
}
const EVERYWHERE = [
  ...PATHS,
  '/docs',
  '/meetings/yanjiang-3/history',
  '/meetings/long',
  '/nothing',
  '/meetings/withdrawn',
  '/meetings?kind=none',
]

describe.skipIf(!hasChromium)(`in Chromium${hasChromium ? '' : ' (not installed)'}`, () => {
  let browser: Browser
  let server: ServerType
  let address: string

  beforeAll(async () => {
    const records = [...(world.records ?? []), LONG]
    const app = site(publishing({ ...world, records, history: HISTORY }), {
      baseUrl: 'https://huixun.example',
      now: () => NOW,
    })
    const started = await listening(app)
    server = started.server
    address = started.address
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens pages one after another as one reader would, and closes what it opened. */
  async function reading<Seen>(options: BrowserContextOptions, read: (page: Page) => Promise<Seen>): Promise<Seen> {
    const context = await browser.newContext(options)
    try {
      return await read(await context.newPage())
    } finally {
      await context.close()
    }
  }

  test('no page breaks its own security policy, runs script, sets a cookie or asks anybody else', async () => {
    await reading(DESK, async (page) => {
      const complaints: string[] = []
      const asked = new Set<string>()
      const scripts: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('request', (request) => {
        asked.add(new URL(request.url()).origin)
        if (request.resourceType() === 'script') scripts.push(request.url())
      })
      for (const path of PATHS) await page.goto(address + path)
      expect(complaints).toEqual([])
      expect(asked).toEqual(new Set([address]))
      expect(scripts).toEqual([])
      expect(await page.context().cookies()).toEqual([])
    })
  })

  test.each(['zh', 'en'])('every page fits a phone, lang=%s', async (lang) => {
    await reading(PHONE, async (page) => {
      const wide: string[] = []
      for (const path of EVERYWHERE) {
        await page.goto(address + inLanguage(path, lang))
        const width: number = await page.evaluate('document.documentElement.scrollWidth')
        if (width > 360) wide.push(`${path}: ${width}`)
      }
      expect(wide).toEqual([])
    })
  })

  test('dark is dark and light is light', async () => {
    const lightness = (colorScheme: 'light' | 'dark') =>
      reading({ ...DESK, colorScheme }, async (page) => {
        await page.goto(`${address}/`)
        const colour: string = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
        return (colour.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0) / 3
      })
    expect(await lightness('light')).toBeGreaterThan(200)
    expect(await lightness('dark')).toBeLessThan(60)
  })

  test('on paper light is light, whatever the screen is', async () => {
    await reading({ ...DESK, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.goto(`${address}/meetings/yanjiang-3`)
      for (const part of ['.card', '.masthead', '.tag']) {
        const colour: string = await page.evaluate(
          `getComputedStyle(document.querySelector('${part}')).backgroundColor`,
        )
        expect(Math.min(...(colour.match(/\d+/g) ?? []).map(Number)), part).toBeGreaterThan(200)
      }
    })
  })

  const LOOKS = [
    { name: 'light', lang: 'zh', options: DESK },
    { name: 'dark on a phone', lang: 'en', options: { ...PHONE, colorScheme: 'dark' as const } },
  ]
  test.each(LOOKS)(
    'axe finds nothing to complain of: $name, lang=$lang',
    async ({ lang, options }) => {
      // Pages allow no script of their own, so the examiner is let in past their policy.
      await reading({ ...options, bypassCSP: true }, async (page) => {
        const found: string[] = []
        for (const path of EVERYWHERE) {
          await page.goto(address + inLanguage(path, lang))
          await page.evaluate(AXE)
          found.push(...(await page.evaluate<string[]>(RUN_AXE)).map((violation) => `${path} ${violation}`))
        }
        expect(found).toEqual([])
      })
    },
    180_000,
  )

  test('from the list to a meeting to the words of a claim, and back', async () => {
    await reading(DESK, async (page) => {
      await page.goto(`${address}/`)
      await page.getByRole('link', { name: '推动沿江城市群建设江东江西党政联席会议第三次会议' }).first().click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('第三次会议')
      await page.getByRole('link', { name: '年底前建成沿江高铁江东段并开通运营', exact: true }).click()
      const shown = await page.locator('mark.shown').allTextContents()
      expect(shown.join('')).toBe('年底前建成沿江高铁江东段并开通运营')
      expect(await page.evaluate('document.querySelector(":target").id')).toBe('mark')
      await page.getByRole('link', { name: '回到会议记录' }).click()
      expect(new URL(page.url()).pathname).toBe('/meetings/yanjiang-3')
    })
  })

  test('a claim beside the text lights up its words without script', async () => {
    await reading(DESK, async (page) => {
      await page.goto(`${address}/articles/a1`)
      const [start, end] = spanOf('每季度通报一次重点项目进度')
      const colour = () =>
        page.locator(`[id="s${start}-${end}"]`).evaluate((mark) => getComputedStyle(mark).backgroundColor)
      const before = await colour()
      await page.getByRole('link', { name: '每季度通报一次重点项目进度' }).click()
      expect(await colour()).not.toBe(before)
      expect(await page.locator(`[id="s${start}-${end}"]`).isVisible()).toBe(true)
    })
  })

  test('the builder turns choices into an address that works', async () => {
    await reading({ ...DESK, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}/feeds`)
      await page.getByRole('radio', { name: '承诺' }).check()
      await page.getByLabel('领域').selectOption({ label: '交通' })
      await page.getByLabel('系列').fill('党政联席')
      await page.getByRole('button', { name: '生成并预览' }).click()
      const feed = page.getByRole('link', { name: '/feeds/commitments.atom?' })
      const path = (await feed.getAttribute('href')) ?? ''
      expect(new URL(path, address).searchParams.get('topic')).toBe('transport')
      expect(new URL(path, address).searchParams.get('series')).toBe('yanjiang-lianxi')
      expect((await fetch(address + path)).status).toBe(200)
      expect(await page.getByText('年底前建成沿江高铁江东段并开通运营').count()).toBeGreaterThan(0)
    })
  })

  test('the form of the home page narrows all meetings', async () => {
    await reading({ ...DESK, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}/?lang=en`)
      await page.getByLabel('Place').fill('四川')
      await page.getByLabel('Kind', { exact: true }).selectOption('forum')
      await page.getByRole('button', { name: 'Filter' }).click()
      expect(new URL(page.url()).pathname).toBe('/meetings')
      expect(await page.locator('li.meeting h3').allTextContents()).toEqual(['沿江发展论坛'])
      expect(await page.getByLabel('Place').inputValue()).toBe('四川省')
    })
  })

  test('links under a finger are large enough for it', async () => {
    await reading({ ...PHONE, hasTouch: true, isMobile: true }, async (page) => {
      const small: string[] = []
      for (const path of ['/meetings/yanjiang-3', '/commitments', '/feeds']) {
        await page.goto(address + path)
        small.push(...(await page.evaluate<string[]>(SMALL_LINKS)).map((link) => `${path} ${link}`))
      }
      expect(small).toEqual([])
    })
  })

  test('a search of two characters finds, and marks what it found', async () => {
    await reading(DESK, async (page) => {
      await page.goto(`${address}/status`)
      await page.getByRole('searchbox').fill('高铁')
      await page.keyboard.press('Enter')
      expect(await page.locator('mark').first().textContent()).toBe('高铁')
      expect(await page.getByRole('searchbox').inputValue()).toBe('高铁')
    })
  })

  test('a list is narrowed by its form, and the language is kept', async () => {
    await reading(DESK, async (page) => {
      await page.goto(`${address}/meetings?lang=en`)
      await page.getByLabel('Kind').selectOption('forum')
      await page.getByRole('button', { name: 'Filter' }).click()
      expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
      expect(await page.locator('li.meeting').count()).toBe(1)
      await page.getByRole('link', { name: 'remove Kind: Forum' }).click()
      expect(await page.locator('li.meeting').count()).toBe(3)
      await page.getByRole('link', { name: '中文' }).click()
      expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN')
    })
  })

  test('the keyboard alone reaches the text first, then everything, and shows where it is', async () => {
    await reading(DESK, async (page) => {
      await page.goto(`${address}/meetings/yanjiang-3`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('#main')
      const links: number = await page.evaluate('document.querySelectorAll("main a[href]").length')
      const reached = new Set<string>()
      for (let press = 0; press < links; press++) {
        await page.keyboard.press('Tab')
        reached.add(await page.evaluate(FOCUSED))
      }
      expect(reached.size).toBe(links)
      expect([...reached].filter((focused) => !focused.endsWith('solid'))).toEqual([])
    })
  })

  test('feeds that pages announce can be fetched', async () => {
    await reading(DESK, async (page) => {
      for (const path of ['/', '/series/yanjiang-lianxi', '/places/510000']) {
        await page.goto(address + path)
        const announced: string[] = await page.evaluate(
          '[...document.querySelectorAll("link[rel=alternate][type]")].map((link) => link.href)',
        )
        expect(announced.length).toBeGreaterThanOrEqual(8)
        for (const feed of announced) expect((await fetch(feed)).status).toBe(200)
      }
    })
  })

  test('feeds of anything are well-formed XML', async () => {
    await reading(DESK, async (page) => {
      await page.goto(`${address}/`)
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
    })
  })
})

function inLanguage(path: string, lang: string): string {
  return lang === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
}
