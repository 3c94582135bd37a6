import * as z from 'zod'
import { Announcements } from '#model/sync.ts'
import { cursorOf } from '../requests.ts'
import { endpoint } from './endpoint.ts'
import { limitOf, MOST_ITEMS } from './parameters.ts'

export const changes = endpoint({
  name: 'listChanges',
  path: '/changes',
  tag: 'Sync',
  summary: ['Everything published or changed since a cursor, in order', '游标之后的全部变更，按先后'],
  description: [
    "Each version of a meeting is announced once: `published`, `changed`, `withdrawn`, `restored` or `moved`; those of one meeting come in order. Begin without `since`, keep `next`, and come back with it: at once where there is `more`, else later. A cursor never expires. That words were found in another place of their article is no change, and isn't announced. What other meetings report of its commitments is one; that a deadline has passed is none, for the record tells when it will.",
    '每个版本只通知一次：`published` 收录、`changed` 修改、`withdrawn` 撤下、`restored` 恢复、`moved` 并入；同一会议的变更保持先后。首次不带 `since`，保存 `next` 下次带来；`more` 为真就马上再取。游标永不过期。只是原文位置变动不算修改，不另通知；别的会议报道其承诺的进展算修改，期限已过不算，记录里本有期限。',
  ],
  example: '/changes?limit=5',
  parameters: z.object({
    limit: limitOf({ most: MOST_ITEMS, otherwise: MOST_ITEMS }),
    since: z
      .string()
      .optional()
      .describe('`next` of the answer before, as it was given; absent for the very beginning.'),
  }),
  filters: [],
  failures: ['bad-cursor'],
  answer: Announcements,
  seconds: 10,
  from: 'table',
  async read({ context: { published }, parameters: { limit, since } }) {
    const value = await published.changes({ since: cursorOf(since), limit })
    return { value, ...(value.more && { next: { parameter: 'since', value: value.next } }) }
  },
})
