import * as z from 'zod'
import { dayInChina } from '#model/china.ts'
import { LedgerEntry } from '#model/ledger.ts'
import { pathTo } from '../pages/links.ts'
import type { Context } from '../settings.ts'
import { Elsewhere, endpoint, pageRequest } from './endpoint.ts'
import { nextOf, withdrawn } from './meetings.ts'
import { FILTER_NAMES, Paging } from './parameters.ts'
import { CommitmentList } from './schemas.ts'
import { lastOf } from './times.ts'

/** A commitment's id is that of its meeting, and a digest of its words. */
const ID = /^(.{1,300})(-c[0-9a-f]{8}(?:-\d{1,3})?)$/

export const commitments = endpoint({
  name: 'listCommitments',
  path: '/commitments',
  tag: 'Records',
  summary: ['Commitments, newest first by publication here', '承诺列表，按收录先后，新的在前'],
  description: [
    'What somebody will, must or should do after a meeting, with what became of it (`status`). A page may hold fewer entries than asked for, even none, where `next` says to go on.',
    '会后谁将做、须做、应做什么，以及后来的进展（`status`）。一页可能少于所要的条数，甚至为空，有 `next` 就还没完。',
  ],
  example: '/commitments?topic=transport&status=open&limit=5',
  parameters: z.object(Paging),
  filters: FILTER_NAMES,
  failures: ['bad-filter', 'bad-cursor'],
  answer: CommitmentList,
  seconds: 60,
  from: 'memory',
  async read({ context: { published }, parameters, filter }) {
    const page = await published.commitments({ ...pageRequest(parameters), filter })
    return { value: page, next: nextOf(page), ...lastOf(page.items) }
  },
})

export const commitment = endpoint({
  name: 'getCommitment',
  path: '/commitments/{id}',
  tag: 'Records',
  summary: ['One commitment, with what was said of it later', '一项承诺及其后续报道'],
  description: [
    "The ledger entry: the statement, its deadline, and every later statement of another meeting that speaks of the same project, document or target, with the words of both sides. A verdict says only what the later statement's own words support.",
    '台账条目：承诺、期限，以及之后其他会议提到同一项目、文件或指标的每一处说法，附双方原文。判断只以后来的原文为限。',
  ],
  example: '/commitments/{id}',
  parameters: z.object({}),
  filters: [],
  failures: ['not-found', 'withdrawn'],
  answer: LedgerEntry,
  seconds: 60,
  from: 'memory',
  async read({ context, id }) {
    const entry = await context.published.commitment(id, dayInChina(context.now()))
    if (entry === undefined) return elsewhere(context, id)
    return { value: entry, page: pathTo('commitments', id) }
  },
})

/** A commitment goes with its meeting, wherever that goes. */
async function elsewhere({ published, now }: Context, id: string): Promise<undefined> {
  const [, meeting, rest] = ID.exec(id) ?? []
  const gone = meeting === undefined ? undefined : await published.gone(meeting)
  if (gone?.state === 'withdrawn') throw withdrawn(gone.at)
  if (gone?.state !== 'moved') return
  const to = `${gone.to}${rest}`
  if (await published.commitment(to, dayInChina(now()))) {
    throw new Elsewhere(id, to, '/commitments')
  }
}
