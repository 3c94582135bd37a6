import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aMeetingEntry } from '../feeds/entries.ts'
import { type Holdings, publishing } from './published.ts'
import { BASE, NOW, world } from './world.ts'

const SERIES = [
  { id: 'jiangdong-changwei', name: '江东市人大常委会会议', latest: null },
  { id: 'yanjiang-lianxi', name: '江东江西党政联席会议', latest: '2025-03-04' },
  { id: 'xian-changwei', name: '县人大常委会会议', latest: null },
]
/** More lines of a directory than are read at a time, the one sought among the last. */
const MANY = Array.from({ length: 250 }, (_, at) => ({ id: `body-${at}`, name: `第${at}办公室`, latest: null }))

const holdings: Holdings = { ...world, directories: { ...world.directories, series: SERIES, bodies: MANY } }

async function get(path: string, held: Holdings = holdings) {
  const app = site(publishing(held), { baseUrl: BASE, now: () => NOW })
  const response = await app.request(encodeURI(path))
  return { status: response.status, page: await response.text() }
}

test.each(['江东江西党政联席会议', '江东 江西党政联席会议', '党政联席', 'yanjiang-lianxi'])(
  'a series is found by its name, a part of it or its id: %s',
  async (asked) => {
    const { status, page } = await get(`/feeds?feed=meetings&series=${asked}`)
    expect(status).toBe(200)
    expect(page).toContain('/feeds/meetings.atom?series=yanjiang-lianxi"')
    expect(page).toContain('value="江东江西党政联席会议"')
  },
)

test('a body is found among more than a form can offer', async () => {
  const { page } = await get('/meetings?body=第249办')
  expect(page).toContain('href="/feeds/meetings.rss?body=body-249"')
})

test('a name that is also part of others means the one', async () => {
  const series = [...SERIES, { id: 'long', name: '江东江西党政联席会议办公室会议', latest: null }]
  const { page } = await get('/feeds?series=江东江西党政联席会议', { ...holdings, directories: { series } })
  expect(page).toContain('/feeds/meetings.atom?series=yanjiang-lianxi"')
})

test('a part of several names is refused with all of them to choose from, and the rest is kept', async () => {
  const { status, page } = await get('/feeds?feed=commitments&series=常委会&topic=transport&cursor=at-1')
  expect(status).toBe(400)
  expect(page).toContain('“系列”一栏的“常委会”不止指一个')
  expect(page).toContain('href="/feeds?feed=commitments&amp;topic=transport&amp;series=jiangdong-changwei"')
  expect(page).toContain('href="/feeds?feed=commitments&amp;topic=transport&amp;series=xian-changwei"')
})

test('a name that nothing has is refused with the way to all that there are', async () => {
  const { status, page } = await get('/meetings?series=无此系列&kind=forum&lang=en')
  expect(status).toBe(400)
  expect(page).toContain('No series is called “无此系列”')
  expect(page).toContain('href="/series?lang=en"')
  expect(page).toContain('href="/meetings?kind=forum&amp;lang=en"')
})

test('where there is more than can be read through, it is not said that there is none', async () => {
  const bodies = Array.from({ length: 2100 }, (_, at) => ({ id: `body-${at}`, name: `第${at}处`, latest: null }))
  const { page } = await get('/meetings?body=最后一处', { ...holdings, directories: { bodies } })
  expect(page).toContain('前2000个机构的名称里都没有“最后一处”')
})

test('a place that several are called is refused with each of them as a link', async () => {
  const { status, page } = await get('/meetings?place=朝阳区')
  expect(status).toBe(400)
  expect(page).toContain('<a href="/meetings?place=110105">北京市朝阳区</a>')
  expect(page).toContain('<a href="/meetings?place=220104">长春市朝阳区</a>')
})

test('a word that a closed choice does not have is refused with the words that it has', async () => {
  const { page } = await get('/commitments?topic=party&lang=en')
  expect(page).toContain('there is no “party”')
  expect(page).toContain('<a href="/commitments?topic=transport&amp;lang=en">Transport</a>')
})

test('a cursor that is none leads back to the start of the same list', async () => {
  const { page } = await get('/meetings?kind=forum&cursor=nonsense')
  expect(page).toContain('href="/meetings?kind=forum"')
})

test('lists can be taken away as files, narrowed as they are shown', async () => {
  const meetings = await get('/meetings?kind=forum&lang=en')
  expect(meetings.page).toContain('href="/api/v1/export.csv?kind=forum&amp;lang=en"')
  expect(meetings.page).toContain('href="/api/v1/export.jsonl?kind=forum"')
  const ledger = await get('/commitments?topic=transport')
  expect(ledger.page).toContain('href="/api/v1/export.csv?topic=transport&amp;of=commitments"')
  const place = await get('/places/510000')
  expect(place.page).toContain('href="/api/v1/export.jsonl?place=510000"')
})

