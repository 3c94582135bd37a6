import type { CommitmentEntry } from '#model/entry.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import type { Article, Commitment, Meeting, Span } from '#model/record.ts'
import type { LedgerTally } from '#model/tally.ts'
import { CATEGORIES, codes } from '#model/vocabulary.ts'
import { aRecord, entryOf } from '../feeds/records.ts'
import type { Holdings } from './published.ts'

export const BASE = 'https://huixun.example'
export const NOW = new Date('2025-03-06T01:05:00Z')

/** A report of ours about a region that does not exist; two claims of the record overlap in its second paragraph. */
const TEXT = [
  '3月4日至5日，推动沿江城市群建设江东江西党政联席会议第三次会议在江东市召开。江东市委书记周明远主持会议并讲话，江西岸省委书记吴若谷讲话。',
  '周明远指出，年底前建成沿江高铁江东段并开通运营，共建两省市统一的社保卡应用目录。',
  '会议审议了《沿江公共服务共享行动方案(2025—2027年)》，签署《共建沿江科创走廊合作协议》。',
  '会议要求，两省市每季度通报一次重点项目进度。沿江航线去年开行1.2万班。',
].join('\n')

export function spanOf(words: string): Span {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`The text has no ${words}.`)
  return [start, start + words.length]
}

const article: Article = {
  id: 'a1',
  url: 'https://news.jiangdong.example/2025/0305/1.html',
  title: '江东江西党政联席会议第三次会议召开',
  subtitles: ['携手建设沿江城市群'],
  outlet: '江东日报',
  site: null,
  reporters: ['冯记'],
  editors: [],
  publishedAt: '2025-03-05T20:10:00+08:00',
  language: 'zh-Hans',
  text: TEXT,
  warnings: [],
}

const RAILWAY = '年底前建成沿江高铁江东段并开通运营'
const evidence = (words: string) => ({ span: spanOf(words), evidence: [{ articleId: 'a1', span: spanOf(words) }] })

function commitment(id: string, words: string, known: Partial<Commitment> = {}): Commitment {
  return {
    id,
    text: words,
    actor: '江东市',
    speaker: '周明远',
    strength: 'will',
    categories: ['transport'],
    period: null,
    deadline: null,
    targets: [],
    projects: [],
    ...evidence(words),
    ...known,
  }
}

/** The record of the report, with a second outlet that says another day. */
export const record = aRecord({
  id: 'yanjiang-3',
  date: { start: '2025-03-04', end: '2025-03-05', precision: 'day', basis: 'published', span: spanOf('3月4日至5日') },
  participants: [
    {
      name: '周明远',
      entityType: 'person',
      titles: ['江东市委书记'],
      roles: ['chair', 'speaker'],
      side: '江东市',
      ...evidence('周明远'),
    },
    {
      name: '吴若谷',
      entityType: 'person',
      titles: ['江西岸省委书记'],
      roles: ['speaker'],
      side: '江西岸省',
      ...evidence('吴若谷'),
    },
  ],
  agenda: [
    {
      action: 'review',
      text: '沿江公共服务共享行动方案(2025—2027年)',
      ...evidence('《沿江公共服务共享行动方案(2025—2027年)》'),
    },
  ],
  documents: [
    {
      title: '沿江公共服务共享行动方案(2025—2027年)',
      action: 'review',
      ...evidence('沿江公共服务共享行动方案(2025—2027年)'),
    },
  ],
  agreements: [
    { title: '共建沿江科创走廊合作协议', parties: ['江东市', '江西岸省'], ...evidence('共建沿江科创走廊合作协议') },
  ],
  visits: [],
  references: [],
  commitments: [
    commitment('yanjiang-3-c1', RAILWAY, { deadline: '2025-12-31', projects: ['沿江高铁'] }),
    commitment('yanjiang-3-c2', '沿江高铁江东段并开通运营，共建两省市统一的社保卡应用目录', {
      categories: ['public-services'],
      strength: 'strive',
    }),
    commitment('yanjiang-3-c3', '每季度通报一次重点项目进度', {
      speaker: null,
      actor: '两省市',
      strength: 'must',
      categories: ['governance'],
    }),
  ],
  progress: [
    {
      text: '沿江航线去年开行1.2万班',
      speaker: null,
      figures: [{ value: 12000, unit: '班', text: '1.2万班' }],
      ...evidence('沿江航线去年开行1.2万班'),
    },
  ],
  disagreements: [
    {
      field: 'date',
      values: [
        { value: '2025-03-04/2025-03-05', articleIds: ['a1'] },
        { value: '2025-03-04', articleIds: ['a2'] },
      ],
    },
  ],
  summary: '两省市召开党政联席会议第三次会议，部署沿江高铁建设。',
  correction: { reason: '一处报道误作第四次', fields: ['ordinal'] },
})

