import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { RecordTable } from '#pipeline/records.ts'
import { aliasRows } from './aliases.ts'
import { Counters } from './counts.ts'
import { entryRows } from './entries.ts'
import { Lists } from './lists.ts'
import { meetingRows } from './meetings.ts'
import { objectRows } from './objects.ts'

/** The table that the pipeline writes. */
export function recordTable(client: DynamoDBDocumentClient, table: string): RecordTable {
  const lists = new Lists(client, table)
  const counters = new Counters(client, table)
  return {
    ...objectRows(client, table, lists, counters),
    ...meetingRows(client, table),
    ...aliasRows(client, table),
    ...entryRows(client, table, lists, counters),
    recount: () => counters.recount(lists),
  }
}
