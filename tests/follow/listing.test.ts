import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { formOf } from '#article/listing/addresses.ts'
import { readListing } from '#article/listing/read.ts'
import { frontPage, hanwebChannel, kaipuChannel, trsChannel, wechatChannel } from './pages.ts'

const bytes = (text: string) => Buffer.from(text)
const titles = [
  '江州市政府召开第五次常务会议',
  '青溪县委常委会会议传达学习重要讲话精神',
  '全市安全生产工作会议在江州召开',
  '云岭州与江州市举行合作座谈会',
]
const rowsOf = (href: (index: number) => string) =>
  titles.map((title, index) => ({ href: href(index), title, day: `2026-11-1${index}` }))
const days = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13']

describe('a channel page', () => {
  test('of TRS gives its articles with their days, and the next page', () => {
    const page = trsChannel(
      rowsOf((at) => `./202611/t2026111${at}_100${at}.html`),
      { total: 20, current: 0 },
    )
    const { links, more } = readListing(bytes(page), { kind: 'listing', base: 'http://jz.example/xwzx/zwyw/' })
    expect(links.map(({ title }) => title)).toEqual(titles)
    expect(links.map(({ day }) => day)).toEqual(days)
    expect(links[0]?.url).toBe('http://jz.example/xwzx/zwyw/202611/t20261110_1000.html')
    expect(more).toEqual([{ url: 'http://jz.example/xwzx/zwyw/index_1.html' }])
  })

  test('of TRS has no page after the last', () => {
    const page = trsChannel(
      rowsOf((at) => `./202611/t2026111${at}_100${at}.html`),
      { total: 3, current: 2 },
    )
    expect(readListing(bytes(page), { kind: 'listing', base: 'http://jz.example/zwyw/index_2.html' }).more).toEqual([])
  })

  test('of 大汉 gives the articles of its data island, with whole headlines', () => {
    const page = hanwebChannel(rowsOf((at) => `/art/2026/11/1${at}/art_12_4500${at}.html`))
    const { links } = readListing(bytes(page), { kind: 'listing', base: 'http://qx.example/col/col12/index.html' })
    expect(links.map(({ title }) => title)).toEqual(titles)
    expect(links.map(({ day }) => day)).toEqual(days)
  })

  test('of 开普 gives the rows of its table, and the next page', () => {
    const page = kaipuChannel(
      rowsOf((at) => `/c/2026-11-1${at}/88123${at}.shtml`),
      { total: 9, current: 1 },
    )
    const { links, more } = readListing(bytes(page), { kind: 'listing', base: 'http://yl.example/zwdt/index.shtml' })
    expect(links.map(({ title }) => title)).toEqual(titles)
    expect(links.map(({ day }) => day)).toEqual(days)
    expect(more).toEqual([{ url: 'http://yl.example/zwdt/index_2.shtml' }])
  })

  test('in the manner of WeChat gives the articles of its script', () => {
    const page = wechatChannel(rowsOf((at) => `http://mp.example/s?__biz=MzA5&mid=22478${at}&idx=1&sn=ab${at}`))
    const { links } = readListing(bytes(page), { kind: 'listing', base: 'http://mp.example/profile' })
    expect(links.map(({ title }) => title)).toEqual(titles)
    expect(links[0]?.url).toBe('http://mp.example/s?__biz=MzA5&mid=224780&idx=1&sn=ab0')
  })

  test('that is a front page gives articles and none of its channels', () => {
    const page = frontPage(
      rowsOf((at) => `/xwzx/2026/11/1${at}/${'0123456789abcdef'.repeat(2)}.shtml?x=${at}`.split('?')[0] ?? ''),
    )
    const one = readListing(bytes(page), { kind: 'listing', base: 'http://jz.example/' })
    expect(one.links.map(({ title }) => title)).toEqual(titles)
  })

  test('without any date is read by the addresses that its articles share', () => {
    const page = frontPage(rowsOf((at) => `/detail/73221${at}.html`))
    const { links } = readListing(bytes(page), { kind: 'listing', base: 'http://jz.example/' })
    expect(links.map(({ title }) => title)).toEqual(titles)
  })

  test('in GBK is read, whatever label it bears', () => {
    const page = trsChannel(rowsOf((at) => `./202611/t2026111${at}_100${at}.html`)).replace(
      'charset="utf-8"',
      'charset="gb2312"',
    )
    const source = { kind: 'listing', base: 'http://jz.example/zwyw/' } as const
    const { links } = readListing(iconv.encode(page, 'gbk'), {
      ...source,
      contentType: 'text/html; charset=ISO-8859-1',
    })
    expect(links.map(({ title }) => title)).toEqual(titles)
  })

  test('is read by selectors where it has some', () => {
    const items = titles.map(
      (title, at) =>
        `<div class="card"><i class="d">2026年11月1${at}日</i><a class="more" href="/x">详情</a><a class="t" href="/n/${at}">${title}</a></div>`,
    )
    const page = `${items.join('')}<a id="older" href="?p=2">以前的</a>`
    const selectors = { item: '.card', link: 'a.t', date: '.d', next: '#older' }
    const { links, more } = readListing(bytes(page), { kind: 'listing', base: 'http://jz.example/n', selectors })
    expect(links.map(({ url }) => url)).toEqual([0, 1, 2, 3].map((at) => `http://jz.example/n/${at}`))
    expect(links.map(({ day }) => day)).toEqual(days)
    expect(more).toEqual([{ url: 'http://jz.example/n?p=2' }])
  })

  test.each([
    ['<a href="index_3.html">下一页</a>', 'http://jz.example/l/index_3.html'],
    ['<a href="?page=3">下页&gt;</a>', 'http://jz.example/l/?page=3'],
    ['<a href="p/3" rel="next">更早</a>', 'http://jz.example/l/p/3'],
    ['<a href="p1">1</a><span class="current">2</span><a href="p3">3</a>', 'http://jz.example/l/p3'],
    ['<a href="p1" class="on">1</a><a href="p2">2</a>', 'http://jz.example/l/p2'],
    ['<script>var countPage = 5;var currentPage = 0;</script>', 'http://jz.example/l/index_1.html'],
    ['<a href="javascript:void(0)">下一页</a>', undefined],
    ['<a href="/l/">下一页</a>', undefined],
  ])('goes on: %s', (markup, next) => {
    const { more } = readListing(bytes(`<p>列表</p>${markup}`), { kind: 'listing', base: 'http://jz.example/l/' })
    expect(more[0]?.url).toBe(next)
  })

  test('that is JSON gives its records', () => {
    const rows = titles.map((title, at) => ({
      docTitle: title,
      docPubUrl: `http://jz.example/c/2026-11-1${at}/1.html`,
    }))
    const page = JSON.stringify({
      code: 0,
      data: { LIST: { rows: rows.slice(1) } },
      first: { TITLE: titles[0], URL: rows[0]?.docPubUrl },
    })
    const { links } = readListing(bytes(page), { kind: 'listing', base: 'http://jz.example/api' })
    expect(links.map(({ title }) => title)).toEqual(titles)
    expect(links.map(({ day }) => day)).toEqual(days)
  })
})

