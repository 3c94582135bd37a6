import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dayInChina } from '#model/china.ts'
import type { Outcome } from '#model/entry.ts'
import type { Published } from '#pipeline/published.ts'
import { aboutOf } from './about.ts'
import { Counters } from './counts.ts'
import { canBeId } from './ids.ts'
import { KnownRevisions } from './known.ts'
import { Lists } from './lists.ts'
import { Log } from './log.ts'
import { readRevision, shownOf } from './meetings.ts'
import { pagesOf } from './pages.ts'
import { pastOf } from './past.ts'
import { readQueues } from './queues.ts'
import { readSources } from './sources.ts'
import { Stamp } from './stamp.ts'

const RECENT = 20

const MOST_DAYS = 400
const DAY_MS = 86_400_000

/** What the HTTP application reads, all of it from the table. The clock says which deadlines have passed. */
export function publishedTable(client: DynamoDBDocumentClient, table: string, now: () => Date): Published {
  const today = () => dayInChina(now())
  const lists = new Lists(client, table)
  const counters = new Counters(client, table)
  const past = pastOf(client, table)
  const log = new Log(client, table)
  const stamp = new Stamp(client, table)
  const known = new KnownRevisions(client, table)

  async function outcomes(list: 'parsed' | 'corrected' | 'rejected'): Promise<Outcome[]> {
    return (await lists.newest(list, RECENT)).map((item) => item.outcome as Outcome)
  }

  return {
    ...pagesOf(client, table, { lists, today }),
    ...aboutOf(client, table, { lists, today }),

    gone: async (id) => (canBeId(id) ? past.gone(id) : undefined),

    history: async (id, limit) => (canBeId(id) ? past.history(id, limit) : []),

    async meeting(id) {
      if (!canBeId(id)) return undefined
      const revision = await readRevision(client, table, id)
      return revision && shownOf(revision, today())
    },

    async standing(id) {
      const revision = canBeId(id) ? await readRevision(client, table, id) : undefined
      const shown = revision && shownOf(revision, today())
      const { bodies, people } = revision?.pointers ?? { bodies: {}, people: {} }
      return shown && { bodies, people, statuses: shown.statuses }
    },

    async records(ids) {
      const revisions = await known.all([...new Set(ids)].filter(canBeId))
      return new Map(
        revisions.flatMap((revision) => {
          const shown = shownOf(revision, today())
          return shown ? [[revision.id, shown]] : []
        }),
      )
    },

    tally: () => counters.tally(),

    daily(days) {
      const count = Math.min(days, MOST_DAYS)
      return counters.days(Array.from({ length: count }, (_, at) => daysBefore(now(), count - 1 - at)))
    },

    sources: () => readSources(client, table),

    stamp: () => stamp.read(),

    changes: ({ since, limit }) => log.since(since, limit),

    async status() {
      const [counts, depths, parsed, corrected, rejected] = await Promise.all([
        counters.read(),
        readQueues(client, table),
        outcomes('parsed'),
        outcomes('corrected'),
        outcomes('rejected'),
      ])
      const recent = [...parsed, ...corrected, ...rejected]
        .toSorted((one, other) => (one.at < other.at ? 1 : -1))
        .slice(0, RECENT)
      return { counts, queues: depths, recent, rejected }
    },
  }
}

function daysBefore(moment: Date, count: number): string {
  return dayInChina(new Date(moment.getTime() - count * DAY_MS))
}
