import { Hono } from 'hono'
import { filterOf } from '../filter.ts'
import { ledgerPage } from '../pages/ledger.ts'
import { meetingsPage } from '../pages/meetings.ts'
import { type Found, searchPage } from '../pages/search.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'
import { filled, knownOf } from './asked.ts'
import { sendPage } from './sending.ts'

const MEETINGS = 20
const COMMITMENTS = 30
/** What a search shows of each list. */
const FOUND = 10
/** Letters and digits of a word below which nothing can be looked up. */
const SHORTEST = 2

/** `/meetings`, `/commitments` with any filter, and `/search?q=`. */
export function lists(context: Context): Hono {
  const { published } = context
  const app = new Hono()

  app.get('/meetings', (c) =>
    sendPage(c, context, async (view) => {
      const filter = filterOf(view.query)
      const cursor = cursorOf(view.query.get('cursor') ?? undefined)
      const [page, known] = await Promise.all([
        filled((request) => published.meetings(request), { limit: MEETINGS, cursor, filter }),
        knownOf(published, filter),
      ])
      return meetingsPage(view, { page, filter, known })
    }),
  )

  app.get('/commitments', (c) =>
    sendPage(c, context, async (view) => {
      const filter = filterOf(view.query)
      const cursor = cursorOf(view.query.get('cursor') ?? undefined)
      const [page, known, tally] = await Promise.all([
        filled((request) => published.commitments(request), { limit: COMMITMENTS, cursor, filter }),
        knownOf(published, filter),
        published.tally(),
      ])
      return ledgerPage(view, { page, filter, known, tally })
    }),
  )

  async function find(query: URLSearchParams): Promise<Found> {
    const { q } = filterOf(new URLSearchParams({ q: query.get('q') ?? '' }))
    if (q === undefined) return { state: 'nothing-asked' }
    if (!isLongEnough(q)) return { state: 'too-short', q }
    const asked = { limit: FOUND, filter: { q } }
    const [meetings, commitments] = await Promise.all([
      filled((request) => published.meetings(request), asked),
      filled((request) => published.commitments(request), asked),
    ])
    return { state: 'found', q, meetings, commitments }
  }

  app.get('/search', (c) => sendPage(c, context, async (view) => searchPage(view, await find(view.query))))
  return app
}

function isLongEnough(q: string): boolean {
  return q.split(/[^\p{L}\p{N}]+/u).some((word) => [...word].length >= SHORTEST)
}
