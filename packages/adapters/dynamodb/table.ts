import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { RecordTable } from '#pipeline/records.ts'
import { aliasRows } from './aliases.ts'
import { Counters } from './counts.ts'
import { Directories } from './directory.ts'
import { entryRows } from './entries.ts'
import { ledgerRows } from './ledger.ts'
import { Lists } from './lists.ts'
import { Log } from './log.ts'
import { meetingRows } from './meetings.ts'
import { objectRows } from './objects.ts'
import { putQueues } from './queues.ts'
import { Stamp } from './stamp.ts'

/** The table that the pipeline writes. */
export function recordTable(client: DynamoDBDocumentClient, table: string): RecordTable {
  const lists = new Lists(client, table)
  const counters = new Counters(client, table)
  const directories = new Directories(client, table, lists)
  const stamp = new Stamp(client, table)
  const log = new Log(client, table)
  const meetings = meetingRows(client, table)
  return {
    ...objectRows(client, table, lists, { counters, stamp }),
    ...meetings,
    ...aliasRows(client, table),
    ...ledgerRows(client, table, { lists, log }),
    ...entryRows(client, table, { lists, counters, directories }),
    async putChange(id, change) {
      await meetings.putChange(id, change)
      const { version, kind, at, to } = change
      await log.announce({ id, version, kind, at, ...(to !== undefined && { to }) })
    },
    noteQueues: (queues) => putQueues(client, table, queues),
    moveStamp: () => stamp.move(),
    recount: () => counters.recount(lists),
  }
}
