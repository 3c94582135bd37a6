/** How often a field was right, given wrongly, and missed. */
export interface Counts {
  right: number
  wrong: number
  missed: number
}

/** One miss (`-`) or wrong answer (`+`) of one article. */
export interface Miss {
  file: string
  field: string
  sign: '-' | '+'
  what: string
}

/** Counts answers by field and remembers what went wrong where. */
export class Tally {
  readonly counts = new Map<string, Counts>()
  readonly misses: Miss[] = []

  right(field: string): void {
    this.#of(field).right++
  }

  missed(field: string, file: string, what: unknown): void {
    this.#of(field).missed++
    this.misses.push({ file, field, sign: '-', what: shown(what) })
  }

  wrong(field: string, file: string, what: unknown): void {
    this.#of(field).wrong++
    this.misses.push({ file, field, sign: '+', what: shown(what) })
  }

  /** A single value: right, or missed, and then also wrong where something was given instead. */
  value(field: string, file: string, isRight: boolean, wanted: unknown, given?: unknown): void {
    if (isRight) this.right(field)
    else {
      this.missed(field, file, wanted)
      if (given !== undefined && given !== null && given !== '') this.wrong(field, file, given)
    }
  }

  /** A set: each wanted item takes the first unused answer that matches it; answers left over are wrong unless allowed. */
  set<Wanted, Given>(field: string, file: string, wanted: Wanted[], given: Given[], by: Matching<Wanted, Given>): void {
    const left = [...given]
    for (const item of wanted) {
      const at = left.findIndex((answer) => by.matches(item, answer))
      if (at < 0) this.missed(field, file, item)
      else {
        left.splice(at, 1)
        this.right(field)
      }
    }
    for (const answer of left) if (!by.allows?.(answer)) this.wrong(field, file, answer)
  }

  #of(field: string): Counts {
    const counts = this.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 }
    this.counts.set(field, counts)
    return counts
  }
}

/** When an answer is the wanted one, and which other answers may be given. */
export interface Matching<Wanted, Given> {
  matches(wanted: Wanted, given: Given): boolean
  allows?(given: Given): boolean
}

function shown(what: unknown): string {
  return typeof what === 'string' ? what : JSON.stringify(what)
}