test('a search that finds nothing can be subscribed to', async () => {
  const { page } = await get('/search?q=没有这个词')
  expect(page).toContain('没有找到')
  expect(page).toContain(`/feeds/meetings.atom?q=${encodeURIComponent('没有这个词')}`)
})

test('the home page has a form that narrows all meetings, with places to choose from', async () => {
  const { page } = await get('/', { ...holdings, meetings: [aMeetingEntry()] })
  const [form = ''] = page.match(/<form class="filters" action="\/meetings"[\s\S]*?<\/form>/) ?? []
  for (const name of ['q', 'place', 'kind', 'topic']) expect(form).toContain(`name="${name}"`)
  expect(form).toContain('<option value="成都市">')
})

test('a directory is searched by a part of its names, to its end', async () => {
  const found = await get('/bodies?q=第249')
  expect(found.page).toContain('<a href="/bodies/body-249">第249办公室</a>')
  expect(found.page).not.toContain('第24办公室')
  expect(found.page).toContain('value="第249"')
  expect((await get('/bodies?q=无此机构')).page).toContain('没有名称里带“无此机构”的')
  const first = await get('/bodies?q=办公室&lang=en')
  expect(first.page).toMatch(/href="\/bodies\?q=[^"]+&amp;cursor=at-100&amp;lang=en"/)
})

test('the builder tells what was chosen, and each choice can be taken away', async () => {
  const { page } = await get('/feeds?feed=commitments&person=周明远~江东市委&topic=transport')
  expect(page).toContain('领域：交通')
  expect(page).toContain(
    'href="/feeds?feed=commitments&amp;topic=transport"><span class="unseen">去掉 </span>人物：周明远',
  )
  expect(page).toContain('<a href="/feeds?feed=commitments">全部清除</a>')
})

test('the address of a form is left without the fields that nobody filled in', async () => {
  const app = site(publishing(holdings), { baseUrl: BASE, now: () => NOW })
  const leads = async (path: string) => (await app.request(path)).headers.get('Location')
  expect(await leads('/meetings?q=&place=510000&kind=&lang=en')).toBe('/meetings?place=510000&lang=en')
  expect(await leads('/feeds?feed=meetings&q=+')).toBe('/feeds?feed=meetings')
  expect(await leads('/search?q=')).toBe('/search')
  expect(await leads('/meetings?place=510000')).toBeNull()
})

test('the ledger is narrowed to what is due, day by day, with the meeting of each', async () => {
  const [first, second] = world.commitments ?? []
  if (first === undefined || second === undefined) throw new Error('The world has too few commitments.')
  const later = { ...second, id: 'later', deadline: '2026-06-30', text: '明年上半年的事' }
  const commitments = [{ ...later }, { ...first, deadline: '2025-12-31' }, { ...second, deadline: null, period: null }]
  const any = await get('/commitments?due=any', { ...holdings, commitments })
  expect(any.page.match(/<time class="from-day" datetime="[^"]*">/g)).toEqual([
    '<time class="from-day" datetime="2025-12-31">',
    '<time class="from-day" datetime="2026-06-30">',
  ])
  expect(any.page).toContain('href="/commitments?due=any&amp;status=overdue"')
  const year = await get('/commitments?due=2026&topic=public-services', { ...holdings, commitments })
  expect(year.page).toContain('<option value="2026" selected>2026年到期</option>')
  expect(year.page).toContain('明年上半年的事')
  expect(year.page).not.toContain('2025-12-31')
  expect(year.page).toContain('<a class="chip" href="/commitments?due=2026">')
  expect((await get('/commitments?due=soon')).page).not.toContain('from-day')
})

test('a search leads to the page of what is called just so', async () => {
  expect((await get('/search?q=沿江高铁')).page).toContain(
    `<a class="chip" href="/projects/${encodeURIComponent('沿江高铁')}">项目：沿江高铁</a>`,
  )
  const place = await get('/search?q=朝阳区&lang=en')
  expect(place.page).toContain('href="/places/110105?lang=en">Places: <span lang="zh-CN">北京市朝阳区</span></a>')
  const nobody = await get('/search?q=没有这个词', { ...holdings, meetings: [] })
  expect(nobody.page).not.toContain('class="called"')
  expect((await get('/search?q=周明远')).page).toContain(
    `href="/people/${encodeURIComponent('周明远')}">人物：周明远</a>`,
  )
})
