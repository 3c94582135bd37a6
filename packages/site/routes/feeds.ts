import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { type Channel, type Item, lastChange } from '#feeds/channel.ts'
import { channel, FEEDS, type FeedName } from '#feeds/channels.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { FORMATS, type Format, render } from '#feeds/render.ts'
import type { Page, PageRequest } from '#pipeline/published.ts'
import { answer } from '../answer.ts'
import type { Context } from '../settings.ts'

/**
 * How many items a document shows: a feed enough for a reader that looks once a day, small enough to send often; a
 * calendar, which has no second page, many more.
 */
const ITEMS: Record<Format, number> = { rss: 50, atom: 50, json: 50, ics: 500 }

/** The most that one call gives. */
const PAGE = 100

const CACHE = 'public, max-age=300, stale-while-revalidate=600'

/** `/feeds/{feed}.{format}`, each feed in each format. Unknown parameters change nothing. */
export function feeds(context: Context): Hono {
  const app = new Hono()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Last-Modified', 'Link'] }))
  for (const feed of Object.keys(FEEDS) as FeedName[]) {
    for (const format of Object.keys(FORMATS) as Format[]) {
      app.get(`/${feed}.${format}`, async (c) => {
        const items = await ITEMS_OF[feed](context, ITEMS[format])
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

const ITEMS_OF: Record<FeedName, (context: Context, count: number) => Promise<Item[]>> = {
  meetings: async ({ published, baseUrl }, count) => {
    const entries = await newest((request) => published.meetings(request), count)
    return entries.map((entry) => meetingItem(entry, baseUrl))
  },
  commitments: async ({ published, baseUrl }, count) => {
    const entries = await newest((request) => published.commitments(request), count)
    return entries.map((entry) => commitmentItem(entry, baseUrl))
  },
}

/** The newest entries of a list, page by page. */
async function newest<Entry>(list: (request: PageRequest) => Promise<Page<Entry>>, count: number): Promise<Entry[]> {
  const entries: Entry[] = []
  let cursor: string | undefined
  do {
    const page = await list({ limit: Math.min(PAGE, count - entries.length), cursor })
    entries.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined && entries.length < count)
  return entries
}