const earlier = aRecord({
  id: 'yanjiang-2',
  title: '江东江西党政联席会议第二次会议',
  summary: '第二次会议在江西岸省举行。',
})
const forum = aRecord({
  id: 'luntan',
  title: '沿江发展论坛',
  kind: 'forum',
  series: null,
  places: [{ name: '成都市', adcode: '510100' }],
  summary: '论坛在成都市举行。',
})

function entriesOf(meeting: Meeting): CommitmentEntry[] {
  return meeting.commitments.map(({ id, text, actor, speaker, strength, categories, projects, period, deadline }) => ({
    id,
    text,
    actor,
    speaker,
    strength,
    categories,
    projects,
    period,
    deadline,
    status: id.endsWith('c1') ? 'progress-reported' : 'open',
    meetingId: meeting.id,
    meetingTitle: meeting.title,
    meetingDate: meeting.date,
    outlets: ['江东日报'],
    publishedAt: record.publishedAt,
    updatedAt: record.updatedAt,
  }))
}

const nothing = Object.fromEntries(codes(LEDGER_STATUSES).map((status) => [status, 0])) as LedgerTally['total']
const said = {
  kind: 'commitment' as const,
  id: 'yanjiang-3-c1',
  meetingId: 'yanjiang-3',
  meetingTitle: record.meeting.title,
  date: '2025-03-04',
  text: RAILWAY,
  speaker: '周明远',
  span: spanOf(RAILWAY),
  subjects: ['project:沿江高铁'],
}
const later = {
  ...said,
  kind: 'progress' as const,
  id: 'luntan-p1',
  meetingId: 'luntan',
  meetingTitle: '沿江发展论坛',
  date: '2025-09-01',
  text: '沿江高铁江东段已铺轨过半',
  speaker: null,
}

