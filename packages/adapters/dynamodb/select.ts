import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { wordsOf } from '#pipeline/words.ts'
import { getAll } from './batch.ts'
import { entryKeyUnder, type List, MOST_LISTS, MOST_LOOKED_AT, meetingOf, TEXT } from './keys.ts'
import type { Lists } from './lists.ts'
import { unpack } from './packed.ts'
import { instantOf, type Positioned, positionOf, wordPart } from './places.ts'
import type { Held } from './rows.ts'
import { Budget, type Listed, Merged, type Stream } from './walk.ts'

/** What entries are asked for. */
export interface Selection {
  list: List & ('meetings' | 'commitments')
  /** Of each of these at least one must be among an entry's facets. */
  every: readonly (readonly string[])[]
  /** Each must stand in an entry's text. */
  terms: readonly string[]
  limit: number
  after?: string | undefined
}

/** Entries in order, and the position to go on after, where there may be more. */
export interface Selected {
  entries: unknown[]
  next?: string
}

/** An entry with its place. */
interface Found extends Held {
  position: string
}

/** The most rows that are read at once; under the megabyte that DynamoDB gives at once. */
const CHUNK = 120
/** Rows that lists are compared by, at least. */
const LEAST_PROBE = 12
/** Entries that a row of a list is likely to hold. */
const IN_A_ROW = { meetings: 1, commitments: 4 } as const

/** Reads entries by any combination of facets and words, within the bounds that the keys tell. */
export class Selector {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string
  readonly #lists: Lists

  constructor(client: DynamoDBDocumentClient, table: string, lists: Lists) {
    this.#client = client
    this.#table = table
    this.#lists = lists
  }

  async select(selection: Selection): Promise<Selected> {
    const { limit, after, terms } = selection
    const size = rowsFor(selection)
    // Texts are got together: a few calls, not one for each few.
    const step = terms.length === 0 ? size : Math.max(size, LEAST_PROBE)
    const { stream, chunk } = await this.#sparsest(selection)
    const found: Found[] = []
    let rows = chunk
    for (let looked = 0, next = 2 * step; ; rows = await stream.take(next), next = Math.min(CHUNK, 2 * next)) {
      // No more than a page is looked at beyond what the page needs.
      for (let at = 0; at < rows.length && found.length <= limit; at += step) {
        found.push(...(await this.#fitting(rows.slice(at, at + step), selection)))
      }
      looked += rows.length
      if (found.length > limit) return selected(found.slice(0, limit), found[limit - 1]?.position)
      if (stream.ended) return selected(found)
      if (rows.length === 0 || looked >= MOST_LOOKED_AT) return selected(found, stream.reached ?? after)
    }
  }

  /** Of the lists that hold what is asked for the one that reaches farthest back with a chunk, and that chunk. */
  async #sparsest(selection: Selection): Promise<{ stream: Stream; chunk: Listed[] }> {
    const streams = await this.#streams(selection)
    const size = Math.max(rowsFor(selection), streams.length === 1 ? 0 : LEAST_PROBE)
    const read = await Promise.all(streams.map(async (stream) => ({ stream, chunk: await stream.take(size) })))
    const rank = ({ stream, chunk }: { stream: Stream; chunk: Listed[] }) =>
      stream.ended ? ` ${String(chunk.length).padStart(9, '0')}` : (stream.reached ?? '9999')
    return read.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))[0] as (typeof read)[number]
  }

  async #streams({ list, every, terms, after }: Selection): Promise<Stream[]> {
    const budget = new Budget()
    const sought = [
      ...every.map((parts) => [...parts]),
      ...spread(terms.flatMap(wordsOf)).map((word) => [wordPart(word)]),
    ]
    const parts = sought.length === 0 ? [[undefined]] : sought.slice(0, MOST_LISTS)
    const walks = await this.#lists.walks({ list, parts: parts.flat(), budget, after })
    return parts.map(({ length }) => {
      const own = walks.splice(0, length)
      return own.length === 1 ? (own[0] as Stream) : new Merged(own, after)
    })
  }

  /** What fits of the entries that rows hold, each once, in order. */
  async #fitting(rows: readonly Listed[], { list, every, terms, after = '~' }: Selection): Promise<Found[]> {
    const holding = terms.length === 0 ? rows : await this.#texts(list, rows)
    const entries = holding.flatMap(({ held }) => unpack<Held[]>(held as Uint8Array))
    const fitting = entries.filter(({ facets, text }) => {
      return fits(facets, every) && terms.every((term) => text?.includes(term))
    })
    const placed = new Map(fitting.map((entry) => [positionOf(entry.shown as Positioned), entry]))
    const found = [...placed].map(([position, entry]) => ({ ...entry, position }))
    const left = found.filter(({ position }) => position < after)
    return left.toSorted((one, other) => (one.position < other.position ? 1 : -1))
  }

  /** The rows with the text of what rows list. */
  async #texts(list: List, rows: readonly Listed[]): Promise<{ held?: unknown }[]> {
    const keys = rows.map(({ pk, position }) => entryKeyUnder(meetingOf({ pk }), list, instantOf(position), TEXT))
    const distinct = new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key]))
    return getAll(this.#client, this.#table, [...distinct.values()])
  }
}

/** How many rows are likely to hold a page, and the entry that tells of a next one. */
function rowsFor({ list, limit }: Selection): number {
  return Math.ceil((limit + 1) / IN_A_ROW[list])
}

function selected(found: readonly Found[], next?: string): Selected {
  return { entries: found.map(({ shown }) => shown), ...(next !== undefined && { next }) }
}

function fits(facets: readonly string[], every: Selection['every']): boolean {
  return every.every((any) => any.some((facet) => facets.includes(facet)))
}

/** At most four words, those farthest apart: neighbours say much the same. */
function spread(words: readonly string[]): string[] {
  const last = words.length - 1
  return [...new Set([0, last, Math.floor(last / 3), Math.floor((2 * last) / 3)].flatMap((at) => words[at] ?? []))]
}
