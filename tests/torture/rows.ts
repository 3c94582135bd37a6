import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { unpack } from '#adapters/dynamodb/packed.ts'
import type { Meeting } from '#model/record.ts'
import type { Revision } from '#pipeline/revision.ts'
import type { Names } from './names.ts'
import { timeless } from './view.ts'

type Row = Record<string, unknown> & { pk: string; sk: string }

/** What remembers how it came to be, not only what is: the log, names once used, counts by when, marks of the moment. */
const HISTORY = /^(?:LOG|VOLUMES|ALIAS|LIST|COUNTS)#|^(?:STAMP|QUEUES|LEDGER)$/
const HISTORY_OF_MEETINGS = /^(?:CHANGE#|ANNOUNCED)/
const COUNTED_WORK = new Set(['generation', 'version', 'stamp', 'modified', 'digest'])

/** Every row of a table that says what is, a line each; but for times, versions and traces of what is no more. */
export async function rows(client: DynamoDBDocumentClient, TableName: string, names: Names): Promise<string[]> {
  const lines = new Set<string>()
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
    for (const item of Items as Row[]) {
      for (const shown of meanings(item)) lines.add(names.line(shown))
    }
  }
  return [...lines].toSorted()
}

/** Entries stand together in a row that were published at one moment, whenever that was. */
function meanings(row: Row): unknown[] {
  const { held, ...place } = row
  if (held !== undefined) return unpack<unknown[]>(held as Uint8Array).map((one) => ({ ...place, held: one }))
  const meaning = meaningOf(row)
  return meaning === undefined ? [] : [meaning]
}

/** Nothing for what is left of something that was there once. */
function meaningOf(row: Row): unknown {
  if (HISTORY.test(row.pk) || HISTORY_OF_MEETINGS.test(row.sk)) return undefined
  const { pk, sk } = row
  if (sk === 'RECORD') {
    const { meeting, articles, statuses, pointers } = unpack<Revision>(row.record as Uint8Array)
    return meeting && { pk, sk, meeting: timeless(meeting), articles, statuses, pointers }
  }
  if (sk === 'OBJECT' && row.settled === true && row.outcome === undefined) return undefined
  if (sk === 'SPOKEN' && (row.subjects as string[]).length === 0) return undefined
  if (/^(?:SHARE#|ARTICLE|TEXT|CORRECTION)/.test(sk) && !row.record && !row.words) return undefined
  if (sk.startsWith('SHARE#')) return { pk, sk, record: withoutIds(unpack(row.record as Uint8Array)) }
  const kept = Object.entries(row).filter(([name]) => !COUNTED_WORK.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, value instanceof Uint8Array ? unpack(value) : value]))
}

/** What one article says has ids that it alone would give. */
function withoutIds({ id: _, ...share }: Meeting): unknown {
  return { ...share, commitments: share.commitments.map(({ id: _own, ...commitment }) => commitment) }
}
