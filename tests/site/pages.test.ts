import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aMeetingEntry } from '../feeds/entries.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { type Holdings, publishing } from './published.ts'
import { BASE, NOW, PATHS, spanOf, world } from './world.ts'

function serving(holdings: Holdings = world) {
  return site(publishing(holdings), { baseUrl: `${BASE}/`, now: () => NOW })
}

async function read(path: string, holdings: Holdings = world): Promise<string> {
  const response = await serving(holdings).request(path)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  return response.text()
}

test.each(PATHS)('%s is a page in either language', async (path) => {
  for (const [address, lang] of [
    [path, 'zh-CN'],
    [`${path}${path.includes('?') ? '&' : '?'}lang=en`, 'en'],
  ] as const) {
    const response = await serving().request(address)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).not.toMatch(/undefined|\[object|\{\w+\}<|NaN/)
  }
})

test('English stays English from link to link, and leads back', async () => {
  const page = await read('/meetings/yanjiang-3?lang=en')
  const links = [...page.matchAll(/<a [^>]*href="(\/(?!feeds\/|api|docs|opml)[^"]*)"/g)].map(
    ([, address]) => address ?? '',
  )
  const own = links.filter((address) => !/\.(?:ics|json)$/.test(address))
  expect(own.length).toBeGreaterThan(20)
  expect(own.filter((address) => !/[?;]lang=en/.test(address))).toEqual(['/meetings/yanjiang-3'])
  expect(page).toContain('<h1 lang="zh-CN">')
})

test('the home page lists meetings with their dates and leads to them', async () => {
  const page = await read('/')
  expect(page).toContain('<a href="/meetings/yanjiang-3">推动沿江城市群建设江东江西党政联席会议第三次会议</a>')
  expect(page).toContain('<span class="unseen">2025年3月4日至5日</span>')
  expect(page).toContain('href="/commitments/yanjiang-3-c1"')
  expect(page).toContain('href="/commitments?due=2025"')
  expect(page).not.toContain('还没有会议')
})

