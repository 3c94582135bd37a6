import { Hono } from 'hono'
import { DIRECTORIES, type Directory } from '#model/directory.ts'
import { divisionsIn, placeName } from '#model/divisions.ts'
import { directoryPage } from '../pages/directory.ts'
import { namesakesPage, personPage } from '../pages/person.ts'
import { projectPage } from '../pages/project.ts'
import { seriesPage } from '../pages/series.ts'
import { bodyPage, placePage } from '../pages/where.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'
import { filled, isName } from './asked.ts'
import { sendPage } from './sending.ts'

const LINES = 100
const MEETINGS = 20
const COMMITMENTS = 10
/** Meetings of a project whose words are linked. */
const MOST_RECORDS = 100

/** `/series`, `/bodies`, `/people`, `/places`, `/projects`: what there is of each, and a page for each of them. */
export function directories(context: Context): Hono {
  const { published, baseUrl } = context
  const app = new Hono()

  for (const of of Object.keys(DIRECTORIES) as Directory[]) {
    app.get(`/${of}`, (c) =>
      sendPage(c, context, async (view) => {
        const cursor = cursorOf(view.query.get('cursor') ?? undefined)
        return directoryPage(view, of, await published.directory(of, { limit: LINES, cursor }))
      }),
    )
  }

  app.get('/series/:id', (c) =>
    sendPage(c, context, async (view) => {
      const series = await published.series(c.req.param('id'))
      return series && seriesPage(view, series, baseUrl)
    }),
  )

  app.get('/projects/:name', (c) =>
    sendPage(c, context, async (view) => {
      const project = await published.project(c.req.param('name'))
      if (project === undefined) return undefined
      const meetings = new Set(project.statements.map(({ meetingId }) => meetingId))
      const records = await published.records([...meetings].slice(0, MOST_RECORDS))
      return projectPage(view, { project, records }, baseUrl)
    }),
  )

  app.get('/people/:id', (c) =>
    sendPage(c, context, async (view) => {
      const id = c.req.param('id')
      if (!isName(id)) return undefined
      const person = await published.person(id)
      if (person !== undefined) {
        const said = await published.commitments({ limit: COMMITMENTS, filter: { person: person.id } })
        return personPage(view, person, said.items, baseUrl)
      }
      const cursor = cursorOf(view.query.get('cursor') ?? undefined)
      const meetings = await meetingsOf({ person: id }, cursor)
      return meetings.items.length === 0 ? undefined : namesakesPage(view, id, meetings)
    }),
  )

  app.get('/bodies/:id', (c) =>
    sendPage(c, context, async (view) => {
      const body = await published.body(c.req.param('id'))
      const cursor = cursorOf(view.query.get('cursor') ?? undefined)
      return body && bodyPage(view, body, await meetingsOf({ body: body.id }, cursor), baseUrl)
    }),
  )

  app.get('/places/:code', (c) =>
    sendPage(c, context, async (view) => {
      const code = c.req.param('code')
      if (placeName(code) === undefined) return undefined
      const cursor = cursorOf(view.query.get('cursor') ?? undefined)
      const meetings = await meetingsOf({ place: code }, cursor)
      return placePage(view, { code, meetings, inside: divisionsIn(code) }, baseUrl)
    }),
  )

  function meetingsOf(filter: { person: string } | { body: string } | { place: string }, cursor: string | undefined) {
    return filled((request) => published.meetings(request), { limit: MEETINGS, cursor, filter })
  }

  return app
}
