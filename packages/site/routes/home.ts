import { Hono } from 'hono'
import { homePage } from '../pages/home.ts'
import type { Context } from '../settings.ts'
import { sendPage } from './sending.ts'

const MEETINGS = 15
const COMMITMENTS = 6
/** Places that the form offers. */
const MOST_PLACES = 100

/** `/`, the newest meetings and commitments. */
export function home(context: Context): Hono {
  const { published, baseUrl } = context
  return new Hono().get('/', (c) =>
    sendPage(c, context, async (view) => {
      const [meetings, commitments, tally, status, places] = await Promise.all([
        published.meetings({ limit: MEETINGS }),
        published.commitments({ limit: COMMITMENTS }),
        published.tally(),
        published.status(),
        published.directory('places', { limit: MOST_PLACES }),
      ])
      const { counts } = status
      const known = { names: {}, lists: { place: places.items } }
      const shown = { meetings: meetings.items, commitments: commitments.items, tally, counts, known }
      return homePage(view, shown, baseUrl)
    }),
  )
}
