import type { Meanings } from './meaning.ts'

/** How records are followed, how the system is doing, and what went wrong. */
export const SYSTEM: Meanings = {
  Announcements: {
    is: ['What was published or changed since a cursor.', '游标之后的变更'],
    fields: {
      next: ['The cursor to come back with; it never expires.', '下次使用的游标，永不过期。'],
      more: ['Whether there is more at once.', '是否还有。'],
    },
  },
  Announcement: {
    is: ['That a record was published or has changed.', '一次变更'],
    fields: {
      id: ['Id of the meeting.', '会议编号。'],
      version: ['Of the record; each is announced once.', '版本号，每个版本只通知一次。'],
      kind: ['What happened.', '变更类型。'],
    },
  },
  StatusAnswer: {
    is: ['How the system is doing.', '运行状况'],
    fields: {
      counts: ['Totals.', '总数。'],
      queues: ['What waits.', '队列。'],
      tally: ['Commitments by status and topic.', '承诺统计。'],
      daily: ['What came in, by day in China, oldest first.', '每日收录，旧的在前。'],
      recent: ['What became of the newest objects.', '最近处理的文件。'],
      rejected: ['What was turned away last.', '最近退回的文件。'],
    },
  },
  Queue: {
    is: ['How many messages a queue holds.', '队列'],
    fields: {
      name: ['Name of the queue.', '名称。'],
      waiting: ['Not taken yet.', '等待。'],
      inFlight: ['Being worked on.', '处理中。'],
      dead: ['Failed too often.', '失败。'],
    },
  },
  LedgerTally: {
    is: ['How many commitments stand in each status.', '承诺统计'],
    fields: {
      total: ['Of all.', '合计。'],
      topics: ['By topic; one of several topics counts in each.', '分领域；跨领域的各计一次。'],
    },
  },
  DayCount: {
    is: ['What came in on one day in China.', '一天的收录数'],
    fields: {
      day: ['Day.', '日期。'],
      articles: ['Articles.', '文章。'],
      meetings: ['Meetings.', '会议。'],
      rejected: ['Objects turned away.', '退回。'],
    },
  },
  SourceList: {
    is: ['Every source.', '全部来源'],
    fields: { items: ['In the order of the sources file.', '按来源表的顺序。'] },
  },
  SourceStatus: {
    is: ['How a source is doing.', '来源的状态'],
    fields: {
      id: ['Id of the source.', '来源编号。'],
      name: ['What it is called.', '名称。'],
      home: ['Division that it writes from (GB/T 2260).', '所在地代码。'],
      url: ['What is asked.', '访问的地址。'],
      state: ['waiting, healthy, failing, dried-up.', '状态：尚未访问、正常、访问失败、久无新文章。'],
      lastAttempt: ['When it was last asked.', '最近访问。'],
      lastSuccess: ['When it last answered.', '最近成功。'],
      lastNew: ['When it last gave an article that was not known.', '最近有新文章。'],
      since: ['Since when it has been in this state.', '进入该状态的时间。'],
      failure: ['Why the last attempt failed.', '失败原因。'],
      daily: ['New articles by day in China, oldest first.', '每日新文章。'],
    },
  },
  RejectedList: { is: ['Some of what was turned away.', '退回文件的一页'], fields: {} },
  Outcome: {
    is: ['What became of an object of the bucket.', '一个文件的去向'],
    fields: {
      state: ['parsed, corrected or rejected.', '已解析、已更正或已退回。'],
      title: ['Headline of the article.', '文章标题。'],
      meetings: ['Meetings that it gave, which may be none.', '所得会议，可能没有。'],
      reason: ['Why it was corrected.', '更正原因。'],
      code: ['Why: empty, too-large, unsupported-media, undecodable, not-an-article, bad-correction.', '原因代码。'],
    },
  },
  Problem: {
    is: ['What went wrong (RFC 9457).', '错误（RFC 9457）'],
    fields: {
      type: ['Which kind of problem; the address explains it.', '错误类型，地址处有说明。'],
      title: ['The kind in words.', '类型说明。'],
      status: ['The status of the answer.', 'HTTP 状态码。'],
      detail: ['What was wrong with this request, in a sentence.', '这次请求错在哪里。'],
      parameter: ['Which parameter is to blame.', '有误的参数。'],
    },
  },
}