describe('a feed', () => {
  const item = (at: number) => ({
    title: titles[at],
    url: `http://jz.example/n/${at}.html`,
    at: '2026-11-18T08:00:00Z',
  })
  const feeds = {
    RSS: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>要闻</title>${[0, 1]
      .map(item)
      .map(
        ({ title, url }) =>
          `<item><title><![CDATA[${title}]]></title><link>${url}</link><pubDate>Wed, 18 Nov 2026 16:00:00 +0800</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
    Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>要闻</title>${[0, 1]
      .map(item)
      .map(
        ({ title, url, at }) =>
          `<entry><title>${title}</title><id>tag:${url}</id><updated>${at}</updated><link rel="alternate" href="${url}"/></entry>`,
      )
      .join('')}</feed>`,
    RDF: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://jz.example/"><title>要闻</title></channel>${[
      0, 1,
    ]
      .map(item)
      .map(
        ({ title, url, at }) =>
          `<item rdf:about="${url}"><title>${title}</title><link>${url}</link><dc:date>${at}</dc:date></item>`,
      )
      .join('')}</rdf:RDF>`,
    'JSON Feed': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: '要闻',
      items: [0, 1].map(item).map(({ title, url, at }) => ({ id: url, url, title, date_modified: at })),
    }),
  }

  test.each(Object.entries(feeds))('of %s gives its articles and when they changed', (_name, feed) => {
    const { links } = readListing(bytes(feed), { kind: 'feed', base: 'http://jz.example/feed' })
    expect(links.map(({ title, url }) => [title, url])).toEqual(
      [0, 1].map((at) => [titles[at], `http://jz.example/n/${at}.html`]),
    )
    expect(links.map(({ modified }) => modified)).toEqual(['2026-11-18T08:00:00.000Z', '2026-11-18T08:00:00.000Z'])
  })

  test('in GBK is read', () => {
    const feed = iconv.encode(feeds.RSS.replace('utf-8', 'gb2312'), 'gbk')
    expect(readListing(feed, { kind: 'feed', base: 'http://jz.example/feed' }).links[0]?.title).toBe(titles[0])
  })

  test('goes on where it says so', () => {
    const feed = feeds.Atom.replace('<entry>', '<link rel="next" href="/feed?page=2"/><entry>')
    expect(readListing(bytes(feed), { kind: 'feed', base: 'http://jz.example/feed' }).more).toEqual([
      { url: 'http://jz.example/feed?page=2' },
    ])
  })

  test('that is none is an error', () => {
    expect(() => readListing(bytes('<html>维护中</html>'), { kind: 'feed', base: 'http://jz.example/feed' })).toThrow()
  })
})

