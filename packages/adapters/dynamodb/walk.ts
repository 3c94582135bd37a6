import { MOST_QUERIES } from './keys.ts'
import { startOf } from './places.ts'

/** An item of a list with its place. */
export interface Listed extends Record<string, unknown> {
  pk: string
  sk: string
  position: string
}

/** Reads some of one partition, from the newest before a position on. `ended` says that nothing is left there. */
export type ReadFeed = (feed: string, limit: number, after?: string) => Promise<{ items: Listed[]; ended: boolean }>

/** Counts the queries that one request makes. */
export class Budget {
  #left: number

  constructor(queries = MOST_QUERIES) {
    this.#left = queries
  }

  get isSpent(): boolean {
    return this.#left <= 0
  }

  spend(): void {
    this.#left -= 1
  }
}

/** The items of a list, or of a part of it, newest first, from partition to older partition. */
export interface Stream {
  /** Everything was taken. */
  readonly ended: boolean
  /** Everything after this position was taken; absent at first. */
  readonly reached: string | undefined
  /** At most so many more; fewer when the list ends or the budget is spent. */
  take(count: number): Promise<Listed[]>
}

interface Way {
  /** Newest first. */
  periods: readonly string[]
  feedOf: (period: string) => string
  budget: Budget
  after?: string | undefined
}

/** A stream of the partitions of one list. */
export class Walk implements Stream {
  readonly #read: ReadFeed
  readonly #periods: string[]
  readonly #feedOf: (period: string) => string
  readonly #budget: Budget
  reached: string | undefined

  constructor(read: ReadFeed, { periods, feedOf, budget, after }: Way) {
    this.#read = read
    this.#periods = periods.filter((period) => after === undefined || startOf(period) < after)
    this.#feedOf = feedOf
    this.#budget = budget
    this.reached = after
  }

  get ended(): boolean {
    return this.#periods.length === 0
  }

  async take(count: number): Promise<Listed[]> {
    const taken: Listed[] = []
    for (let [period] = this.#periods; period !== undefined && taken.length < count; [period] = this.#periods) {
      if (this.#budget.isSpent) break
      this.#budget.spend()
      const { items, ended } = await this.#read(this.#feedOf(period), count - taken.length, this.reached)
      taken.push(...items)
      this.reached = items.at(-1)?.position ?? this.reached
      if (ended) {
        this.#periods.shift()
        this.reached = startOf(period)
      }
    }
    return taken
  }
}

/** Several streams as one, in order; what they have in one place is taken together, and may be more than was asked for. */
export class Merged implements Stream {
  readonly #streams: readonly Stream[]
  #waiting: Listed[] = []
  reached: string | undefined

  constructor(streams: readonly Stream[], after?: string) {
    this.#streams = streams
    this.reached = after
  }

  get ended(): boolean {
    return this.#waiting.length === 0 && this.#streams.every(({ ended }) => ended)
  }

  async take(count: number): Promise<Listed[]> {
    const more = await Promise.all(this.#streams.map((stream) => (stream.ended ? [] : stream.take(count))))
    const all = new Map([...this.#waiting, ...more.flat()].map((item) => [`${item.pk} ${item.sk}`, item]))
    const ordered = [...all.values()].toSorted((one, other) => (one.position < other.position ? 1 : -1))
    const horizon = this.#horizon()
    const sure = ordered.filter(({ position }) => position >= horizon)
    let end = Math.min(count, sure.length)
    // What stands in one place in several streams is taken together.
    while (end > 0 && end < sure.length && sure[end]?.position === sure[end - 1]?.position) end += 1
    const taken = sure.slice(0, end)
    this.#waiting = ordered.slice(taken.length)
    if (sure.length > taken.length) this.reached = taken.at(-1)?.position
    else if (horizon !== UNREAD) this.reached = horizon
    return taken
  }

  /** Where the stream stands that has come least far. What is older may have others before it. */
  #horizon(): string {
    const reached = this.#streams.flatMap((stream) => (stream.ended ? [] : (stream.reached ?? UNREAD)))
    return reached.toSorted().at(-1) ?? ''
  }
}

const UNREAD = '9999'