test('every page lets readers discover every feed, its own first', async () => {
  for (const path of ['/', '/series', '/commitments']) {
    expect((await read(path)).match(/<link rel="alternate" type="/g)).toHaveLength(8)
  }
  const series = await read('/series/yanjiang-lianxi')
  const [first] = series.match(/<link rel="alternate" type="[^>]*>/g) ?? []
  expect(first).toContain('title="会讯：江东江西党政联席会议 会议（RSS）"')
  expect(first).toContain('href="/feeds/meetings.rss?series=yanjiang-lianxi"')
})

test('a meeting of no series offers the feeds of its place', async () => {
  const page = await read('/meetings/luntan')
  expect(page).toContain('订阅后续会议')
  expect(page).toContain('href="/feeds/meetings.rss?place=510100" aria-label="成都市 会议 RSS"')
})

test('the page of an article tells what its reader was not sure of, each sort once', async () => {
  const [held] = world.articles ?? []
  if (held === undefined) throw new Error('The world has no article.')
  const warnings = [
    { code: 'title-inferred', message: 'Its first words stand for a headline.' },
    { code: 'title-inferred', message: 'Its first words stand for a headline.' },
    { code: 'unheard-of', message: 'Something new.' },
  ]
  const articles = [{ ...held, article: { ...held.article, warnings } }]
  const page = await read('/articles/a1', { ...world, articles })
  expect(page.match(/没有标题，用开头的话代替。/g)).toHaveLength(1)
  expect(page).toContain('<span lang="en">Something new.</span>')
  expect(await read('/articles/a1')).not.toContain('读取时的疑点')
})

test('with nothing published pages say so, and the home page says how to upload', async () => {
  expect(await read('/', {})).toContain('npm run ingest')
  expect(await read('/meetings', {})).toContain('没有符合条件的会议')
  expect(await read('/commitments', {})).toContain('没有符合条件的承诺')
  expect(await read('/series', {})).toContain('还没有系列会议')
  expect(await read('/status', {})).toContain('没有文章被退回')
})

test('older meetings are a link away, and the last page has none', async () => {
  const meetings = Array.from({ length: 25 }, (_, index) =>
    entryOf(aRecord({ id: `m${index}`, title: `第${index}个会议` })),
  )
  const first = await read('/meetings?kind=joint-conference', { meetings })
  expect(first).toContain('href="/meetings?kind=joint-conference&amp;cursor=at-20"')
  const second = await read('/meetings?kind=joint-conference&cursor=at-20', { meetings })
  expect(second).toContain('第24个会议')
  expect(second).not.toContain('第19个会议')
  expect(second).not.toContain('rel="next"')
})

test.each(['nonsense', '%00', 'at-1%20x', 'x'.repeat(3000)])(
  'the cursor %j is refused with a sentence',
  async (cursor) => {
    const response = await serving({}).request(`/meetings?cursor=${cursor}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('翻页位置无效')
  },
)

test.each(['/meetings?kind=party', '/commitments?place=无此地', '/feeds?topic=x', `/search?q=${'长'.repeat(300)}`])(
  'the filter of %s is refused with a sentence that names the field',
  async (path) => {
    const response = await serving({}).request(encodeURI(path))
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('筛选条件无效')
    expect(page).toMatch(/“(?:会议类型|地区|领域|关键词)”的值不能用/)
  },
)

test('a list that is narrowed tells by what, and lets each be taken away', async () => {
  const page = await read('/meetings?kind=forum&place=510100')
  expect(page).toContain('沿江发展论坛')
  expect(page).not.toContain('第二次会议')
  expect(page).toContain('会议类型：论坛大会')
  expect(page).toContain('href="/meetings?place=510100"')
  expect(page).toContain('<option value="forum" selected>')
})

test('the page of a meeting tells everything the record says', async () => {
  const page = await read('/meetings/yanjiang-3')
  for (const said of [
    '2025年3月4日至5日',
    '年份据发布时间推定',
    '中共江东市委',
    '沿江公共服务共享行动方案',
    '共建沿江科创走廊合作协议',
    '年底前建成沿江高铁江东段并开通运营',
    '2025年12月31日前',
    '沿江航线去年开行1.2万班',
    'href="https://news.jiangdong.example/2025/0305/1.html"',
    '<link rel="canonical" href="https://huixun.example/meetings/yanjiang-3">',
    '次数经人工更正：一处报道误作第四次',
    'href="/meetings/yanjiang-3.ics"',
    'href="/people/%E5%91%A8%E6%98%8E%E8%BF%9C~%E6%B1%9F%E4%B8%9C%E5%B8%82%E5%A7%94"',
    'href="/bodies/%E6%B1%9F%E4%B8%9C%E5%B8%82%E5%A7%94"',
    '逾期未报',
  ]) {
    expect(page).toContain(said)
  }
})

test('participants stand by their sides, commitments by speaker and topic', async () => {
  const page = await read('/meetings/yanjiang-3')
  expect(page).toMatch(/<h3>江东市<\/h3>[\s\S]*周明远[\s\S]*<h3>江西岸省<\/h3>[\s\S]*吴若谷/)
  expect(page).toMatch(/<h3><a class="person"[^>]*>周明远<\/a> <small>江东市委书记<\/small><\/h3>[\s\S]*<h4>交通<\/h4>/)
  expect(page).toContain('<li class="commitment" id="commitment-yanjiang-3-c1">')
  expect(page).toContain('<h3>会议</h3>')
})

test('meetings of a series lead to the ones before and after', async () => {
  const page = await read('/meetings/yanjiang-3')
  expect(page).toMatch(/<a rel="prev" href="\/meetings\/yanjiang-1">/)
  expect(page).toMatch(/<a rel="next" href="\/meetings\/yanjiang-4">/)
})

test('outlets that differ stand side by side', async () => {
  const page = await read('/meetings/yanjiang-3')
  expect(page).toMatch(/<li class="held"><p class="value">2025年3月4日 – 2025年3月5日<\/p>.*江东日报/)
  expect(page).toMatch(/<li class="other"><p class="value">2025年3月4日<\/p>.*两省市共商沿江发展/)
})

test('a claim leads to its words in the article, which are marked', async () => {
  const words = '年底前建成沿江高铁江东段并开通运营'
  const address = `/articles/a1?meeting=yanjiang-3&amp;mark=${spanOf(words).join('-')}#mark`
  expect(await read('/meetings/yanjiang-3')).toContain(`href="${address}"`)
  const article = await read(address.replaceAll('&amp;', '&'))
  const mark = /<mark class="shown" id="mark">([\s\S]*?)<\/p>/.exec(article)?.[1] ?? ''
  expect(mark.replace(/<[^>]*>/g, '')).toMatch(new RegExp(`^${words}`))
  expect(article).toContain('回到会议记录')
})

test('a bare record shows no empty section', async () => {
  const record = aRecord({
    participants: [],
    agenda: [],
    documents: [],
    agreements: [],
    visits: [],
    commitments: [],
    progress: [],
    references: [],
    hosts: [],
    series: null,
    summary: '',
  })
  const page = await read('/meetings/yanjiang-lianxi-huiyi-3', { records: [record] })
  expect(page.match(/<section id=/g)).toHaveLength(1)
  expect(page).not.toContain('主办')
})

test('an address that is no web page is not linked', async () => {
  const source = { articleId: 'a', url: 'javascript:alert(1)', outlet: null, title: '报道', publishedAt: null }
  const page = await read('/meetings/x', { records: [aRecord({ id: 'x', sources: [source] })] })
  expect(page).not.toContain('javascript:')
  expect(page).toContain('未注明网址')
})

test('a series shows its timeline, its gaps and how often it meets', async () => {
  const page = await read('/series/yanjiang-lianxi')
  expect(page.match(/<circle class="met"/g)).toHaveLength(3)
  expect(page.match(/<circle class="missing"/g)).toHaveLength(1)
  expect(page).toContain('第二次未见报道')
  expect(page).toContain('大约每275天一次')
  expect(page).toContain('提到第3次')
})

test('the ledger shows a picture with its numbers, and a commitment the evidence of both sides', async () => {
  const ledger = await read('/commitments')
  expect(ledger).toContain('<rect class="fill-overdue"')
  expect(ledger).toContain('<a href="/commitments?topic=governance&amp;status=overdue">1</a>')
  const one = await read('/commitments/yanjiang-3-c1')
  expect(one).toContain('沿江高铁江东段已铺轨过半')
  expect(one).toContain('把握82%')
  expect(one).toContain('href="/meetings/luntan"')
})

test('a project tells what was promised and reported', async () => {
  const page = await read(encodeURI('/projects/沿江高铁'))
  expect(page).toContain('1项承诺，1条进展，来自1次会议')
  expect(page).toContain('href="/feeds/commitments.rss?project=%E6%B2%BF%E6%B1%9F%E9%AB%98%E9%93%81"')
})

test('a name that several people have lists their meetings', async () => {
  const page = await read(encodeURI('/people/王某'), { meetings: [aMeetingEntry()] })
  expect(page).toContain('叫“王某”的可能不止一人')
  expect((await serving({}).request(encodeURI('/people/王某'))).status).toBe(404)
})

test('people of one name are told apart by their posts, and by nothing where none is known', async () => {
  const people = ['冯一~510100~公安局', '冯一~500000', '冯一~110000~?'].map((id) => ({
    id,
    name: '冯一',
    latest: null,
  }))
  const page = await read('/people', { directories: { people } })
  expect(page.match(/<small>[^<]*<\/small>/g)).toEqual(['<small>成都市公安局</small>', '<small>重庆市</small>'])
})

test('a place is named by its code and leads to those within it', async () => {
  const page = await read('/places/510000')
  expect(page).toContain('<h1><span class="headline">四川省</span></h1>')
  expect(page).toContain('<a href="/places/510100">成都市</a>')
  expect(page).toContain('沿江发展论坛')
})

test('a search marks its words in meetings and commitments', async () => {
  const page = await read(encodeURI('/search?q=高铁'))
  expect(page).toContain('沿江<mark>高铁</mark>江东段')
  expect(await read(encodeURI('/search?q=高'))).toContain('请至少输入两个字')
  expect(await read(encodeURI('/search?q=子虚乌有'))).toContain('没有找到“子虚乌有”')
})

test('the builder shows the address in each format, and what would come', async () => {
  const page = await read(encodeURI('/feeds?feed=commitments&topic=transport&place=成都'))
  for (const format of ['rss', 'atom', 'json', 'ics']) {
    expect(page).toContain(`<code>${BASE}/feeds/commitments.${format}?place=510100&amp;topic=transport</code>`)
  }
  expect(page).toContain('年底前建成沿江高铁江东段并开通运营')
  expect(page).toContain('value="成都市"')
})

test('status tells sources, days, queues, what came in last and what was refused', async () => {
  const page = await read('/status')
  for (const said of [
    '1,234',
    '<code>parse</code>',
    'uploads/报道 一+1.html',
    '没有会议',
    '5分钟前',
    '文件是空的。',
    'The file is empty.',
    '昨天',
    '2025年3月6日',
    '久无新文章',
    'class="spark"',
    '<link rel="alternate" type="application/rss+xml" title="来源出了问题可以订阅：RSS" href="/feeds/sources.rss">',
    '<li class="source-dried-up">久无新文章 1</li>',
  ]) {
    expect(page).toContain(said)
  }
  expect(await read('/status/rejected')).toContain('href="/status/rejected?cursor=at-50"')
})

test.each([
  '/nothing',
  '/meetings/unknown',
  '/meetings/..%2f..',
  '/meetings/%E0%A4',
  '/meetings/a%00b',
  '/articles/unknown',
  '/commitments/unknown',
  '/series/unknown',
  '/projects/unknown',
  '/people/%00',
  '/bodies/unknown',
  '/places/999999',
  '/places/constructor',
])('%s is not there, and says so to people', async (path) => {
  const response = await serving().request(path)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('没有这个页面')
})

test.each([
  ['/meetings/unknown.json', 'application/problem+json'],
  ['/feeds/people.rss', 'text/plain'],
])('%s is not there, and says so to programs in %s', async (path, type) => {
  const response = await serving().request(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toMatch(type)
})

test('what has moved leads on in the same form and language, what was withdrawn is gone', async () => {
  const moved = async (path: string) => (await serving().request(path)).headers.get('Location')
  expect(await moved('/meetings/moved')).toBe('/meetings/yanjiang-3')
  expect(await moved('/meetings/moved.ics')).toBe('/meetings/yanjiang-3.ics')
  expect(await moved('/meetings/moved?lang=en')).toBe('/meetings/yanjiang-3?lang=en')
  const withdrawn = await serving().request('/meetings/withdrawn?lang=en')
  expect(withdrawn.status).toBe(410)
  expect(await withdrawn.text()).toContain('This record was withdrawn')
})

test('a failure gives a page without its details', async () => {
  const broken = { ...publishing({}), meetings: async () => Promise.reject(new Error('secret table name')) }
  const app = site(broken, { baseUrl: BASE, now: () => NOW })
  const response = await silently(() => app.request('/'))
  expect(response.status).toBe(500)
  const page = await response.text()
  expect(page).toContain('暂时出了问题')
  expect(page).not.toContain('secret')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('search engines find the way, within bounds', async () => {
  const robots = await (await serving().request('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${BASE}/sitemap.xml`)
  const meetings = Array.from({ length: 2500 }, (_, index) => aMeetingEntry({ id: `m${index}` }))
  const response = await serving({ ...world, meetings }).request('/sitemap.xml')
  expect(response.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
  const map = await response.text()
  expect(map).toContain(`<loc>${BASE}/series/yanjiang-lianxi</loc>`)
  expect(map.match(/<loc>[^<]*\/meetings\/m\d+<\/loc>/g)).toHaveLength(2000)
})

/** Runs without the log line that a failure rightly writes. */
async function silently(run: () => Response | Promise<Response>): Promise<Response> {
  const error = console.error
  console.error = () => undefined
  try {
    return await run()
  } finally {
    console.error = error
  }
}
