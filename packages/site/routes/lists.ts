import { Hono } from 'hono'
import { DUE, dueIn } from '#model/due.ts'
import { dueOf } from '../pages/due.ts'
import { ledgerPage } from '../pages/ledger.ts'
import { meetingsPage } from '../pages/meetings.ts'
import type { Context } from '../settings.ts'
import type { View } from '../view.ts'
import { commitmentsOf, cursorIn, knownOf, meetingsOf } from './asked.ts'
import { filterIn } from './named.ts'
import { sendPage } from './sending.ts'

const MEETINGS = 20
const COMMITMENTS = 30
/** Of those asked for by when they are due, so that most fit a page, which is in the order of their days. */
const DUE_COMMITMENTS = 300

/** `/meetings` and `/commitments`, with any filter. */
export function lists(context: Context): Hono {
  const app = new Hono()
  app.get('/meetings', (c) => sendPage(c, context, (view) => meetings(context, view)))
  app.get('/commitments', (c) => sendPage(c, context, (view) => commitments(context, view)))
  return app
}

async function meetings({ published }: Context, view: View) {
  const filter = await filterIn(view, published)
  const [page, known] = await Promise.all([
    meetingsOf(published, { limit: MEETINGS, cursor: cursorIn(view), filter }),
    knownOf(published, filter),
  ])
  return meetingsPage(view, { page, filter, known })
}

async function commitments({ published }: Context, view: View) {
  const filter = await filterIn(view, published)
  const due = dueOf(view)
  const limit = due === undefined ? COMMITMENTS : DUE_COMMITMENTS
  const listed = due === undefined ? [] : [due === 'any' ? DUE : dueIn(due)]
  const [page, known, tally] = await Promise.all([
    commitmentsOf(published, { limit, cursor: cursorIn(view), filter, due: listed }),
    knownOf(published, filter),
    published.tally(),
  ])
  return ledgerPage(view, { page, filter, known, tally, due })
}