describe('a sitemap', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const map = `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://jz.example/n/1.html?a=1&amp;b=2</loc><lastmod>2026-11-17</lastmod></url><url><loc><![CDATA[http://jz.example/n/2.html]]></loc><lastmod>2026-11-18T09:00:00+08:00</lastmod></url></urlset>`

  test.each([
    ['plain', bytes(map)],
    ['gzip', gzipSync(map)],
  ])('that is %s gives its pages, the newest first', (_name, content) => {
    const { links } = readListing(content, { kind: 'sitemap', base: 'http://jz.example/sitemap.xml' })
    expect(links.map(({ url, modified }) => [url, modified])).toEqual([
      ['http://jz.example/n/2.html', '2026-11-18T01:00:00.000Z'],
      ['http://jz.example/n/1.html?a=1&b=2', '2026-11-17T00:00:00.000Z'],
    ])
  })

  test('that is an index gives its parts, the newest first', () => {
    const parts = [1, 2].map((at) => `<sitemap><loc>/map-${at}.xml</loc><lastmod>2026-11-0${at}</lastmod></sitemap>`)
    const index = `${head}<sitemapindex>${parts.join('')}</sitemapindex>`
    const { links, more } = readListing(bytes(index), { kind: 'sitemap', base: 'http://jz.example/sitemap.xml' })
    expect(links).toEqual([])
    expect(more.map(({ url }) => url)).toEqual(['http://jz.example/map-2.xml', 'http://jz.example/map-1.xml'])
  })

  test('of news gives headlines too', () => {
    const news = `${head}<urlset xmlns:news="x"><url><loc>http://jz.example/n/3.html</loc><news:news><news:publication_date>2026-11-19T08:00:00+08:00</news:publication_date><news:title>${titles[0]}</news:title></news:news></url></urlset>`
    const { links } = readListing(bytes(news), { kind: 'sitemap', base: 'http://jz.example/news.xml' })
    expect(links).toEqual([
      { url: 'http://jz.example/n/3.html', title: titles[0], modified: '2026-11-19T00:00:00.000Z' },
    ])
  })
})

test('hostile markup is read through', () => {
  const page = { kind: 'listing', base: 'http://jz.example/' } as const
  const deep = '<div>'.repeat(100_000) + '<li><a href="x">'.repeat(50_000)
  expect(readListing(bytes(deep), page).links).toEqual([])
  expect(
    readListing(bytes(`<script>${'{"title":'.repeat(200_000)}${'<![CDATA[<a '.repeat(50_000)}</script>`), page).links,
  ).toEqual([])
  const map = { kind: 'sitemap', base: 'http://jz.example/' } as const
  expect(readListing(bytes(`<urlset>${'<url><loc>'.repeat(300_000)}`), map).links).toEqual([])
  expect(() => readListing(gzipSync(Buffer.alloc(50_000_000)), map)).toThrow()
  const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}">${'<!ENTITY b "&a;&a;&a;&a;&a;&a;">'.repeat(100)}]><rss><channel><title>&b;</title></channel></rss>`
  expect(readListing(bytes(bomb), { kind: 'feed', base: 'http://jz.example/' }).links).toEqual([])
})

describe('an address', () => {
  test.each([
    ['http://jz.example/xwzx/202611/t20261118_100.html', 'dated'],
    ['http://jz.example/2026/11/18/c.html', 'dated'],
    ['http://jz.example/n1/2026/1118/c1001-41603800.html', 'dated'],
    ['http://jz.example/art/2026/11/18/art_12_3400.html', 'dated'],
    ['http://jz.example/202611/content_7078803.htm', 'dated'],
    ['http://jz.example/politics/20261118/0123456789abcdef0123456789abcdef/c.html', 'dated'],
    ['http://jz.example/detail/123456.html', 'numbered'],
    ['http://jz.example/s?__biz=MzA5&mid=22&idx=1', 'numbered'],
    ['http://jz.example/1/detail/1195025550803832832/web/content_1195025550803832832.htm', 'numbered'],
    ['http://jz.example/article/123/', 'numbered'],
    ['http://jz.example/', 'plain'],
    ['http://jz.example/xwzx/', 'plain'],
    ['http://jz.example/xwzx/index_2.html', 'plain'],
    ['http://jz.example/col/col12345/index.html', 'plain'],
    ['http://jz.example/channel.aspx?id=22', 'plain'],
    ['http://jz.example/node_123456.htm', 'plain'],
    ['http://jz.example/202611/P020261118.pdf', 'no page'],
  ])('%s is %s', (url, form) => {
    expect(formOf(url)).toBe(form)
  })
})
