import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { CommitmentEntry, MeetingEntry, Outcome } from '#model/entry.ts'
import { type Facet, type Filter, facet } from '#model/filter.ts'
import type { Statement } from '#model/ledger.ts'
import type { BodyPage, PersonMention } from '#model/people.ts'
import type { SeriesMeeting, SeriesReference } from '#model/series.ts'
import { ledgerEntryOf } from '#pipeline/ledger.ts'
import { personOf } from '#pipeline/people.ts'
import { type Mention, nameIn } from '#pipeline/persons.ts'
import { BadCursor, type ListRequest, type Page, type Published, type Status } from '#pipeline/published.ts'
import { seriesOf } from '#pipeline/series.ts'
import { statementOf } from '#pipeline/statements.ts'
import { termsOf } from '#pipeline/words.ts'
import { Counters } from './counts.ts'
import { idPlace, meetingOf, monthOf } from './keys.ts'
import { Lists } from './lists.ts'
import { Log } from './log.ts'
import { readRevision } from './meetings.ts'
import { pastOf } from './past.ts'
import { Selector } from './select.ts'

const RECENT = 20
/** Ids in addresses come from strangers, and a key of the table has 2048 bytes at most. */
const MAX_ID_BYTES = 1000
const POSITION = /^\d{4}-\d{2}-\d{2}T[\d:.]{1,20}Z#/
/** Offices of one person that lists are read for. */
const MOST_OFFICES = 12

/** What the HTTP application reads, from the table, and the depths of the queues. */
export function publishedTable(
  client: DynamoDBDocumentClient,
  table: string,
  queues: () => Promise<Status['queues']>,
): Published {
  const lists = new Lists(client, table)
  const counters = new Counters(client, table)
  const past = pastOf(client, table)
  const selector = new Selector(client, table, lists)
  const log = new Log(client, table)

  async function page<Shown>(list: 'meetings' | 'commitments', request: ListRequest): Promise<Page<Shown>> {
    const { limit, cursor, filter = {} } = request
    const after = cursor === undefined ? undefined : positionOf(cursor)
    const every = await facetsOf(filter)
    const { entries, next } = await selector.select({ list, every, terms: termsOf(filter.q ?? ''), limit, after })
    return { items: entries as Shown[], ...(next !== undefined && { next: cursorOf(next) }) }
  }

  /** For each facet asked for the values that an entry may have. */
  async function facetsOf({ q: _q, person, ...others }: Filter): Promise<string[][]> {
    const single = Object.entries(others).flatMap(([name, value]) =>
      value === undefined ? [] : [[facet(name as Facet, value)]],
    )
    if (person === undefined) return single
    const ids = person === nameIn(person) ? undefined : personOf(person, await mentionsOf(person))?.ids
    return [...single, (ids ?? [person]).slice(-MOST_OFFICES).map((id) => facet('person', id))]
  }

  function mentionsOf(personId: string): Promise<(Mention & PersonMention)[]> {
    return lists.notes('mentions', nameIn(personId))
  }

  async function outcomes(list: 'parsed' | 'corrected' | 'rejected'): Promise<Outcome[]> {
    return (await lists.newest(list, RECENT)).map((item) => item.outcome as Outcome)
  }

  return {
    meetings: (request) => page<MeetingEntry>('meetings', request),
    commitments: (request) => page<CommitmentEntry>('commitments', request),

    gone: async (id) => (canBeId(id) ? past.gone(id) : undefined),

    history: async (id, limit) => (canBeId(id) ? past.history(id, limit) : []),

    async meeting(id) {
      if (!canBeId(id)) return undefined
      const revision = await readRevision(client, table, id)
      if (!revision?.meeting) return undefined
      const { meeting, publishedAt, updatedAt } = revision
      return { meeting, publishedAt, updatedAt }
    },

    async commitment(id, today) {
      if (!canBeId(id)) return undefined
      const [found] = await lists.feed(idPlace('commitments', id).feed, 1)
      const meeting = found && (await readRevision(client, table, meetingOf(found)))?.meeting
      const commitment = meeting?.commitments.find((one) => one.id === id)
      if (!meeting || !commitment) return undefined
      const said = statementOf(meeting, { ...commitment, kind: 'commitment' })
      const statements = await Promise.all(said.subjects.map((of) => lists.notes<Statement>('statements', of)))
      return ledgerEntryOf(said, { deadline: commitment.deadline, statements: statements.flat(), today })
    },

    async series(id) {
      if (!canBeId(id)) return undefined
      const [meetings, references] = await Promise.all([
        lists.notes<SeriesMeeting>('series', id),
        lists.notes<SeriesReference>('references', id),
      ])
      return seriesOf(id, meetings, references)
    },

    async person(id) {
      return canBeId(id) ? personOf(id, await mentionsOf(id)) : undefined
    },

    async body(id) {
      return canBeId(id) ? (await lists.notes<BodyPage>('bodies', id, 1))[0] : undefined
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

function canBeId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= MAX_ID_BYTES
}

function cursorOf(position: string): string {
  return Buffer.from(position).toString('base64url')
}

function positionOf(cursor: string): string {
  const position = Buffer.from(cursor, 'base64url').toString()
  if (
    !POSITION.test(position) ||
    !canBeId(position) ||
    cursorOf(position) !== cursor ||
    Number.isNaN(Date.parse(`${monthOf(position)}-01`))
  ) {
    throw new BadCursor()
  }
  return position
}
