import * as z from 'zod'
import { endpoint, pageRequest } from './endpoint.ts'
import { nextOf } from './meetings.ts'
import { Paging } from './parameters.ts'
import { RejectedList, SourceList, StatusAnswer } from './schemas.ts'

/** How many days are counted one by one. */
const DAYS = 30

export const status = endpoint({
  name: 'getStatus',
  path: '/status',
  tag: 'System',
  summary: ['How much there is, what waits, what came in', '收录总数、队列、每日数量、承诺统计'],
  description: [
    `Totals, depths of the queues, commitments by status and topic, what came in on each of the last ${DAYS} days in China, and what became of the newest objects.`,
    `总数、队列长度、承诺按状态和领域的统计、最近 ${DAYS} 天每天的收录数，以及最近处理的文件。`,
  ],
  example: '/status',
  parameters: z.object({}),
  filters: [],
  failures: [],
  answer: StatusAnswer,
  seconds: 10,
  from: 'table',
  async read({ context: { published } }) {
    const [status, tally, daily] = await Promise.all([published.status(), published.tally(), published.daily(DAYS)])
    return { value: { ...status, tally, daily }, page: '/status' }
  },
})

export const sources = endpoint({
  name: 'listSources',
  path: '/sources',
  tag: 'System',
  summary: ['Every source that is followed, and how it is doing', '跟踪的来源及其状态'],
  description: [
    'When it was last asked, when it last gave something new, and why it failed; in the order of the sources file.',
    '最近何时访问、何时有新文章、为何失败；按来源表的顺序。',
  ],
  example: '/sources',
  parameters: z.object({}),
  filters: [],
  failures: [],
  answer: SourceList,
  seconds: 60,
  from: 'table',
  read: async ({ context: { published } }) => ({ value: { items: await published.sources() } }),
})

export const rejected = endpoint({
  name: 'listRejected',
  path: '/rejected',
  tag: 'System',
  summary: ['Objects that were turned away, and why; newest first', '退回的文件及原因，新的在前'],
  description: [
    'An upload that became no article, or a correction that fits no record. `message` says what to do about it.',
    '没能成为文章的上传，或不适用的更正。`message` 说明该怎么办。',
  ],
  example: '/rejected?limit=5',
  parameters: z.object(Paging),
  filters: [],
  failures: ['bad-cursor'],
  answer: RejectedList,
  seconds: 30,
  from: 'table',
  async read({ context: { published }, parameters }) {
    const page = await published.rejected(pageRequest(parameters))
    return { value: page, next: nextOf(page) }
  },
})
