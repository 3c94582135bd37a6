import { Hono } from 'hono'
import type { FeedName } from '#feeds/channels.ts'
import { builderPage } from '../pages/builder.ts'
import type { Context } from '../settings.ts'
import { commitmentsOf, knownOf, meetingsOf } from './asked.ts'
import { filterIn } from './named.ts'
import { sendPage } from './sending.ts'

/** Items of a feed that are shown before somebody subscribes. */
const PREVIEW = 5

/** `/feeds`, where people make a feed by choosing what it brings. */
export function builder(context: Context): Hono {
  const { published, baseUrl } = context
  return new Hono().get('/feeds', (c) =>
    sendPage(c, context, async (view) => {
      const feed: FeedName = view.query.get('feed') === 'commitments' ? 'commitments' : 'meetings'
      const filter = await filterIn(view, published)
      const asked = { limit: PREVIEW, filter }
      const [known, meetings, commitments] = await Promise.all([
        knownOf(published, filter),
        feed === 'meetings' ? meetingsOf(published, asked) : { items: [] },
        feed === 'commitments' ? commitmentsOf(published, asked) : { items: [] },
      ])
      const built = { feed, filter, known, meetings: meetings.items, commitments: commitments.items }
      return builderPage(view, built, baseUrl)
    }),
  )
}
