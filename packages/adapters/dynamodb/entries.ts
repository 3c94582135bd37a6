import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { Name } from '#pipeline/entry.ts'
import type { RecordTable } from '#pipeline/records.ts'
import { writeAll } from './batch.ts'
import type { Counters, Numbers } from './counts.ts'
import type { Directories, Naming } from './directory.ts'
import { names } from './expression.ts'
import { countedKey, ENTRIES, isOnTheirWay, meetingPartition, namesOnTheirWayKey } from './keys.ts'
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

  /** Puts names into directories; on record until its notes are there, so that whoever comes after a crash knows of them. */
  async function introduce(meetingId: string, come: readonly Naming[]): Promise<Row[]> {
    if (come.length === 0) return []
    const row = { ...namesOnTheirWayKey(meetingId, randomUUID()), namings: come }
    await client.send(new PutCommand({ TableName: table, Item: row }))
    await directories.put(meetingId, come)
    return [row]
  }

  return {
    // Names come into directories before the notes that have them, and leave before: a crash in between is seen.
    async putEntries(meetingId, entries) {
      for (const entry of entries) if ('text' in entry) await lists.open(entry.list, entry.publishedAt)
      const { rows, counted } = rowsOf(meetingId, entries)
      const all = await standing(meetingId)
      const onTheirWay = [...all.values()].filter(isOnTheirWay)
      const before = new Map([...all].filter(([sk, row]) => sk !== ENTRIES && !isOnTheirWay(row)))
      const wanted = new Set(rows.map(({ sk }) => sk))
      const strays = [...before.values()].filter(({ sk }) => !wanted.has(sk))
      const changed = rows.filter((row) => !isDeepStrictEqual(before.get(row.sk), row))

      const doubtful = onTheirWay.flatMap(({ namings }) => namings as Naming[])
      const { come, gone } = compare(namingsOf([...before.values()]), namingsOf(rows), doubtful)
      await directories.remove(meetingId, gone)
      const introduced = await introduce(meetingId, come)
      await writeAll(client, table, [
        ...changed.map((Item) => ({ PutRequest: { Item } })),
        ...strays.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
      ])
      await count(meetingId, all.get(ENTRIES), counted)
      const done = [...onTheirWay, ...introduced].map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }))
      await writeAll(client, table, done)
    },
  }
}

/** Every name that a meeting has, on its latest day. */
export function namingsOf(rows: readonly Row[]): Map<string, Naming> {
  const namings = new Map<string, Naming>()
  const naming = rows.filter(({ names: named }) => named !== undefined)
  for (const { names: named, feed, position } of naming.toSorted((one, other) => (one.sk < other.sk ? -1 : 1))) {
    const day = (position as string).slice(0, (position as string).indexOf('#'))
    for (const name of named as Name[]) {
      const key = keyOf(name)
      if (day >= (namings.get(key)?.day ?? '')) namings.set(key, { ...name, day, feed: feed as string })
    }
  }
  return namings
}

/**
 * Which names a meeting has that it did not have so, and which it has no more, or only on an earlier day. Of doubtful
 * ones nobody knows whether they stand in directories.
 */
function compare(before: Namings, after: Namings, doubtful: readonly Naming[]) {
  const unsure = new Set(doubtful.map(keyOf))
  const come = [...after].filter(([key, naming]) => unsure.has(key) || !isDeepStrictEqual(before.get(key), naming))
  const gone = [...before.values(), ...doubtful].filter((naming) => {
    const now = after.get(keyOf(naming))
    return !now || now.day < naming.day
  })
  return { come: come.map(([, naming]) => naming), gone: [...new Map(gone.map((one) => [keyOf(one), one])).values()] }
}

type Namings = ReadonlyMap<string, Naming>

function keyOf({ of, id }: Name): string {
  return `${of} ${id}`
}
