import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { CommitmentEntry, MeetingEntry, Outcome } from '#model/entry.ts'
import { type Facet, type Filter, facet } from '#model/filter.ts'
import { statusOn } from '#pipeline/ledger.ts'
import { personOf } from '#pipeline/people.ts'
import { nameIn } from '#pipeline/persons.ts'
import { BadCursor, type DueRequest, type Page, type Published } from '#pipeline/published.ts'
import { termsOf } from '#pipeline/words.ts'
import { mentionsOf } from './about.ts'
import { Directories } from './directory.ts'
import { directoryPage } from './directory-page.ts'
import { canBeId } from './ids.ts'
import type { Lists } from './lists.ts'
import { monthOf, positionOf } from './places.ts'
import { Selector } from './select.ts'
import { Budget } from './walk.ts'

const POSITION = /^\d{4}-\d{2}-\d{2}T[\d:.]{1,20}Z#/
/** Offices of one person that lists are read for. */
const MOST_OFFICES = 12

/** Pages of the lists, narrowed by any filter. */
export function pagesOf(
  client: DynamoDBDocumentClient,
  table: string,
  { lists, today }: { lists: Lists; today: () => string },
): Pick<Published, 'meetings' | 'commitments' | 'after' | 'rejected' | 'directory'> {
  const selector = new Selector(client, table, lists)
  const directories = new Directories(client, table, lists)

  async function page<Shown>(list: 'meetings' | 'commitments', request: DueRequest): Promise<Page<Shown>> {
    const { limit, cursor, filter = {}, due = [] } = request
    const after = cursor === undefined ? undefined : positionIn(cursor)
    const every = [...(await facetsOf(filter)), ...(due.length === 0 ? [] : [[...due]])]
    const { entries, next } = await selector.select({ list, every, terms: termsOf(filter.q ?? ''), limit, after })
    return { items: entries as Shown[], ...(next !== undefined && { next: cursorOf(next) }) }
  }

  /** For each facet asked for the values that an entry may have: of a person, each office that is the same person's. */
  async function facetsOf({ q: _q, person, ...others }: Filter): Promise<string[][]> {
    const single = Object.entries(others).flatMap(([name, value]) =>
      value === undefined ? [] : [[facet(name as Facet, value)]],
    )
    if (person === undefined) return single
    const ids = person === nameIn(person) ? undefined : personOf(person, await mentionsOf(lists, person))?.ids
    return [...single, (ids ?? [person]).slice(-MOST_OFFICES).map((id) => facet('person', id))]
  }

  return {
    meetings: (request) => page<MeetingEntry>('meetings', request),

    async commitments(request) {
      const { items, ...rest } = await page<CommitmentEntry>('commitments', request)
      const day = today()
      const current = items.map((entry) => ({ ...entry, status: statusOn(entry, day) }))
      // An open one that is overdue since midnight stands among the open ones until it is written again.
      const sought = request.filter?.status
      return { items: current.filter(({ status }) => sought === undefined || status === sought), ...rest }
    },

    after: (entry) => cursorOf(positionOf(entry)),

    async rejected({ limit, cursor }) {
      const after = cursor === undefined ? undefined : positionIn(cursor)
      const [walk] = await lists.walks({ list: 'rejected', parts: [undefined], budget: new Budget(), after })
      const found = (await walk?.take(limit)) ?? []
      const next = !walk || walk.ended ? undefined : walk.reached
      return {
        items: found.map(({ outcome }) => outcome as Outcome),
        ...(next !== undefined && { next: cursorOf(next) }),
      }
    },

    directory: (of, request) => directoryPage(of, request, { directories, lists }),
  }
}

function cursorOf(position: string): string {
  return Buffer.from(position).toString('base64url')
}

function positionIn(cursor: string): string {
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
