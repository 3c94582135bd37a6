import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { startDynamo } from '#local/dynamodb.ts'
import { meetingNumbered } from '../shared/meetings.ts'
import { tableClient } from '../shared/tables.ts'
import { fillInBulk } from './bulk.ts'
import { questionsTo } from './questions.ts'

/** Meetings come at one rate, so that a larger table holds more months. */
const APART_MS = 10 * 60_000

/** A table with so many meetings. */
export interface Filled {
  size: number
  questions: Record<string, () => Promise<unknown>>
  counted: { calls: number }
  close(): Promise<void>
}

/** An embedded table with so many meetings, or as many as the time for filling allows. */
export async function filled(wanted: number, longestMs: number): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-bench-'))
  const dynamodb = await startDynamo({ folder, table: 'records' })
  const client = tableClient(dynamodb.endpoint)
  const counted = counting(client)
  const table = recordTable(client, 'records')
  const filling = { meetingOf: meetingNumbered, apartMs: APART_MS, count: wanted, longestMs }
  const size = await fillInBulk(client, 'records', filling)
  const published = publishedTable(client, 'records', () => new Date())
  const questions = await questionsTo({ published, table }, size)
  const close = async () => {
    client.destroy()
    await dynamodb.stop()
    rmSync(folder, { recursive: true })
  }
  return { size, questions, counted, close }
}

/** Counts the requests that a client makes from now on. */
function counting(client: DynamoDBDocumentClient): { calls: number } {
  const counted = { calls: 0 }
  client.middlewareStack.add(
    (next) => (args) => {
      counted.calls += 1
      return next(args)
    },
    { step: 'initialize' },
  )
  return counted
}
