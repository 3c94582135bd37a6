import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useEmbedded } from '../contracts/embedded.ts'
import { articlePage, kaipuChannel, trsChannel } from './pages.ts'
import { redirect, startSite, status, type TestSite, tagged } from './site.ts'
import { sourceAt, stateOf, type TestWorld, worldOn } from './world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const embedded = useEmbedded()
let site: TestSite
let other: TestSite
let hosts = 20
beforeEach(async () => {
  site = await startSite(`127.0.0.${++hosts}`)
  other = await startSite(`127.0.0.${++hosts}`)
})
afterEach(() => Promise.all([site.stop(), other.stop()]))

let folder = 0
/** A folder of the site for each test, so that none sees another's addresses. */
const newFolder = () => `/f${++folder}`

const title = (number: number) => `江州市政府召开第${number}次常务会议`
const day = (number: number) => `2026-11-${String((number % 20) + 1).padStart(2, '0')}`
const hrefOf = (root: string, number: number) =>
  `${root}/202611/t202611${day(number).slice(8)}_${100_000 + number}.html`

/** Publishes articles on the site, and gives the rows that a list shows of them. */
function publish(root: string, numbers: readonly number[]) {
  return numbers.map((number) => {
    site.pages[hrefOf(root, number)] = articlePage(title(number), day(number))
    return { href: hrefOf(root, number), title: title(number), day: day(number) }
  })
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => to - at)

/** What was asked of a folder since, without the listing's own pages. */
const articlesAsked = (root: string) => site.asked.filter((path) => path.startsWith(`${root}/2026`))

function newWorld(changes: Partial<TestWorld> = {}): TestWorld {
  return worldOn(embedded, changes)
}

describe('a listing', () => {
  test('gives each article once, with its bytes and what is known of it', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    site.pages[`${root}/`] = trsChannel(publish(root, [3, 2, 1]))
    await world.run(source)
    expect(world.stored.map(({ url }) => url)).toEqual([3, 2, 1].map((at) => `${site.origin}${hrefOf(root, at)}`))
    expect(world.stored[0]).toMatchObject({
      source: { id: source.id, home: '510000' },
      contentType: 'text/html; charset=utf-8',
    })
    expect(Buffer.from(world.stored[0]?.bytes ?? []).toString()).toBe(articlePage(title(3), day(3)))

    world.advance(HOUR)
    site.pages[`${root}/`] = trsChannel(publish(root, [5, 4, 3, 2, 1]))
    await world.run(source)
    expect(world.stored.length).toBe(5)
    expect(articlesAsked(root).length).toBe(5)
    expect(await stateOf(world, source)).toMatchObject({ failures: 0, daily: { '2026-11-20': 5 } })
  })

  test('is asked no sooner than it is to be, and conditionally', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    site.pages[`${root}/`] = tagged(trsChannel(publish(root, [1])), '"one"')
    await world.run(source)
    await world.run(source)
    expect(site.asked.filter((path) => path === `${root}/`).length).toBe(1)
    world.advance(HOUR)
    await world.run(source)
    expect(site.requests.filter(({ url }) => url === `${root}/`).at(-1)?.headers['if-none-match']).toBe('"one"')
    expect(await stateOf(world, source)).toMatchObject({
      health: { state: 'healthy' },
      lastSuccess: world.now().toISOString(),
    })
  })

  test('is read back as far as it says the first time', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/index.shtml`, { backfill: 2 })
    for (const page of [1, 2, 3]) {
      const rows = publish(root, range(12 - page * 4 + 1, 16 - page * 4))
      site.pages[`${root}/index${page === 1 ? '' : `_${page}`}.shtml`] = kaipuChannel(rows, { total: 3, current: page })
    }
    await world.run(source)
    expect(articlesAsked(root).length).toBe(8)
  })

  test('that has moved on is followed until known articles appear', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    const show = (newest: number) => {
      for (const page of [0, 1, 2, 3]) {
        const rows = publish(root, range(newest - page * 4 - 3, newest - page * 4))
        site.pages[`${root}/${page === 0 ? '' : `index_${page}.html`}`] = trsChannel(rows, { total: 4, current: page })
      }
    }
    show(24)
    await world.run(source)
    expect(articlesAsked(root).length).toBe(4)
    show(34)
    world.advance(HOUR)
    await world.run(source)
    expect(new Set(articlesAsked(root)).size).toBe(14)
    expect(articlesAsked(root).length).toBe(14)
    expect(site.asked).not.toContain(`${root}/index_3.html`)
  })

  test('whose reading is broken off is gone on with', async () => {
    const root = newFolder()
    let left = Number.POSITIVE_INFINITY
    const world = newWorld({ remaining: () => (left-- > 0 ? 900_000 : 0) })
    const source = sourceAt(`${site.origin}${root}/`, { maxPerRun: 100 })
    const show = (newest: number) => {
      for (const page of [0, 1, 2, 3]) {
        const rows = publish(root, range(newest - page * 4 - 3, newest - page * 4))
        site.pages[`${root}/${page === 0 ? '' : `index_${page}.html`}`] = trsChannel(rows, { total: 4, current: page })
      }
    }
    show(44)
    await world.run(source)
    show(54)
    world.advance(HOUR)
    for (const requests of [3, 5, 4, 6, 2]) {
      left = requests
      await world.run(source)
      world.advance(46_000)
    }
    left = Number.POSITIVE_INFINITY
    await world.run(source)
    world.advance(10_000)
    await world.run(source)
    const seen = articlesAsked(root)
    expect(new Set(seen).size).toBe(14)
    expect(new Set(world.stored.map(({ url }) => url)).size).toBe(14)
  })

  test('in which no article is found fails, and says so', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    site.pages[`${root}/`] = '<html><body><p>系统升级维护中</p></body></html>'
    await world.run(source)
    expect(await stateOf(world, source)).toMatchObject({
      failure: expect.stringContaining('找不到文章链接'),
      health: { state: 'failing' },
    })
  })

  test('gives what include finds and exclude does not', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const rows = publish(root, [61, 62, 63])
    const notice = {
      href: `${root}/202611/t20261101_999.html`,
      title: '江州市公开招聘事业单位工作人员公告',
      day: '2026-11-01',
    }
    site.pages[`${root}/`] = trsChannel([...rows, notice])
    await world.run(sourceAt(`${site.origin}${root}/`, { include: ['会议'], exclude: ['第62次'] }))
    expect(world.stored.map(({ url }) => url)).toEqual([61, 63].map((at) => `${site.origin}${hrefOf(root, at)}`))
  })

  test('downloads no more at once than it may, and the rest next', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`, { maxPerRun: 2 })
    site.pages[`${root}/`] = trsChannel(publish(root, [75, 74, 73, 72, 71]))
    await world.run(source)
    expect(world.stored.length).toBe(2)
    for (const _ of [1, 2]) {
      world.advance(10_000)
      await world.run(source)
    }
    expect(world.stored.length).toBe(5)
  })
})

