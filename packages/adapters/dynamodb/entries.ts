import { isDeepStrictEqual } from 'node:util'
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { Name } from '#pipeline/entry.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { writeAll } from './batch.ts'
import type { Counters, Numbers } from './counts.ts'
import type { Directories, Naming } from './directory.ts'
import { names } from './expression.ts'
import { countedKey, ENTRIES, meetingPartition } from './keys.ts'
import type { Lists } from './lists.ts'
import { type Row, rowsOf } from './rows.ts'

/** What keeps up what is made of the entries of many meetings. */
interface Summaries {
  lists: Lists
  counters: Counters
  directories: Directories
}

/** The entries of meetings in all lists. */
export function entryRows(
  client: DynamoDBDocumentClient,
  table: string,
  { lists, counters, directories }: Summaries,
): Pick<RecordTable, 'putEntries'> {
  async function standing(meetingId: string): Promise<Map<string, Row>> {
    const query = {
      TableName: table,
      KeyConditionExpression: '#pk = :pk and begins_with(#sk, :prefix)',
      ExpressionAttributeNames: names('pk', 'sk'),
      ExpressionAttributeValues: { ':pk': meetingPartition(meetingId), ':prefix': ENTRIES },
      ConsistentRead: true,
    }
    const rows = new Map<string, Row>()
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      for (const item of Items as Row[]) rows.set(item.sk, item)
    }
    return rows
  }

  /** What is counted grows by what a meeting counts for more than it did: of two writers each adds its own step. */
  async function count(meetingId: string, before: Row | undefined, after: Row | undefined): Promise<void> {
    if (isDeepStrictEqual(before, after)) return
    const common = { TableName: table, ReturnValues: 'ALL_OLD' as const }
    const { Attributes: old } = after
      ? await client.send(new PutCommand({ ...common, Item: after }))
      : await client.send(new DeleteCommand({ ...common, Key: countedKey(meetingId) }))
    const at = (after ?? old)?.position as string | undefined
    if (at === undefined) return
    const changes: Numbers = { ...(after?.numbers as Numbers) }
    for (const [name, number] of Object.entries((old?.numbers as Numbers) ?? {})) {
      changes[name] = (changes[name] ?? 0) - number
    }
    await counters.add(meetingId, changes, at.slice(0, at.indexOf('#')))
  }

  return {
    // Names come into directories before the notes that have them, and leave before: a crash in between is seen in the notes.
    async putEntries(meetingId, entries) {
      for (const entry of entries) if ('text' in entry) await lists.open(entry.list, entry.publishedAt)
      const { rows, counted } = rowsOf(meetingId, entries)
      const before = await standing(meetingId)
      const countedBefore = before.get(ENTRIES)
      before.delete(ENTRIES)
      const wanted = new Set(rows.map(({ sk }) => sk))
      const strays = [...before.values()].filter(({ sk }) => !wanted.has(sk))
      const changed = rows.filter((row) => !isDeepStrictEqual(before.get(row.sk), row))

      const { come, gone } = compare(namingsOf([...before.values()]), namingsOf(rows))
      await directories.remove(meetingId, gone)
      await directories.put(meetingId, come)
      await writeAll(client, table, [
        ...changed.map((Item) => ({ PutRequest: { Item } })),
        ...strays.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
      ])
      await count(meetingId, countedBefore, counted)
    },
  }
}

/** Every name that a meeting has, on its latest day. */
function namingsOf(rows: readonly Row[]): Map<string, Naming> {
  const namings = new Map<string, Naming>()
  const naming = rows.filter(({ names: named }) => named !== undefined)
  for (const { names: named, feed, position } of naming.toSorted((one, other) => (one.sk < other.sk ? -1 : 1))) {
    const day = (position as string).slice(0, (position as string).indexOf('#'))
    for (const name of named as Name[]) {
      const key = `${name.of} ${name.id}`
      if (day >= (namings.get(key)?.day ?? '')) namings.set(key, { ...name, day, feed: feed as string })
    }
  }
  return namings
}

/** Which names a meeting has that it did not have so, and which it has no more, or only on an earlier day. */
function compare(before: ReadonlyMap<string, Naming>, after: ReadonlyMap<string, Naming>) {
  const come = [...after].filter(([key, naming]) => !isDeepStrictEqual(before.get(key), naming))
  const gone = [...before].filter(([key, { day }]) => {
    const now = after.get(key)
    return !now || now.day < day
  })
  return { come: come.map(([, naming]) => naming), gone: gone.map(([, naming]) => naming) }
}
