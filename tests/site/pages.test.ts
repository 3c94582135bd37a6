import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aCommitmentEntry } from '../feeds/entries.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import { type Holdings, publishing } from './published.ts'

const BASE = 'https://huixun.example'
const NOW = new Date('2025-03-06T01:05:00Z')

function serving(holdings: Holdings) {
  return site(publishing(holdings), { baseUrl: `${BASE}/`, now: () => NOW })
}

async function read(holdings: Holdings, path: string): Promise<string> {
  const response = await serving(holdings).request(path)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  return response.text()
}

test('the home page lists meetings with their dates and leads to them', async () => {
  const page = await read({ meetings: [entryOf(aRecord())], commitments: [aCommitmentEntry()] }, '/')
  expect(page).toContain(
    '<a href="/meetings/yanjiang-lianxi-huiyi-3">推动沿江城市群建设江东江西党政联席会议第三次会议</a>',
  )
  expect(page).toContain('title="2025年3月4日至5日"')
  expect(page).toContain('href="/meetings/river-conference-3#commitment-river-conference-3-c1"')
  expect(page).not.toContain('还没有会议')
})

test('every page lets readers discover every feed', async () => {
  for (const path of ['/', '/status', '/meetings/yanjiang-lianxi-huiyi-3']) {
    const page = await read({ records: [aRecord()] }, path)
    expect(page.match(/<link rel="alternate"/g)).toHaveLength(8)
    expect(page).toContain('type="application/rss+xml" title="会讯：最新会议（RSS）" href="/feeds/meetings.rss"')
  }
})

test('with nothing published the home page says how to upload', async () => {
  const page = await read({}, '/')
  expect(page).toContain('还没有会议')
  expect(page).toContain('npm run ingest')
})

test('older meetings are a link away, and the last page has none', async () => {
  const meetings = Array.from({ length: 25 }, (_, index) =>
    entryOf(aRecord({ id: `m${index}`, title: `第${index}个会议` })),
  )
  const first = await read({ meetings }, '/')
  expect(first).toContain('href="/?cursor=at-20"')
  const second = await read({ meetings }, '/?cursor=at-20')
  expect(second).toContain('第24个会议')
  expect(second).not.toContain('第19个会议')
  expect(second).not.toContain('rel="next"')
})

test.each(['nonsense', '%00', 'at-1%20x', 'x'.repeat(3000)])(
  'the cursor %j is refused with a sentence',
  async (cursor) => {
    const response = await serving({}).request(`/?cursor=${cursor}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('翻页位置无效')
  },
)

test('the page of a meeting tells everything the record says', async () => {
  const page = await read({ records: [aRecord()] }, '/meetings/yanjiang-lianxi-huiyi-3')
  for (const said of [
    '2025年3月4日至5日',
    '年份据发布时间推定',
    '江东江西党政联席会议第3次',
    '中共江东市委、中共江西岸省委',
    '沿江公共服务共享行动方案',
    '共建沿江科创走廊合作协议',
    '江东港多式联运中心',
    '年底前建成沿江高铁江东段并开通运营',
    '2025年12月31日前',
    '沿江航线去年开行1.2万班',
    '两省市有关部门负责同志',
    'href="https://news.jiangdong.example/2025/0305/1.html"',
    '<link rel="canonical" href="https://huixun.example/meetings/yanjiang-lianxi-huiyi-3">',
  ]) {
    expect(page).toContain(said)
  }
})

test('people with the same post stand together', async () => {
  const page = await read({ records: [aRecord()] }, '/meetings/yanjiang-lianxi-huiyi-3')
  expect(page.match(/<dt>江东市领导<\/dt>/g)).toHaveLength(1)
  expect(page).toContain(
    '<dd><span>冯一</span><span>陈二</span><span>褚三</span><span>卫四</span><span>蒋五</span></dd>',
  )
})

test('commitments are grouped by speaker, with posts, and can be linked to', async () => {
  const page = await read({ records: [aRecord()] }, '/meetings/yanjiang-lianxi-huiyi-3')
  expect(page).toContain('<h3>周明远 <small>江东市委书记</small></h3>')
  expect(page).toContain('<li id="commitment-c1">')
  expect(page).toContain('<h3>会议</h3>')
})

test('a bare record shows no empty section', async () => {
  const bare = {
    participants: [],
    agenda: [],
    documents: [],
    agreements: [],
    visits: [],
    commitments: [],
    progress: [],
  }
  const page = await read(
    { records: [aRecord({ ...bare, references: [], hosts: [], series: null, summary: '' })] },
    '/meetings/yanjiang-lianxi-huiyi-3',
  )
  expect(page.match(/<h2/g)).toHaveLength(1)
  expect(page).not.toContain('主办')
})

test('an address that is no web page is not linked', async () => {
  const source = { articleId: 'a', url: 'javascript:alert(1)', outlet: null, title: '报道', publishedAt: null }
  const page = await read({ records: [aRecord({ sources: [source] })] }, '/meetings/yanjiang-lianxi-huiyi-3')
  expect(page).not.toContain('javascript:')
  expect(page).toContain('未注明网址')
})

test('markup in a record is shown, not obeyed', async () => {
  const title = '<script>alert("x")</script>&"\''
  const record = aRecord({ title, summary: title, hosts: [title] })
  for (const path of ['/', '/meetings/yanjiang-lianxi-huiyi-3']) {
    const page = await read({ records: [record], meetings: [entryOf(record)] }, path)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&quot;&#39;')
  }
})

test.each([
  '/nothing',
  '/meetings/unknown',
  '/meetings/..%2f..',
  '/meetings/%E0%A4',
  '/meetings/a%00b',
  '/feeds/meetings.xml',
  '/feeds/people.rss',
])('%s is not there, and says so to people', async (path) => {
  const response = await serving({ records: [aRecord()] }).request(path)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('没有这个页面')
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

test('status tells counts, queues, what came in last and what was refused', async () => {
  const page = await read(
    {
      status: {
        counts: { articles: 1234, meetings: 5, commitments: 6, rejected: 1 },
        queues: [{ name: 'parse', waiting: 3, inFlight: 1, dead: 2 }],
        recent: [
          {
            state: 'parsed',
            key: 'uploads/报道 一+1.html',
            etag: 'e',
            articleId: 'a',
            title: '暴雨预警',
            meetings: [],
            warnings: [],
            at: '2025-03-06T01:00:00.000Z',
          },
        ],
        rejected: [
          {
            state: 'rejected',
            key: 'uploads/空.html',
            etag: 'e',
            code: 'empty',
            message: 'The file is empty.',
            at: '2025-03-05T01:00:00.000Z',
          },
        ],
      },
    },
    '/status',
  )
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
  ]) {
    expect(page).toContain(said)
  }
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
