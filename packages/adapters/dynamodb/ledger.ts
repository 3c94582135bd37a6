import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Statement } from '#model/ledger.ts'
import type { RecordTable, Spoken } from '#pipeline/records.ts'
import { LEDGER_KEY, MOST_STATEMENTS, meetingOf, spokenKey } from './keys.ts'
import type { Lists } from './lists.ts'
import type { Log } from './log.ts'
import { readFates } from './meetings.ts'
import { noteFeed } from './places.ts'

type LedgerRows = Pick<
  RecordTable,
  'saidAbout' | 'statusesOf' | 'spoken' | 'putSpoken' | 'due' | 'changedSince' | 'ledgerCursor' | 'putLedgerCursor'
>

/** Months back that are looked through for deadlines: what is older was written as overdue from the first. */
const MONTHS_BACK = 12

/** What the ledger rests on: who speaks of what, and what is due. */
export function ledgerRows(
  client: DynamoDBDocumentClient,
  table: string,
  { lists, log }: { lists: Lists; log: Log },
): LedgerRows {
  return {
    saidAbout: (subject, before) => lists.notes<Statement>('statements', subject, MOST_STATEMENTS, before),

    async statusesOf(commitments) {
      const fates = await readFates(client, table, commitments)
      return new Map([...fates].map(([id, { status }]) => [id, status]))
    },

    async spoken(meetingId) {
      const Key = spokenKey(meetingId)
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
      return Item as Spoken | undefined
    },

    async putSpoken(meetingId, spoken) {
      await client.send(new PutCommand({ TableName: table, Item: { ...spokenKey(meetingId), ...spoken } }))
    },

    async *due(today) {
      for (let back = 0; back <= MONTHS_BACK; back++) {
        const feed = noteFeed('deadlines', monthsBefore(today, back))
        for await (const item of lists.allOf(feed, today)) yield meetingOf(item)
      }
    },

    async changedSince(cursor, limit) {
      const { items, next } = await log.since(cursor, limit)
      return { ids: items.map(({ id }) => id), next }
    },

    async ledgerCursor() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: LEDGER_KEY, ConsistentRead: true }))
      return Item?.cursor
    },

    async putLedgerCursor(cursor) {
      await client.send(new PutCommand({ TableName: table, Item: { ...LEDGER_KEY, cursor } }))
    },
  }
}

/** The month so many before that of a day: `2026-01-05` and 2 give `2025-11`. */
function monthsBefore(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
