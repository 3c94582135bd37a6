import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { expect, onTestFinished, test } from 'vitest'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { fillInBulk } from '../../bench/growth/bulk.ts'
import { meetingNumbered } from '../../bench/shared/meetings.ts'
import { fill, tableClient } from '../../bench/shared/tables.ts'

const TABLE = 'records'
/** Meetings of more than one month. */
const FILLING = { meetingOf: meetingNumbered, apartMs: 24 * 3600_000, count: 45 }

async function emptyTable(): Promise<DynamoDBDocumentClient> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
  const { endpoint, stop } = await startDynamo({ folder, table: TABLE })
  const client = tableClient(endpoint)
  onTestFinished(async () => {
    client.destroy()
    await stop()
    rmSync(folder, { recursive: true })
  })
  return client
}

/** All rows, but for how often a number was added to; those of the log without their slots, which are a matter of who was first. */
async function rows(client: DynamoDBDocumentClient): Promise<unknown[]> {
  const found: [string, unknown][] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: TABLE })) {
    for (const { pk, sk, number: _, steps: __, ...rest } of Items) {
      const place = pk.startsWith('LOG#') ? `${pk} ${rest.announcement.id}` : `${pk} ${sk}`
      found.push([place, rest])
    }
  }
  return found.toSorted(([one], [other]) => (one < other ? -1 : 1))
}

test('a table that is filled in bulk has the rows of one that is filled meeting by meeting', async () => {
  const [slow, quick] = [await emptyTable(), await emptyTable()]
  expect(await fill(recordTable(slow, TABLE), FILLING)).toBe(FILLING.count)
  expect(await fillInBulk(quick, TABLE, FILLING)).toBe(FILLING.count)
  const wanted = await rows(slow)
  expect(wanted.length).toBeGreaterThan(50 * FILLING.count)
  expect(await rows(quick)).toEqual(wanted)
})
