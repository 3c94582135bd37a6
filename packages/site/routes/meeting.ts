import { Hono, type Context as Request } from 'hono'
import { meetingPath } from '#feeds/addresses.ts'
import { FORMATS } from '#feeds/render.ts'
import { dayInChina } from '#model/china.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting } from '#model/record.ts'
import type { Standing } from '#model/standing.ts'
import type { Published } from '#pipeline/published.ts'
import { answer } from '../answer.ts'
import { withdrawn } from '../api/meetings.ts'
import type { Document } from '../cache.ts'
import { OPEN } from '../cors.ts'
import { calendarOf } from '../data/calendar.ts'
import { civicEvent } from '../data/civic.ts'
import { href } from '../pages/links.ts'
import { type MeetingShown, meetingPage } from '../pages/meeting.ts'
import { withdrawnPage } from '../pages/message.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'
import { told } from '../told.ts'
import { type View, viewOf } from '../view.ts'
import { PAGE_CACHE, sendPage } from './sending.ts'

/** Endings of a meeting's address that give it to programs. */
const FORMS = {
  '.ocd.json': (record: PublishedMeeting, { baseUrl, now }: Context): Document => ({
    body: JSON.stringify(civicEvent(record, baseUrl, dayInChina(now()))),
    type: 'application/json',
    cache: PAGE_CACHE,
  }),
  '.json': (record: PublishedMeeting): Document => ({
    body: JSON.stringify(record),
    type: 'application/json',
    cache: PAGE_CACHE,
  }),
  '.ics': (record: PublishedMeeting, { baseUrl }: Context): Document => ({
    body: calendarOf(record, baseUrl),
    type: FORMATS.ics.type,
    cache: PAGE_CACHE,
  }),
}

/** Of a record that was withdrawn between two reads. */
const UNKNOWN: Standing = { statuses: {}, bodies: {}, people: {} }

type Form = keyof typeof FORMS

/**
 * `/meetings/{id}`, one record for people; with `.json`, `.ocd.json` or `.ics` after it, for programs and calendars. An
 * id that turned out to be another meeting leads there (301), one that no article reports any more is gone (410).
 */
export function meeting(context: Context): Hono {
  const { published, documents, baseUrl, now } = context
  const app = new Hono()

  async function elsewhere(c: Request, view: View, { id, form }: Asked): Promise<Response> {
    const gone = isId(id) ? await published.gone(id) : undefined
    if (gone === undefined) return c.notFound()
    if (gone.state === 'withdrawn') {
      return told(c, baseUrl, { failure: withdrawn(gone.at), page: () => withdrawnPage(view, gone.at) })
    }
    c.header('Cache-Control', PAGE_CACHE)
    return c.redirect(href(view, meetingPath(gone.to) + form), 301)
  }

  async function shown(id: string): Promise<MeetingShown | undefined> {
    const record = isId(id) ? await published.meeting(id) : undefined
    if (record === undefined) return undefined
    const [standing, around] = await Promise.all([published.standing(id), neighboursOf(published, record.meeting)])
    return { record, standing: standing ?? UNKNOWN, ...around }
  }

  app.use('/meetings/:file{.+\\.(?:json|ics)}', OPEN)
  app.get('/meetings/:file', async (c) => {
    const asked = parted(c.req.param('file'))
    const { id, form } = asked
    if (form === '') {
      return sendPage(
        c,
        context,
        async (view) => {
          const found = await shown(id)
          return found && meetingPage(view, found, baseUrl)
        },
        (view) => elsewhere(c, view, asked),
      )
    }
    const prepared = await documents.get(c.req.path, async () => {
      const record = isId(id) ? await published.meeting(id) : undefined
      return record && FORMS[form](record, context)
    })
    if (prepared === undefined) return elsewhere(c, viewOf(c, now()), asked)
    return answer(c, prepared)
  })
  return app
}

/** A meeting's id, and the form in which it is asked for; none for the page. */
interface Asked {
  id: string
  form: Form | ''
}

function parted(file: string): Asked {
  const form = (Object.keys(FORMS) as Form[]).find((ending) => file.endsWith(ending)) ?? ''
  return { id: form === '' ? file : file.slice(0, -form.length), form }
}

async function neighboursOf(published: Published, { id, series }: Meeting) {
  const meetings = series === null ? [] : ((await published.series(series.id))?.meetings ?? [])
  const at = meetings.findIndex((one) => one.id === id)
  return at < 0 ? {} : { previous: meetings[at - 1], next: meetings[at + 1] }
}
