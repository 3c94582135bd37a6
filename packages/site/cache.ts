import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { Unavailable } from '#pipeline/published.ts'

/** Something to send, before it is known how. */
export interface Document {
  body: string
  /** Media type without charset; every document is UTF-8. */
  type: string
  /** The value of `Cache-Control`. */
  cache: string
  /** When the content last changed, where that is known. */
  changedAt?: Date
  /** Values of `Link`. */
  links?: readonly string[]
}

type Bytes = Uint8Array<ArrayBuffer>

/** How bytes go over the wire, the smallest first. */
const CODED = {
  br: (bytes: Bytes): Promise<Bytes> => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes: Bytes): Promise<Bytes> => promisify(gzip)(bytes),
  identity: async (bytes: Bytes): Promise<Bytes> => bytes,
}

/** Of eleven qualities the one beyond which a document takes longer than it saves on the wire. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

export type Coding = keyof typeof CODED

export const CODINGS = Object.keys(CODED) as Coding[]

/** A document with its entity tag, compressed once for each coding that somebody asks for. */
export class Prepared {
  readonly head: Omit<Document, 'body'>
  readonly bytes: Bytes
  /** Made of the content alone, so every process gives the same one; weak, for the bytes depend on the coding. */
  readonly tag: string
  readonly #coded = new Map<Coding, Promise<Bytes>>()

  constructor({ body, ...head }: Document) {
    this.head = head
    this.bytes = new TextEncoder().encode(body)
    this.tag = `W/"${createHash('sha256').update(this.bytes).digest('base64url').slice(0, 27)}"`
  }

  coded(coding: Coding): Promise<Bytes> {
    const known = this.#coded.get(coding)
    if (known !== undefined) return known
    const made = CODED[coding](this.bytes)
    this.#coded.set(coding, made)
    return made
  }
}

interface Kept {
  prepared: Prepared
  /** The world's stamp before it was made. */
  stamp: string
  madeAt: number
}

/** Bytes of documents that are kept, before compression. */
const MOST_BYTES = 64 * 1024 * 1024
/** What keeping a document costs beside its bytes, and its compressed forms at most. */
const OVERHEAD = 2048
const STAMP_HOLDS = 1000
const DOCUMENT_HOLDS = 60_000

/**
 * Documents by address, kept in memory as long as nothing that readers see has changed. What has changed is asked for
 * at most once a second; a document is made anew after a minute in any case, for lists run late and deadlines pass.
 */
export class Documents {
  readonly #readStamp: () => Promise<string>
  readonly #now: () => Date
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ prepared }, address) => prepared.bytes.length * 2 + address.length + OVERHEAD,
  })
  readonly #making = new Map<string, Promise<Kept | undefined>>()
  #stamp: { value: Promise<string>; readAt: number } | undefined

  constructor(readStamp: () => Promise<string>, now: () => Date) {
    this.#readStamp = readStamp
    this.#now = now
  }

  /**
   * The document at an address, which says everything that it depends on but for what is published; made where it is not
   * kept. Whoever asks while it is made gets the same. `undefined`, as `make` gives it, is not kept, and neither is an
   * error. While what is published is out of reach, the one that was made last will do, however old.
   */
  async get(address: string, make: () => Promise<Document | undefined>): Promise<Prepared | undefined> {
    try {
      return await this.#current(address, make)
    } catch (error) {
      const last = this.#kept.get(address)
      if (!(error instanceof Unavailable) || last === undefined) throw error
      console.error(error)
      return last.prepared
    }
  }

  async #current(address: string, make: () => Promise<Document | undefined>): Promise<Prepared | undefined> {
    const stamp = await this.#currentStamp()
    const kept = this.#kept.get(address)
    if (kept && kept.stamp === stamp && this.#now().getTime() - kept.madeAt < DOCUMENT_HOLDS) return kept.prepared
    const key = `${stamp} ${address}`
    let making = this.#making.get(key)
    if (making === undefined) {
      making = this.#make(address, stamp, make).finally(() => this.#making.delete(key))
      this.#making.set(key, making)
    }
    return (await making)?.prepared
  }

  async #make(address: string, stamp: string, make: () => Promise<Document | undefined>): Promise<Kept | undefined> {
    const madeAt = this.#now().getTime()
    const document = await make()
    if (document === undefined) return undefined
    const made = new Prepared(document)
    const before = this.#kept.get(address)?.prepared
    // What turns out to be the same is kept with its compressed forms.
    const kept = { prepared: before && same(before, made) ? before : made, stamp, madeAt }
    this.#kept.set(address, kept)
    return kept
  }

  #currentStamp(): Promise<string> {
    const time = this.#now().getTime()
    if (this.#stamp === undefined || time - this.#stamp.readAt >= STAMP_HOLDS) {
      const value = this.#readStamp()
      this.#stamp = { value, readAt: time }
      value.catch(() => {
        this.#stamp = undefined
      })
    }
    return this.#stamp.value
  }
}

function same(one: Prepared, other: Prepared): boolean {
  return JSON.stringify([one.tag, one.head]) === JSON.stringify([other.tag, other.head])
}