describe('a feed', () => {
  const entryOf = (root: string, number: number, updated: string) => {
    publish(root, [number])
    const href = `${site.origin}${hrefOf(root, number)}`
    return `<entry><title>${title(number)}</title><id>${href}</id><updated>${updated}</updated><link href="${href}"/></entry>`
  }
  const feedOf = (...entries: string[]) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>要闻</title>${entries.join('')}</feed>`

  test('has an article downloaded again that it says has changed', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/atom.xml`, { kind: 'feed' })
    const old = [2, 3, 4, 5].map((number) => entryOf(root, number, '2026-11-19T00:00:00Z'))
    site.pages[`${root}/atom.xml`] = feedOf(entryOf(root, 1, '2026-11-19T00:00:00Z'), ...old)
    await world.run(source)
    expect(world.stored.length).toBe(5)
    world.advance(HOUR)
    site.pages[`${root}/atom.xml`] = feedOf(entryOf(root, 1, '2026-11-20T01:30:00Z'), ...old)
    site.pages[hrefOf(root, 1)] = articlePage(
      title(1),
      day(1),
      '1月1日，会议内容已经更正，时间改在下午，地点改在市民中心。',
    )
    await world.run(source)
    expect(world.stored.length).toBe(6)
    expect(Buffer.from(world.stored[5]?.bytes ?? []).toString()).toContain('已经更正')
  })

  test('that says of everything that it has changed is not believed', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/atom.xml`, { kind: 'feed' })
    const all = (updated: string) => feedOf(...[1, 2, 3, 4, 5].map((number) => entryOf(root, number, updated)))
    site.pages[`${root}/atom.xml`] = all('2026-11-20T00:00:00Z')
    await world.run(source)
    world.advance(HOUR)
    site.pages[`${root}/atom.xml`] = all('2026-11-20T02:00:00Z')
    await world.run(source)
    expect(articlesAsked(root).length).toBe(5)
  })

  test('may be empty', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/atom.xml`, { kind: 'feed' })
    site.pages[`${root}/atom.xml`] = feedOf()
    await world.run(source)
    expect(await stateOf(world, source)).toMatchObject({ health: { state: 'healthy' } })
  })
})

