import { createHash } from 'node:crypto'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

/**
 * The table, its one index, and what each serves.
 *
 * | item | pk | sk | feed | position |
 * | --- | --- | --- | --- | --- |
 * | object: how far it came, what became of it | `OBJECT#{hash of key}` | `OBJECT` | `pending`, `parsed` or `rejected`, `#{month}` | `{at}#{hash}` |
 * | object: its article, without the text | `OBJECT#{hash}` | `ARTICLE` | `article#{article id}` | `{hash}` |
 * | meeting: what one object says of it | `MEETING#{id}` | `SHARE#{hash}` | | |
 * | meeting: the merged record, with its version | `MEETING#{id}` | `RECORD` | | |
 * | meeting: its entry in the list | `MEETING#{id}` | `ENTRY#meetings#{id}` | `meetings#{month}` | `{published}#{id}` |
 * | commitment: its entry in the list | `MEETING#{id}` | `ENTRY#commitments#{id}` | `commitments#{month}` | `{published}#{id}` |
 * | the months that a list has | `LIST#{list}` | `{month}` | | |
 * | numbers for the status page | `COUNTS` | `COUNTS` | | |
 *
 * | asked for | by |
 * | --- | --- |
 * | newest meetings, newest commitments, newest objects, in order of publication | months of the list, newest first; of each `feed = {list}#{month} and position < cursor` on the index, backwards, limit |
 * | a meeting by id | get `RECORD` |
 * | articles of a meeting, to merge | query `SHARE#` of the meeting |
 * | objects of an article | `feed = article#{id}` on the index |
 * | what became of an object | get `OBJECT` |
 * | status | get `COUNTS`, newest of `parsed` and of `rejected` |
 *
 * A list's entries are small and stand in one index partition a month, written at the rate that records are published:
 * 10,000 meetings a day with ten commitments each are two writes a second into a partition that ends at 3 million
 * entries, and ten years of them are 120 partitions. A page reads the newest month, and an older one only where that
 * has too few. A meeting's partition grows with the articles that report it and stops when they do. An entry of the
 * index stands under its meeting in the table, so that whoever writes the entries of a meeting sees the ones that a
 * crash left behind. Removed shares stay as empty items: they keep a late writer from bringing back what was removed.
 */
export const INDEX = 'feeds'

export const LISTS = ['meetings', 'commitments', 'parsed', 'rejected', 'pending'] as const

export type List = (typeof LISTS)[number]

/** What CreateTable needs to know, but for the name. */
export const TABLE = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'feed', AttributeType: 'S' },
    { AttributeName: 'position', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: INDEX,
      KeySchema: [
        { AttributeName: 'feed', KeyType: 'HASH' },
        { AttributeName: 'position', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>

export const COUNTS_KEY = { pk: 'COUNTS', sk: 'COUNTS' }

export function objectKey(key: string) {
  return { pk: `OBJECT#${hashOf(key)}`, sk: 'OBJECT' }
}

export function articleKey(key: string) {
  return { pk: `OBJECT#${hashOf(key)}`, sk: 'ARTICLE' }
}

export function articleFeed(articleId: string, key: string) {
  return { feed: `article#${articleId}`, position: hashOf(key) }
}

export function shareKey(meetingId: string, key: string) {
  return { pk: meetingPartition(meetingId), sk: `SHARE#${hashOf(key)}` }
}

export function revisionKey(meetingId: string) {
  return { pk: meetingPartition(meetingId), sk: 'RECORD' }
}

export function entryKey(meetingId: string, list: List, id: string) {
  return { pk: meetingPartition(meetingId), sk: `ENTRY#${list}#${id}` }
}

export function meetingPartition(meetingId: string): string {
  return `MEETING#${meetingId}`
}

export function listPartition(list: List): string {
  return `LIST#${list}`
}

/** Where something stands in a list. `at` is an ISO instant, and the list's order. */
export function placeIn(list: List, at: string, id: string) {
  return { feed: feedOf(list, monthOf(at)), position: `${at}#${id}` }
}

export function objectPlace(list: List, at: string, key: string) {
  return placeIn(list, at, hashOf(key))
}

export function feedOf(list: List, month: string): string {
  return `${list}#${month}`
}

/** The month of an ISO instant, or of a position: `2026-11`. */
export function monthOf(at: string): string {
  return at.slice(0, 7)
}

/** A key of S3 may be longer than one of the table. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
