import { Hono } from 'hono'
import { DIRECTORIES, type Directory } from '#model/directory.ts'
import { divisionsIn, placeName } from '#model/divisions.ts'
import type { Filter } from '#model/filter.ts'
import { filterOf } from '../filter.ts'
import { directoryPage, type Listed } from '../pages/directory.ts'
import type { Html } from '../pages/html.ts'
import { namesakesPage, personPage } from '../pages/person.ts'
import { projectPage } from '../pages/project.ts'
import { seriesPage } from '../pages/series.ts'
import { bodyPage, placePage } from '../pages/where.ts'
import type { Context } from '../settings.ts'
import type { View } from '../view.ts'
import { cursorIn, isName, meetingsOf } from './asked.ts'
import { entriesHolding } from './named.ts'
import { sendPage } from './sending.ts'

const LINES = 100
const MEETINGS = 20
const COMMITMENTS = 10
/** Meetings of a project whose words are linked. */
const MOST_RECORDS = 100

type Maker = (context: Context, view: View, id: string) => Promise<Html | undefined>

const MAKERS: Record<Directory, Maker> = {
  series: oneSeries,
  bodies: oneBody,
  people: onePerson,
  places: onePlace,
  projects: oneProject,
}

/** `/series`, `/bodies`, `/people`, `/places`, `/projects`: what there is of each, and a page for each of them. */
export function directories(context: Context): Hono {
  const app = new Hono()
  for (const of of Object.keys(DIRECTORIES) as Directory[]) {
    app.get(`/${of}`, (c) =>
      sendPage(c, context, async (view) => directoryPage(view, of, await directoryOf(context, view, of))),
    )
    app.get(`/${of}/:id`, (c) =>
      sendPage(c, context, async (view) => {
        const id = c.req.param('id')
        return isName(id) ? MAKERS[of](context, view, id) : undefined
      }),
    )
  }
  return app
}

/** All there is of something, or what has the words of `q` in its name. */
async function directoryOf({ published }: Context, view: View, of: Directory): Promise<Listed> {
  const { q: sought } = filterOf(new URLSearchParams({ q: view.query.get('q') ?? '' }))
  const cursor = cursorIn(view)
  if (sought === undefined) return { page: await published.directory(of, { limit: LINES, cursor }) }
  return { sought, page: await entriesHolding(published, of, { sought, cursor }) }
}

async function oneSeries({ published, baseUrl }: Context, view: View, id: string) {
  const series = await published.series(id)
  return series && seriesPage(view, series, baseUrl)
}

async function oneProject({ published, baseUrl }: Context, view: View, name: string) {
  const project = await published.project(name)
  if (project === undefined) return undefined
  const meetings = new Set(project.statements.map(({ meetingId }) => meetingId))
  const records = await published.records([...meetings].slice(0, MOST_RECORDS))
  return projectPage(view, { project, records }, baseUrl)
}

/** Somebody by an id; by a name that several people have, the meetings of all of them. */
async function onePerson(context: Context, view: View, id: string) {
  const { published, baseUrl } = context
  const person = await published.person(id)
  if (person !== undefined) {
    const said = await published.commitments({ limit: COMMITMENTS, filter: { person: person.id } })
    return personPage(view, person, said.items, baseUrl)
  }
  const meetings = await meetingsHere(context, view, { person: id })
  return meetings.items.length === 0 ? undefined : namesakesPage(view, id, meetings)
}

async function oneBody(context: Context, view: View, id: string) {
  const body = await context.published.body(id)
  return body && bodyPage(view, body, await meetingsHere(context, view, { body: body.id }), context.baseUrl)
}

async function onePlace(context: Context, view: View, code: string) {
  if (placeName(code) === undefined) return undefined
  const meetings = await meetingsHere(context, view, { place: code })
  return placePage(view, { code, meetings, inside: divisionsIn(code) }, context.baseUrl)
}

function meetingsHere({ published }: Context, view: View, filter: Filter) {
  return meetingsOf(published, { limit: MEETINGS, cursor: cursorIn(view), filter })
}
