import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { CommitmentEntry, MeetingEntry, Outcome } from '#model/entry.ts'
import { BadCursor, type Page, type PageRequest, type Published, type Status } from '#pipeline/published.ts'
import { Counters } from './counts.ts'
import { type List, monthOf } from './keys.ts'
import { Lists } from './lists.ts'
import { readRevision } from './meetings.ts'

const RECENT = 20
/** Ids in addresses come from strangers, and a key of the table has 2048 bytes at most. */
const MAX_ID_BYTES = 1000
const POSITION = /^\d{4}-\d{2}-\d{2}T[\d:.]{1,20}Z#/

/** What the HTTP application reads, from the table, and the depths of the queues. */
export function publishedTable(
  client: DynamoDBDocumentClient,
  table: string,
  queues: () => Promise<Status['queues']>,
): Published {
  const lists = new Lists(client, table)
  const counters = new Counters(client, table)

  async function page<Shown>(list: List, { limit, cursor }: PageRequest): Promise<Page<Shown>> {
    const after = cursor === undefined ? undefined : positionOf(cursor)
    const found = await lists.newest(list, limit + 1, after)
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    const items = shown.map((item) => JSON.parse(item.entry as string) as Shown)
    return { items, ...(last && found.length > limit && { next: cursorOf(last.position) }) }
  }

  async function outcomes(list: 'parsed' | 'rejected'): Promise<Outcome[]> {
    return (await lists.newest(list, RECENT)).map((item) => item.outcome as Outcome)
  }

  return {
    meetings: (request) => page<MeetingEntry>('meetings', request),
    commitments: (request) => page<CommitmentEntry>('commitments', request),

    async meeting(id) {
      if (id === '' || Buffer.byteLength(id) > MAX_ID_BYTES) return undefined
      const revision = await readRevision(client, table, id)
      if (!revision?.meeting) return undefined
      const { meeting, publishedAt, updatedAt } = revision
      return { meeting, publishedAt, updatedAt }
    },

    async status() {
      const [counts, depths, parsed, rejected] = await Promise.all([
        counters.read(),
        queues(),
        outcomes('parsed'),
        outcomes('rejected'),
      ])
      const recent = [...parsed, ...rejected].toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, RECENT)
      return { counts, queues: depths, recent, rejected }
    },
  }
}

function cursorOf(position: string): string {
  return Buffer.from(position).toString('base64url')
}

function positionOf(cursor: string): string {
  const position = Buffer.from(cursor, 'base64url').toString()
  if (
    !POSITION.test(position) ||
    cursorOf(position) !== cursor ||
    Number.isNaN(Date.parse(`${monthOf(position)}-01`))
  ) {
    throw new BadCursor()
  }
  return position
}
