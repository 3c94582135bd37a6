import * as z from 'zod'
import { meetingPath } from '#feeds/addresses.ts'
import { PublishedMeeting } from '#model/entry.ts'
import type { Context } from '../settings.ts'
import { Elsewhere, endpoint, type Onward, pageRequest } from './endpoint.ts'
import { FILTER_NAMES, Paging } from './parameters.ts'
import { Failure } from './problem.ts'
import { History, MeetingList } from './schemas.ts'
import { lastOf } from './times.ts'

/** The most changes that one answer gives. */
const CHANGES = 200

export const meetings = endpoint({
  name: 'listMeetings',
  path: '/meetings',
  tag: 'Records',
  summary: ['Meetings, newest first by publication here', '会议列表，按收录先后，新的在前'],
  description: [
    'Small entries; the whole record stands under its id. A page may hold fewer entries than asked for, even none, where `next` says to go on.',
    '条目只含要点，完整记录按编号读取。一页可能少于所要的条数，甚至为空，有 `next` 就还没完。',
  ],
  example: '/meetings?place=500000&kind=joint-conference&limit=5',
  parameters: z.object(Paging),
  filters: FILTER_NAMES,
  failures: ['bad-filter', 'bad-cursor'],
  answer: MeetingList,
  seconds: 60,
  from: 'memory',
  async read({ context: { published }, parameters, filter }) {
    const page = await published.meetings({ ...pageRequest(parameters), filter })
    return { value: page, next: nextOf(page), ...lastOf(page.items) }
  },
})

export const meeting = endpoint({
  name: 'getMeeting',
  path: '/meetings/{id}',
  tag: 'Records',
  summary: ['One meeting: the whole record', '一次会议的完整记录'],
  description: [
    'Every claim carries `evidence`: which articles make it, and the place of its words in their text. An id that turned out to be another meeting leads there (301); one that no article reports any more is gone (410).',
    '每一项都带 `evidence`：哪篇文章说的、在原文什么位置。并入别的会议的编号会转到那里（301）；已没有文章报道的会议返回 410。',
  ],
  example: '/meetings/{id}',
  parameters: z.object({}),
  filters: [],
  failures: ['not-found', 'withdrawn'],
  answer: PublishedMeeting,
  seconds: 0,
  from: 'table',
  async read({ context, id }) {
    const record = await context.published.meeting(id)
    if (record === undefined) return elsewhere(context, id)
    return { value: record, changedAt: new Date(record.updatedAt), page: meetingPath(id) }
  },
})

export const history = endpoint({
  name: 'getMeetingHistory',
  path: '/meetings/{id}/history',
  tag: 'Records',
  summary: ["What changed of a meeting's record, newest first", '记录的修改历史，新的在前'],
  description: [
    `When, by which articles, and what of each field; the last ${CHANGES} changes. An id that turned out to be another meeting (\`sameAs\`) has the history until then, and so has one that was withdrawn (\`withdrawnAt\`).`,
    `何时、因哪些文章、各字段怎么变；最近 ${CHANGES} 次。已并入（\`sameAs\`）或撤下（\`withdrawnAt\`）的编号也查得到此前的历史。`,
  ],
  example: '/meetings/{id}/history',
  parameters: z.object({}),
  filters: [],
  failures: ['not-found'],
  answer: History,
  seconds: 0,
  from: 'table',
  async read({ context: { published }, id }) {
    const changes = await published.history(id, CHANGES)
    if (changes.length === 0) return undefined
    const gone = await published.gone(id)
    const value = {
      id,
      ...(gone?.state === 'moved' && { sameAs: gone.to }),
      ...(gone?.state === 'withdrawn' && { withdrawnAt: gone.at }),
      changes,
    }
    return { value, page: meetingPath(id) }
  },
})

async function elsewhere({ published }: Context, id: string): Promise<undefined> {
  const gone = await published.gone(id)
  if (gone?.state === 'moved') throw new Elsewhere(id, gone.to, '/meetings')
  if (gone?.state === 'withdrawn') throw withdrawn(gone.at)
}

export function withdrawn(at: string): Failure {
  return new Failure('withdrawn', `No article reports it any more; it was withdrawn at ${at}.`, { withdrawnAt: at })
}

/** The cursor of the page after this one. */
export function nextOf({ next }: { next?: string }): Onward | undefined {
  return next === undefined ? undefined : { parameter: 'cursor', value: next }
}
