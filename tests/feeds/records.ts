import type { MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import { Meeting, type Participant } from '#model/record.ts'
import type { Role } from '#model/vocabulary.ts'

/** A meeting that has something of everything, in a region that does not exist. */
export function aMeeting(known: Partial<Meeting> = {}): Meeting {
  return Meeting.parse({
    id: 'yanjiang-lianxi-huiyi-3',
    title: '推动沿江城市群建设江东江西党政联席会议第三次会议',
    kind: 'joint-conference',
    series: { id: 'yanjiang-lianxi', name: '江东江西党政联席会议', term: null, ordinal: 3 },
    date: { start: '2025-03-04', end: '2025-03-05', precision: 'day', basis: 'published', span: [0, 6] },
    mode: 'in-person',
    places: [{ name: '江东市', adcode: '990000' }],
    hosts: ['中共江东市委', '中共江西岸省委'],
    participants: [
      person('周明远', ['江东市委书记'], ['chair', 'presenter']),
      person('吴若谷', ['江西岸省委书记'], ['speaker']),
      person('郑怀安', ['江东市委副书记', '江东市市长'], ['presenter']),
      ...['冯一', '陈二', '褚三', '卫四', '蒋五'].map((name) => person(name, ['江东市领导'], ['attendee'])),
      ...['沈六', '韩七', '杨八'].map((name) => person(name, ['江西岸省领导'], ['attendee'])),
      person('朱九', ['江东市政协主席'], ['observer']),
      { ...person('两省市有关部门负责同志', [], ['attendee']), entityType: 'group' },
      { ...person('国家有关部委负责同志', [], ['adviser']), entityType: 'group' },
    ],
    agenda: [
      { action: 'hear', text: '2024年重点任务完成情况的汇报', span: [0, 1] },
      { action: 'review', text: '沿江公共服务共享行动方案(2025—2027年)', span: [0, 1] },
    ],
    documents: [{ title: '沿江公共服务共享行动方案(2025—2027年)', action: 'review', span: [0, 1] }],
    agreements: [{ title: '共建沿江科创走廊合作协议', parties: ['江东市', '江西岸省'], span: [0, 1] }],
    visits: [
      { name: '江东港多式联运中心', span: [0, 1] },
      { name: '江东市数字治理中心', span: [0, 1] },
    ],
    commitments: [
      commitment('c1', '年底前建成沿江高铁江东段并开通运营', '周明远', {
        deadline: '2025-12-31',
        categories: ['transport'],
        projects: ['沿江高铁'],
      }),
      commitment('c2', '共建两省市统一的社保卡应用目录', '周明远', {
        strength: 'strive',
        categories: ['public-services'],
      }),
      commitment('c3', '每季度通报一次重点项目进度', null, { strength: 'must', actor: '两省市' }),
    ],
    progress: [
      {
        text: '沿江航线去年开行1.2万班',
        speaker: '郑怀安',
        figures: [{ value: 12000, unit: '班', text: '1.2万班' }],
        span: [0, 1],
      },
    ],
    references: [{ series: '江东江西党政联席会议', ordinal: 2, span: [0, 1] }],
    summary:
      '3月4日至5日，两省市在江东召开党政联席会议第三次会议，周明远主持，听取重点任务完成情况汇报，审议公共服务共享行动方案，签署共建科创走廊合作协议。',
    sources: [
      {
        articleId: 'a1',
        url: 'https://news.jiangdong.example/2025/0305/1.html',
        outlet: '江东日报',
        title: '江东江西党政联席会议第三次会议召开',
        publishedAt: '2025-03-05T20:10:00+08:00',
      },
      { articleId: 'a2', url: null, outlet: null, title: '两省市共商沿江发展', publishedAt: null },
    ],
    ...known,
  })
}

export function aRecord(known: Partial<Meeting> = {}): PublishedMeeting {
  const at = '2025-03-06T01:00:00.000Z'
  return { meeting: aMeeting(known), statuses: {}, publishedAt: at, updatedAt: at }
}

/** The list's entry of a record. */
export function entryOf({ meeting, publishedAt, updatedAt }: PublishedMeeting): MeetingEntry {
  const { id, title, kind, series, date, places, summary, sources } = meeting
  const outlets = sources.flatMap((source) => source.outlet ?? [])
  return { id, title, kind, series, date, places, summary, outlets, publishedAt, updatedAt }
}

function person(name: string, titles: string[], roles: Role[]): Participant {
  return { name, entityType: 'person', titles, roles, span: [0, 1] }
}

function commitment(id: string, text: string, speaker: string | null, known: Partial<Meeting['commitments'][number]>) {
  return {
    id,
    text,
    actor: '江东市',
    speaker,
    strength: 'will',
    categories: [],
    period: null,
    deadline: null,
    targets: [],
    projects: [],
    span: [0, 1],
    ...known,
  }
}