/** Something of everything that pages show. */
export const world: Holdings = {
  meetings: [record, earlier, forum].map(entryOf),
  commitments: entriesOf(record.meeting),
  records: [record, earlier, forum],
  standing: {
    'yanjiang-3': {
      statuses: { 'yanjiang-3-c1': 'progress-reported', 'yanjiang-3-c2': 'open', 'yanjiang-3-c3': 'overdue' },
      bodies: { 中共江东市委: '江东市委' },
      people: { 周明远: '周明远~江东市委' },
    },
  },
  articles: [{ article, key: 'uploads/1.html', meetings: ['yanjiang-3'] }],
  ledger: [
    {
      commitment: said,
      deadline: '2025-12-31',
      status: 'progress-reported',
      links: [{ verdict: 'progress-reported', score: 0.82, subjects: ['project:沿江高铁'], statement: later }],
    },
  ],
  series: [
    {
      id: 'yanjiang-lianxi',
      name: '江东江西党政联席会议',
      meetings: [
        { id: 'yanjiang-1', title: '第一次会议', seriesName: '联席会议', date: '2020-03-17', term: null, ordinal: 1 },
        { id: 'yanjiang-3', title: '第三次会议', seriesName: '联席会议', date: '2025-03-04', term: null, ordinal: 3 },
        { id: 'yanjiang-4', title: '第四次会议', seriesName: '联席会议', date: '2025-12-04', term: null, ordinal: 4 },
      ],
      gaps: [{ term: null, first: 2, last: 2, words: '第二次未见报道' }],
      cadenceDays: 275,
      references: [
        { meetingId: 'luntan', meetingTitle: '沿江发展论坛', date: '2025-09-01', ordinal: 3, names: 'yanjiang-3' },
      ],
    },
  ],
  people: [
    {
      id: '周明远~江东市委',
      ids: ['周明远~江东市委'],
      name: '周明远',
      posts: [{ title: '江东市委书记', first: '2024-01-08', last: '2025-03-04' }],
      mentions: [
        {
          name: '周明远',
          date: '2025-03-04',
          titles: ['江东市委书记'],
          roles: ['chair', 'speaker'],
          meetingId: 'yanjiang-3',
          meetingTitle: record.meeting.title,
        },
      ],
    },
  ],
  bodies: [{ id: '江东市委', name: '中共江东市委', adcode: '510100' }],
  projects: [
    {
      name: '沿江高铁',
      statements: [
        { ...later, meetingId: 'yanjiang-3', meetingTitle: record.meeting.title },
        { ...said, status: 'progress-reported' },
      ],
    },
  ],
  directories: {
    series: [{ id: 'yanjiang-lianxi', name: '江东江西党政联席会议', latest: '2025-03-04' }],
    bodies: [{ id: '江东市委', name: '中共江东市委', latest: '2025-03-04' }],
    people: [{ id: '周明远~江东市委', name: '周明远', latest: null }],
    places: [
      { id: '510100', name: '成都市', latest: '2025-03-04' },
      { id: '510104', name: '锦江区', latest: null },
      { id: 'SG', name: '新加坡', latest: '2024-01-01' },
    ],
    projects: [{ name: '沿江高铁', id: '沿江高铁', latest: '2025-03-04' }],
  },
  tally: {
    total: { ...nothing, open: 1, 'progress-reported': 1, overdue: 1 },
    topics: {
      ...(Object.fromEntries(codes(CATEGORIES).map((topic) => [topic, nothing])) as LedgerTally['topics']),
      transport: { ...nothing, 'progress-reported': 1 },
      governance: { ...nothing, overdue: 1 },
    },
  },
  daily: Array.from({ length: 30 }, (_, at) => ({
    day: new Date(Date.UTC(2025, 1, 5 + at)).toISOString().slice(0, 10),
    articles: at % 4,
    meetings: at % 3,
    rejected: at % 7 === 0 ? 1 : 0,
  })),
  sources: [
    {
      id: 'jiangdong',
      name: '江东日报',
      home: '510100',
      url: 'https://news.jiangdong.example/list.html',
      state: 'dried-up',
      lastAttempt: '2025-03-06T00:05:00.000Z',
      lastSuccess: '2025-03-06T00:05:00.000Z',
      lastNew: '2025-02-01T00:05:00.000Z',
      since: '2025-03-01T00:00:00.000Z',
      failure: null,
      daily: [
        { day: '2025-03-05', articles: 3 },
        { day: '2025-03-06', articles: 0 },
      ],
    },
  ],
  rejected: Array.from({ length: 60 }, (_, at) => ({
    state: 'rejected' as const,
    key: `uploads/${at}.html`,
    etag: 'e',
    code: 'empty',
    message: 'The file is empty.',
    at: '2025-03-05T01:00:00.000Z',
  })),
  status: {
    counts: { articles: 1234, meetings: 5, commitments: 6, rejected: 60 },
    queues: [{ name: 'parse', waiting: 3, inFlight: 1, dead: 2 }],
    recent: [
      {
        state: 'parsed',
        key: 'uploads/报道 一+1.html',
        etag: 'e',
        articleId: 'a9',
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
  gone: {
    moved: { state: 'moved', to: 'yanjiang-3' },
    withdrawn: { state: 'withdrawn', at: '2025-03-05T01:00:00.000Z' },
  },
}

/** The address of every page, with what is on it. */
export const PATHS = [
  '/',
  '/meetings',
  '/meetings?kind=forum&q=论坛',
  '/meetings/yanjiang-3',
  `/articles/a1?meeting=yanjiang-3&mark=${spanOf(RAILWAY).join('-')}`,
  '/commitments',
  '/commitments?status=open',
  '/commitments?due=any',
  '/commitments/yanjiang-3-c1',
  '/series',
  '/series/yanjiang-lianxi',
  '/projects',
  '/projects/沿江高铁',
  '/people',
  '/people/周明远~江东市委',
  '/bodies',
  '/bodies/江东市委',
  '/places',
  '/places/510000',
  '/feeds',
  '/feeds?feed=commitments&topic=transport',
  '/search?q=高铁',
  '/search?q=高',
  '/search?q=没有这个词',
  '/status',
  '/status/rejected',
].map(encodeURI)
