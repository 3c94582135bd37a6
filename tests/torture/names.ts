/** Instants of this system; articles tell their times with an offset. */
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g
/** `{meeting id}-{number}`. */
const PART = /^(.{1,300})-(\d{1,4})$/u
const TOKEN = /[\p{L}\p{N}._~-]+/gu

/** Which meeting and commitment an id means, in words that do not depend on which article came first. */
export class Names {
  readonly #names = new Map<string, string>()

  /** Records as readers get them, in any order. */
  constructor(records: readonly { meeting: NamedMeeting }[]) {
    for (const { meeting } of records) {
      const name = `<${meeting.sources.map(({ articleId }) => articleId).toSorted()}>`
      for (const id of [meeting.id, ...(meeting.sameAs ?? [])]) this.#names.set(id, name)
      for (const { id, text } of meeting.commitments) this.#names.set(id, `${name}:${text}`)
    }
  }

  /** A value with its ids named and its times left out; of objects the names are in order. */
  canonical(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value)
    if (Array.isArray(value)) return value.map((one) => this.canonical(one))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([name, inner]) => [this.#text(name), this.canonical(inner)] as const)
    return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
  }

  /** The same as one text, to be compared. */
  line(value: unknown): string {
    return JSON.stringify(this.canonical(value))
  }

  #text(text: string): string {
    return text.replace(INSTANT, '<at>').replace(TOKEN, (token) => this.#names.get(token) ?? this.#part(token))
  }

  /** What is numbered within a meeting. */
  #part(token: string): string {
    const [, id = '', number] = PART.exec(token) ?? []
    const name = this.#names.get(id)
    return name === undefined ? token : `${name}-${number}`
  }
}

interface NamedMeeting {
  id: string
  sameAs?: string[] | undefined
  sources: { articleId: string }[]
  commitments: { id: string; text: string }[]
}