describe('a sitemap', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const mapOf = (root: string, rows: [number, string][]) => {
    publish(
      root,
      rows.map(([number]) => number),
    )
    const urls = rows.map(
      ([number, at]) => `<url><loc>${site.origin}${hrefOf(root, number)}</loc><lastmod>${at}</lastmod></url>`,
    )
    return `${head}<urlset>${urls.join('')}</urlset>`
  }
  const indexOf = (root: string, parts: [string, string][]) =>
    `${head}<sitemapindex>${parts.map(([name, at]) => `<sitemap><loc>${site.origin}${root}/${name}</loc><lastmod>${at}</lastmod></sitemap>`).join('')}</sitemapindex>`

  test('that is an index is read part by part, later those alone that changed', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/sitemap.xml`, { kind: 'sitemap', backfill: 3 })
    site.pages[`${root}/sitemap.xml`] = indexOf(root, [
      ['old.xml', '2026-10-01'],
      ['new.xml.gz', '2026-11-19'],
    ])
    site.pages[`${root}/old.xml`] = mapOf(root, [[1, '2026-10-01']])
    const packed =
      (rows: [number, string][]): TestSite['pages'][string] =>
      (_request, response) =>
        response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(gzipSync(mapOf(root, rows)))
    site.pages[`${root}/new.xml.gz`] = packed([[2, '2026-11-19']])
    await world.run(source)
    expect(world.stored.length).toBe(2)

    world.advance(HOUR)
    site.pages[`${root}/sitemap.xml`] = indexOf(root, [
      ['old.xml', '2026-10-01'],
      ['new.xml.gz', '2026-11-20T01:30:00Z'],
    ])
    site.pages[`${root}/new.xml.gz`] = packed([
      [2, '2026-11-19'],
      [3, '2026-11-20T01:30:00Z'],
    ])
    await world.run(source)
    expect(world.stored.length).toBe(3)
    expect(site.asked.filter((path) => path === `${root}/old.xml`).length).toBe(1)
    expect(site.asked.filter((path) => path === `${root}/new.xml.gz`).length).toBe(2)
  })
})

describe('an article', () => {
  async function followed(answer: TestSite['pages'][string], number = 1) {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    site.pages[`${root}/`] = trsChannel(publish(root, [number]))
    site.pages[hrefOf(root, number)] = answer
    await world.run(source)
    return { world, root, source, href: hrefOf(root, number) }
  }

  test('is looked at again for three days, and stored where its words changed', async () => {
    const dated = articlePage(title(1), '2026-11-20')
    const { world, root, source, href } = await followed(dated, 19)
    for (const hours of [2, 12, 36, 72, 100, 200]) {
      if (hours === 12) site.pages[href] = dated.replace('</body>', '<i>点击量：12345</i></body>')
      if (hours === 36) site.pages[href] = dated.replace('2027年底', '2028年底')
      world.advance(Date.parse('2026-11-20T01:00:00Z') + hours * HOUR + 600_000 - world.now().getTime())
      await world.run(source)
    }
    expect(articlesAsked(root).length).toBe(5)
    expect(world.stored.length).toBe(2)
    expect(world.stored[1]?.address).toBe(world.stored[0]?.address)
    expect(Buffer.from(world.stored[1]?.bytes ?? []).toString()).toContain('2028年底')
  })

  test('is looked at again conditionally, with what its server gave', async () => {
    const { world, root, source } = await followed(tagged(articlePage(title(7), '2026-11-20'), 'W/"seven"'), 19)
    world.advance(2.5 * HOUR)
    await world.run(source)
    const looks = site.requests.filter(({ url }) => url?.startsWith(`${root}/2026`))
    expect(looks.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, 'W/"seven"'])
    expect(world.stored.length).toBe(1)
  })

  test('that leads to another address is stored under its own, with both', async () => {
    const root = newFolder()
    site.pages[`${root}/final/20261101/1.html`] = articlePage(title(81), day(81))
    const { world } = await followed(redirect(`${root}/final/20261101/1.html`), 81)
    expect(world.stored[0]?.url).toBe(`${site.origin}${root}/final/20261101/1.html`)
    expect(world.stored[0]?.asked).toContain('t202611')
  })

  test('known by several addresses is downloaded once', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const [row] = publish(root, [91]) as [{ href: string; title: string; day: string }]
    const twins = ['#top', '?utm_source=wechat&from=timeline', '?spm=a.b.c', ';jsessionid=A1B2']
    const rows = [row, ...twins.map((twin) => ({ ...row, href: `${row.href}${twin}` }))]
    site.pages[`${root}/`] = trsChannel(rows)
    site.pages[`${root}/again/`] = trsChannel(rows.toReversed())
    await world.run(sourceAt(`${site.origin}${root}/`))
    await world.run(sourceAt(`${site.origin}${root}/again/`))
    expect(world.stored.length).toBe(1)
    expect(articlesAsked(root).length).toBe(1)
  })

  test('that is not there is asked for again some times, and then no more', async () => {
    const { world, root, source } = await followed(status(404), 2)
    for (let hour = 1; hour < 48; hour++) {
      world.advance(HOUR)
      await world.run(source)
    }
    expect(articlesAsked(root).length).toBe(5)
    expect(world.stored).toEqual([])
    expect(await stateOf(world, source)).toMatchObject({ health: { state: 'healthy' } })
  })

  test('that appears late is stored', async () => {
    const { world, source, href } = await followed(status(404), 3)
    site.pages[href] = articlePage(title(3), day(3))
    world.advance(HOUR)
    await world.run(source)
    expect(world.stored.length).toBe(1)
  })

  test.each([
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is skipped', async (_name, bytes) => {
    const { world } = await followed(bytes, 4)
    expect(world.stored).toEqual([])
  })

  test.each([
    ['in a circle', () => redirect('/circle')],
    ['to a file', () => redirect('file:///etc/passwd')],
    ['with a password', () => redirect('http://me:secret@127.0.0.22/')],
    ['inside a network', () => redirect('http://10.0.0.1/admin')],
    ['to metadata', () => redirect('http://169.254.169.254/latest/meta-data/')],
    ['to the front page', () => redirect('/')],
    ['nowhere', () => status(302)],
  ])('that leads %s is not stored, and holds up no other', async (_where, answer) => {
    site.pages['/circle'] = redirect('/circle')
    site.pages['/'] = articlePage('江州市人民政府', '2026-11-01')
    const [world, root] = [newWorld(), newFolder()]
    site.pages[`${root}/`] = trsChannel(publish(root, [2, 1]))
    site.pages[hrefOf(root, 2)] = answer()
    await world.run(sourceAt(`${site.origin}${root}/`))
    expect(world.stored.map(({ asked }) => asked)).toEqual([`${site.origin}${hrefOf(root, 1)}`])
  })

  test('may be on another host, which is asked for its own rules', async () => {
    const number = 5
    other.pages['/robots.txt'] = 'User-agent: *\nDisallow: /closed/'
    other.pages['/open/20261101/1.html'] = articlePage(title(number), day(number))
    other.pages['/closed/20261101/1.html'] = articlePage(title(number), day(number))
    const open = await followed(redirect(`${other.origin}/open/20261101/1.html`), number)
    const closed = await followed(redirect(`${other.origin}/closed/20261101/1.html`), number)
    expect([open.world.stored.length, closed.world.stored.length]).toEqual([1, 0])
    expect(other.asked).not.toContain('/closed/20261101/1.html')
    expect(other.asked.filter((path) => path === '/robots.txt').length).toBe(1)
  })
})

describe('manners', () => {
  test('robots.txt is read once a day, and what it closes is not asked', async () => {
    const [polite, root] = [await startSite(`127.0.0.${++hosts}`), '/r']
    polite.pages['/robots.txt'] =
      `User-agent: huixun\nDisallow: ${root}/202611/\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /`
    polite.pages[`${root}/`] = trsChannel(publish(root, [1, 2]))
    const world = newWorld()
    const source = sourceAt(`${polite.origin}${root}/`)
    await world.run(source)
    world.advance(HOUR)
    await world.run(source)
    expect(polite.asked).toEqual(['/robots.txt', `${root}/`, `${root}/`])
    world.advance(DAY)
    await world.run(source)
    expect(polite.asked.filter((path) => path === '/robots.txt').length).toBe(2)
    await polite.stop()
  })

  test('requests to a host are one at a time, with the pause that it asks for', async () => {
    const slow = await startSite(`127.0.0.${++hosts}`)
    slow.pages['/robots.txt'] = 'User-agent: *\nCrawl-delay: 7'
    const world = newWorld()
    for (const root of ['/a', '/b']) {
      const rows = [1, 2].map((at) => ({ href: hrefOf(root, at), title: title(at), day: day(at) }))
      for (const { href } of rows) slow.pages[href] = articlePage(title(1), day(1))
      slow.pages[`${root}/`] = trsChannel(rows)
    }
    const begun = world.now().getTime()
    await Promise.all(['/a', '/b'].map((root) => world.run(sourceAt(`${slow.origin}${root}/`))))
    expect(slow.atOnce).toBe(1)
    expect(world.stored.length).toBe(4)
    expect(world.now().getTime() - begun).toBeGreaterThanOrEqual(5 * 7000)
    await slow.stop()
  })

  test.each([
    ['429 with seconds', status(429, { 'retry-after': '7200' })],
    ['503 with a date', status(503, { 'retry-after': 'Fri, 20 Nov 2026 03:00:00 GMT' })],
  ])('%s is waited for', async (_name, answer) => {
    const busy = await startSite(`127.0.0.${++hosts}`)
    busy.pages['/l/'] = answer
    const world = newWorld()
    const source = sourceAt(`${busy.origin}/l/`, { every: 'PT10M' })
    await world.run(source)
    const state = await stateOf(world, source)
    expect(Date.parse(state?.nextAt ?? '') - world.now().getTime()).toBeGreaterThan(1.9 * HOUR)
    world.advance(HOUR)
    await world.run(source)
    expect(busy.asked.filter((path) => path === '/l/').length).toBe(1)
    await busy.stop()
  })

  test('a failing host is left alone for longer and longer, until it answers', async () => {
    const ill = await startSite(`127.0.0.${++hosts}`)
    ill.pages['/l/'] = status(500)
    const world = newWorld()
    const source = sourceAt(`${ill.origin}/l/`, { every: 'PT10M' })
    const pauses: number[] = []
    for (let round = 0; round < 8; round++) {
      await world.run(source)
      const pause = Date.parse((await stateOf(world, source))?.nextAt ?? '') - world.now().getTime()
      pauses.push(pause)
      world.advance(pause)
    }
    expect(pauses.toSorted((one, next) => one - next)).toEqual(pauses)
    expect(pauses[0]).toBeLessThan(HOUR / 60)
    expect(pauses.at(-1)).toBeGreaterThan(HOUR / 2)
    ill.pages['/l/'] = trsChannel(publish('/l', [1]))
    await world.run(source)
    expect(await stateOf(world, source)).toMatchObject({ failures: 0, health: { state: 'healthy' } })
    expect((await stateOf(world, source))?.failure).toBeUndefined()
    await ill.stop()
  })

  test('an open circuit fails at once, without a request', async () => {
    const ill = await startSite(`127.0.0.${++hosts}`)
    const world = newWorld()
    const sources = Array.from({ length: 7 }, (_, at) => sourceAt(`${ill.origin}/l${at}/`))
    ill.pages['/robots.txt'] = status(500)
    for (const source of sources) {
      await world.run(source)
      world.advance(100_000)
    }
    expect(ill.asked.length).toBe(5)
    const last = sources.at(-1)
    expect(last && (await stateOf(world, last))?.failure).toContain('暂停访问')
    await ill.stop()
  })
})

describe('what two workers do at once', () => {
  test('is done once', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    site.pages[`${root}/`] = trsChannel(publish(root, [3, 2, 1]))
    await Promise.all([world.run(source), world.run(source), world.run(source)])
    expect(articlesAsked(root).length).toBe(3)
  })

  test('is taken over from one that ended in the middle', async () => {
    const [world, root] = [newWorld(), newFolder()]
    const source = sourceAt(`${site.origin}${root}/`)
    site.pages[`${root}/`] = trsChannel(publish(root, [3, 2, 1]))
    const dying = { ...world.store }
    let puts = 0
    world.store.put = async (page) => {
      if (++puts === 2) throw new Error('the process ends')
      await dying.put(page)
    }
    await expect(world.run(source)).rejects.toThrow('the process ends')
    await world.run(source)
    expect(world.stored.length).toBe(1)
    world.advance(46_000)
    await world.run(source)
    expect(new Set(world.stored.map(({ url }) => url)).size).toBe(3)
    expect(world.stored.length).toBe(3)
  })
})
