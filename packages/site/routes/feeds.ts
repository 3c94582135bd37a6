import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { type Channel, type Item, lastChange } from '#feeds/channel.ts'
import { channel, FEEDS, type FeedName } from '#feeds/channels.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { FORMATS, type Format, render } from '#feeds/render.ts'
import type { Page, PageRequest } from '#pipeline/published.ts'
import { answer } from '../answer.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'

/**
 * How many items a document shows: a feed enough for a reader that looks once a day, small enough to send often; a
 * calendar, which has no second page, many more.
 */
const ITEMS: Record<Format, number> = { rss: 100, atom: 100, json: 100, ics: 500 }

/** The most that one call gives. */
const PAGE = 100

const CACHE = 'public, max-age=300, stale-while-revalidate=600'

/**
 * `/feeds/{feed}.{format}`, each feed in each format; `?cursor=`, as `next` in a document gives it, for the items
 * before those (RFC 5005, section 3). Unknown parameters change nothing.
 */
export function feeds(context: Context): Hono {
  const app = new Hono()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Last-Modified', 'Link'] }))
  for (const feed of Object.keys(FEEDS) as FeedName[]) {
    for (const format of Object.keys(FORMATS) as Format[]) {
      app.get(`/${feed}.${format}`, async (c) => {
        const cursor = cursorOf(c.req.query('cursor'))
        const { items, next } = await ITEMS_OF[feed](context, { limit: ITEMS[format], cursor })
        const self: Channel = channel(feed, format, context.baseUrl, { cursor, next })
        c.header('Link', `<${self.self}>; rel="self"`)
        if (self.next) c.header('Link', `<${self.next}>; rel="next"`, { append: true })
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

const ITEMS_OF: Record<FeedName, (context: Context, request: PageRequest) => Promise<Page<Item>>> = {
  meetings: async ({ published, baseUrl }, request) => {
    const { items, ...page } = await gather((part) => published.meetings(part), request)
    return { ...page, items: items.map((entry) => meetingItem(entry, baseUrl)) }
  },
  commitments: async ({ published, baseUrl }, request) => {
    const { items, ...page } = await gather((part) => published.commitments(part), request)
    return { ...page, items: items.map((entry) => commitmentItem(entry, baseUrl)) }
  },
}

/** A page of any length out of pages that a list gives at a time. */
async function gather<Entry>(
  list: (request: PageRequest) => Promise<Page<Entry>>,
  { limit, cursor }: PageRequest,
): Promise<Page<Entry>> {
  const items: Entry[] = []
  let next = cursor
  do {
    const page = await list({ limit: Math.min(PAGE, limit - items.length), cursor: next })
    items.push(...page.items)
    next = page.next
  } while (next !== undefined && items.length < limit)
  return { items, ...(next !== undefined && { next }) }
}
