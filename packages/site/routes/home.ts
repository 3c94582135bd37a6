import { Hono } from 'hono'
import { homePage } from '../pages/home.ts'
import type { Context } from '../settings.ts'
import { knownOf } from './asked.ts'
import { sendPage } from './sending.ts'

const MEETINGS = 15
const COMMITMENTS = 6

/** `/`, the newest meetings and commitments. */
export function home(context: Context): Hono {
  const { published, baseUrl } = context
  return new Hono().get('/', (c) =>
    sendPage(c, context, async (view) => {
      const [meetings, commitments, tally, status, known] = await Promise.all([
        published.meetings({ limit: MEETINGS }),
        published.commitments({ limit: COMMITMENTS }),
        published.tally(),
        published.status(),
        knownOf(published, {}),
      ])
      const { counts } = status
      const shown = { meetings: meetings.items, commitments: commitments.items, tally, counts, known }
      return homePage(view, shown, baseUrl)
    }),
  )
}
