import { Hono } from 'hono'
import type { Meeting } from '#model/record.ts'
import { filterOf } from '../filter.ts'
import { wordsIn } from '../pages/highlight.ts'
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
/** Names of one record that a search shows. */
const MOST_NAMED = 5

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
    const records = await published.records(meetings.items.map(({ id }) => id))
    const named = new Map([...records].map(([id, { meeting }]) => [id, namedIn(meeting, wordsIn(q))]))
    return { state: 'found', q, meetings, named, commitments }
  }

  app.get('/search', (c) => sendPage(c, context, async (view) => searchPage(view, await find(view.query))))
  return app
}

/** Names and titles of a record that have one of the words, but for its own title, which a list shows. */
function namedIn(meeting: Meeting, words: string[]): string[] {
  const { hosts, places, documents, agreements, participants, commitments, visits } = meeting
  const all = [
    ...hosts,
    ...[...places, ...participants, ...visits].map(({ name }) => name),
    ...[...documents, ...agreements].map(({ title }) => title),
    ...commitments.flatMap(({ projects }) => projects),
  ]
  const found = all.filter((name) => words.some((word) => name.toLowerCase().includes(word)))
  return [...new Set(found)].slice(0, MOST_NAMED)
}

function isLongEnough(q: string): boolean {
  return q.split(/[^\p{L}\p{N}]+/u).some((word) => [...word].length >= SHORTEST)
}
