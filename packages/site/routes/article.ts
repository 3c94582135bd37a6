import { Hono } from 'hono'
import type { Span } from '#model/record.ts'
import { articlePage } from '../pages/article.ts'
import { occurrence } from '../pages/occurrence.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'
import { sendPage } from './sending.ts'

/** Meetings of one article whose claims its page marks. */
const MOST_MEETINGS = 20
const RANGE = /^(\d{1,7})-(\d{1,7})$/

/**
 * `/articles/{id}`, the text of an article with everything that was read from it marked; `meeting` tells where the
 * reader comes from, `mark=12-40` which words to show, which have the anchor `mark`, and `words` the same by a name that
 * is looked for.
 */
export function article(context: Context): Hono {
  const { published, baseUrl } = context
  return new Hono().get('/articles/:id', (c) =>
    sendPage(c, context, async (view) => {
      const id = c.req.param('id')
      const found = isId(id) ? await published.article(id) : undefined
      if (found === undefined) return undefined
      const records = await published.records(found.meetings.slice(0, MOST_MEETINGS))
      const meetings = [...records.values()].map(({ meeting }) => meeting)
      const name = view.query.get('words') || undefined
      return articlePage(
        view,
        {
          article: found.article,
          meetings,
          from: meetings.find((meeting) => meeting.id === view.query.get('meeting')),
          shown: name === undefined ? spanOf(view.query.get('mark') ?? '') : occurrence(found.article.text, name),
          sought: name,
        },
        baseUrl,
      )
    }),
  )
}

/** The range that an address asks for; one that is none shows nothing. */
function spanOf(text: string): Span | undefined {
  const [, start, end] = RANGE.exec(text) ?? []
  return start === undefined || end === undefined ? undefined : [Number(start), Number(end)]
}
