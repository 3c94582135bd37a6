import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { TABLE as SHAPE } from '#adapters/dynamodb/keys.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { articleBucket } from '#adapters/s3/bucket.ts'
import type { Article, Meeting } from '#model/record.ts'
import type { ParseWorld } from '#pipeline/parse.ts'
import type { Reading } from '#pipeline/reading.ts'
import { BUCKET, type Embedded, put } from '../contracts/embedded.ts'

let tables = 0

/** A table of a test's own, as the pipeline finds it on its first day. Gives its name. */
export async function freshTable({ documents }: Embedded): Promise<string> {
  tables += 1
  const TableName = `records-${tables}`
  await documents.send(new CreateTableCommand({ TableName, ...SHAPE }))
  for (;;) {
    const { Table } = await documents.send(new DescribeTableCommand({ TableName }))
    if (Table?.TableStatus === 'ACTIVE') return TableName
    await pause(5)
  }
}

/** The world of `parse` on a table: what stands in the bucket is the records of an article in JSON. */
export function worldOf(
  { s3, documents }: Embedded,
  table: string,
  {
    client = documents,
    now = () => new Date('2026-01-05T08:00:00Z'),
  }: { client?: DynamoDBDocumentClient; now?: () => Date } = {},
): ParseWorld {
  return {
    bucket: articleBucket(s3, BUCKET),
    table: recordTable(client, table),
    read: readRecords,
    now,
    onFault: (key, fault) => {
      throw new Error(`The reader failed on ${key}.`, { cause: fault })
    },
  }
}

/** Stands in for the parser. The article is told by the first outlet. */
function readRecords(bytes: Uint8Array): Reading {
  const meetings = JSON.parse(Buffer.from(bytes).toString()) as Meeting[]
  const source = meetings[0]?.sources[0]
  const article: Article = {
    id: source?.articleId ?? `a-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`,
    url: null,
    title: source?.title ?? '天气预报',
    subtitles: [],
    outlet: source?.outlet ?? null,
    site: null,
    reporters: [],
    editors: [],
    publishedAt: source?.publishedAt ?? null,
    language: 'zh-Hans',
    text: '',
    warnings: [],
  }
  return { article, meetings }
}

/** Puts an article that gives these records in the bucket. Gives its key. */
export async function report(embedded: Embedded, name: string, ...meetings: Meeting[]): Promise<string> {
  const key = `uploads/${name}`
  await put(embedded, key, JSON.stringify(meetings))
  return key
}
