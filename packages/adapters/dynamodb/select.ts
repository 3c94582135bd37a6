import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { wordsOf } from '#pipeline/words.ts'
import { getAll } from './batch.ts'
import { entryKeyUnder, type List, MOST_LISTS, MOST_LOOKED_AT, meetingOf, wordPart } from './keys.ts'
import type { Lists } from './lists.ts'
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

/** The most that is read at once; under the megabyte that DynamoDB gives at once. */
const CHUNK = 120
/** What lists are compared by, at least. */
const LEAST_PROBE = 20

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
    const { limit, after } = selection
    const { stream, chunk } = await this.#sparsest(selection)
    const found: Listed[] = []
    let items = chunk
    for (let looked = 0; ; items = await stream.take(CHUNK)) {
      // No more than a page is looked at beyond what the page needs.
      for (let at = 0; at < items.length && found.length <= limit; at += limit + 1) {
        found.push(...(await this.#fitting(items.slice(at, at + limit + 1), selection)))
      }
      looked += items.length
      if (found.length > limit) return selected(found.slice(0, limit), found[limit - 1]?.position)
      if (stream.ended) return selected(found)
      if (items.length === 0 || looked >= MOST_LOOKED_AT) return selected(found, stream.reached ?? after)
    }
  }

  /** Of the lists that hold what is asked for the one that reaches farthest back with a chunk, and that chunk. */
  async #sparsest(selection: Selection): Promise<{ stream: Stream; chunk: Listed[] }> {
    const streams = await this.#streams(selection)
    const size = Math.max(selection.limit + 1, streams.length === 1 ? 0 : LEAST_PROBE)
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

  async #fitting(items: Listed[], { list, every, terms }: Selection): Promise<Listed[]> {
    const candidates = items.filter(({ facets }) => facets === undefined || fits(facets, every))
    if (terms.length === 0) return candidates
    const texts = await this.#texts(list, candidates)
    return candidates.flatMap(({ position, pk }) => {
      const entry = texts.get(textKey(list, { pk, position }).sk)
      const isSought =
        entry && fits(entry.facets, every) && terms.every((term) => (entry.text as string).includes(term))
      return isSought ? [{ ...entry, position }] : []
    })
  }

  /** The texts of entries, by sort key. */
  async #texts(list: List, entries: readonly Listed[]): Promise<Map<string, Listed>> {
    const keys = entries.map((entry) => textKey(list, entry))
    const items = (await getAll(this.#client, this.#table, keys)) as Listed[]
    return new Map(items.map((item) => [item.sk, item]))
  }
}

function selected(items: readonly Listed[], next?: string): Selected {
  const entries = items.map(({ entry }) => JSON.parse(entry as string))
  return { entries, ...(next !== undefined && { next }) }
}

function fits(facets: unknown, every: Selection['every']): boolean {
  const own = new Set(facets as string[])
  return every.every((any) => any.some((facet) => own.has(facet)))
}

/** Where the text of an entry stands, from where the entry is listed. */
function textKey(list: List, { pk, position }: Pick<Listed, 'pk' | 'position'>) {
  return entryKeyUnder(meetingOf({ pk }), list, position.slice(position.indexOf('#') + 1), 'text')
}

/** At most four words, those farthest apart: neighbours say much the same. */
function spread(words: readonly string[]): string[] {
  const last = words.length - 1
  return [...new Set([0, last, Math.floor(last / 3), Math.floor((2 * last) / 3)].flatMap((at) => words[at] ?? []))]
}
