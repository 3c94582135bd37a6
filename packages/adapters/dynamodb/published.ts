import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Outcome } from '#model/entry.ts'
import type { Published, Status } from '#pipeline/published.ts'
import { aboutOf } from './about.ts'
import { Counters } from './counts.ts'
import { canBeId } from './ids.ts'
import { Lists } from './lists.ts'
import { Log } from './log.ts'
import { readRevision } from './meetings.ts'
import { pagesOf } from './pages.ts'
import { pastOf } from './past.ts'

const RECENT = 20

/** What the HTTP application reads, from the table, and the depths of the queues. */
export function publishedTable(
  client: DynamoDBDocumentClient,
  table: string,
  queues: () => Promise<Status['queues']>,
): Published {
  const lists = new Lists(client, table)
  const counters = new Counters(client, table)
  const past = pastOf(client, table)
  const log = new Log(client, table)

  async function outcomes(list: 'parsed' | 'corrected' | 'rejected'): Promise<Outcome[]> {
    return (await lists.newest(list, RECENT)).map((item) => item.outcome as Outcome)
  }

  return {
    ...pagesOf(client, table, lists),
    ...aboutOf(client, table, lists),

    gone: async (id) => (canBeId(id) ? past.gone(id) : undefined),

    history: async (id, limit) => (canBeId(id) ? past.history(id, limit) : []),

    async meeting(id) {
      if (!canBeId(id)) return undefined
      const revision = await readRevision(client, table, id)
      if (!revision?.meeting) return undefined
      const { meeting, publishedAt, updatedAt } = revision
      return { meeting, publishedAt, updatedAt }
    },

    changes: ({ since, limit }) => log.since(since, limit),

    async status() {
      const [counts, depths, parsed, corrected, rejected] = await Promise.all([
        counters.read(),
        queues(),
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
