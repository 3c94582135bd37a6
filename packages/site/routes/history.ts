import { Hono } from 'hono'
import { historyPage } from '../pages/history.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'
import { sendPage } from './sending.ts'

/** The newest changes of a record that its page shows. */
const CHANGES = 100

/** `/meetings/{id}/history`, what became of a record, also of one that was withdrawn or moved. */
export function history(context: Context): Hono {
  const { published } = context
  return new Hono().get('/meetings/:id/history', (c) =>
    sendPage(c, context, async (view) => {
      const id = c.req.param('id')
      if (!isId(id)) return undefined
      const [changes, record] = await Promise.all([published.history(id, CHANGES), published.meeting(id)])
      return changes.length === 0 ? undefined : historyPage(view, { id, changes, meeting: record?.meeting })
    }),
  )
}
