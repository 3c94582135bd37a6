import { Hono } from 'hono'
import { dayInChina } from '#model/china.ts'
import { type CommitmentShown, commitmentPage } from '../pages/commitment.ts'
import { isId } from '../requests.ts'
import type { Context } from '../settings.ts'
import { sendPage } from './sending.ts'

/** Meetings of later statements that the page of a commitment reads. */
const MOST_LATER = 50

/** `/commitments/{id}`, one commitment with the evidence of what became of it. */
export function commitment(context: Context): Hono {
  const { published, baseUrl, now } = context

  async function shown(id: string): Promise<CommitmentShown | undefined> {
    const entry = isId(id) ? await published.commitment(id, dayInChina(now())) : undefined
    const record = entry && (await published.meeting(entry.commitment.meetingId))
    const own = record?.meeting.commitments.find((one) => one.id === entry?.commitment.id)
    if (entry === undefined || record === undefined || own === undefined) return undefined
    const ids = new Set(entry.links.map(({ statement }) => statement.meetingId))
    const records = await published.records([...ids].slice(0, MOST_LATER))
    const later = new Map([...records].map(([meetingId, { meeting }]) => [meetingId, meeting]))
    return { entry, meeting: record.meeting, commitment: own, later }
  }

  return new Hono().get('/commitments/:id', (c) =>
    sendPage(c, context, async (view) => {
      const found = await shown(c.req.param('id'))
      return found && commitmentPage(view, found, baseUrl)
    }),
  )
}
