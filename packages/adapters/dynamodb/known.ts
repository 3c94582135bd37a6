import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { LRUCache } from 'lru-cache'
import type { Revision } from '#pipeline/revision.ts'
import { getAll } from './batch.ts'
import { revisionKey } from './keys.ts'
import { unpack } from './packed.ts'

/** Compressed bytes of records that are kept; in memory they take some ten times as much. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * Records that were read before. Since a version is written once, it alone is asked for of those: a feed of fifty
 * records of which one has changed has one sent, decompressed and parsed.
 */
export class KnownRevisions {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string
  readonly #known = new LRUCache<string, { revision: Revision; bytes: number }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes,
  })

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client
    this.#table = table
  }

  /** The records under ids, each of which is given once, in no order. They are shared: not to be changed. */
  async all(ids: readonly string[]): Promise<Revision[]> {
    const same = await this.#unchanged(ids)
    const known = new Set(same.map(({ id }) => id))
    return [...same, ...(await this.#read(ids.filter((id) => !known.has(id))))]
  }

  async #unchanged(ids: readonly string[]): Promise<Revision[]> {
    const known = ids.flatMap((id) => this.#known.get(id)?.revision ?? [])
    const items = await getAll(
      this.#client,
      this.#table,
      known.map(({ id }) => revisionKey(id)),
      ['pk', 'version'],
    )
    const versions = new Map(items.map(({ pk, version }) => [pk, version]))
    return known.filter(({ id, version }) => versions.get(revisionKey(id).pk) === version)
  }

  async #read(ids: readonly string[]): Promise<Revision[]> {
    const items = await getAll(this.#client, this.#table, ids.map(revisionKey))
    return items.map(({ record }) => {
      const revision = unpack<Revision>(record as Uint8Array)
      this.#known.set(revision.id, { revision, bytes: (record as Uint8Array).length })
      return revision
    })
  }
}
