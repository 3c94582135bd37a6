import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { type Channel, type Item, lastChange } from '#feeds/channel.ts'
import { channel, FEEDS, type FeedName } from '#feeds/channels.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { FORMATS, type Format, render } from '#feeds/render.ts'
import { answer } from '../answer.ts'
import type { Context } from '../settings.ts'

/** How many items a feed shows: enough for a reader that looks once a day, small enough to send often. */
const ITEMS = 50

const CACHE = 'public, max-age=300, stale-while-revalidate=600'

/** `/feeds/{feed}.{format}`, each feed in each format. Unknown parameters change nothing. */
export function feeds(context: Context): Hono {
  const app = new Hono()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Last-Modified', 'Link'] }))
  for (const feed of Object.keys(FEEDS) as FeedName[]) {
    for (const format of Object.keys(FORMATS) as Format[]) {
      app.get(`/${feed}.${format}`, async (c) => {
        const items = await ITEMS_OF[feed](context)
        const self: Channel = channel(feed, format, context.baseUrl)
        c.header('Link', `<${self.self}>; rel="self"`)
        return answer(c, {
          body: render(format, self, items),
          type: FORMATS[format].type,
          cache: CACHE,
          changedAt: lastChange(items),
        })
      })
    }
  }
  return app
}

const ITEMS_OF: Record<FeedName, (context: Context) => Promise<Item[]>> = {
  meetings: async ({ published, baseUrl }) => {
    const page = await published.meetings({ limit: ITEMS })
    return page.items.map((entry) => meetingItem(entry, baseUrl))
  },
  commitments: async ({ published, baseUrl }) => {
    const page = await published.commitments({ limit: ITEMS })
    return page.items.map((entry) => commitmentItem(entry, baseUrl))
  },
}
