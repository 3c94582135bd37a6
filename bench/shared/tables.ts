import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { documentsOf } from '#adapters/dynamodb/client.ts'
import type { Meeting } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { revise } from '#pipeline/revise.ts'

/** When the first meeting is published. */
export const FIRST = Date.UTC(2026, 0, 1)
const AT_ONCE = 8

export function tableClient(endpoint: string): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  return documentsOf(new DynamoDBClient({ endpoint, region: 'us-east-1', credentials }))
}

/** What is put into a table: numbered meetings, published at one rate. */
export interface Filling {
  meetingOf: (number: number) => Meeting
  apartMs: number
  count: number
  /** No meeting is begun after so many milliseconds. */
  longestMs?: number
}

/** Puts meetings into a table as the pipeline does once their articles are read. Gives how many there are in the end. */
export async function fill(
  table: RecordTable,
  { meetingOf, apartMs, count, longestMs = Number.POSITIVE_INFINITY }: Filling,
): Promise<number> {
  const end = performance.now() + longestMs
  let next = 0
  const work = async () => {
    while (next < count && performance.now() < end) {
      const number = next++
      await publish(table, meetingOf(number), new Date(FIRST + number * apartMs).toISOString())
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return next
}

async function publish(table: RecordTable, meeting: Meeting, at: string): Promise<void> {
  const revision = revise(undefined, meeting, at)
  if (!revision) throw new Error('A new meeting gives a revision.')
  await table.putRevision(revision)
  await table.putEntries(revision.id, entriesOf(revision))
  if (revision.change) await table.putChange(revision.id, revision.change)
}
