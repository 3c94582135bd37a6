import { BatchWriteCommand, DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Meeting } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { useEmbedded } from '../contracts/embedded.ts'
import { meetingOf, participantOf } from '../pipeline/meetings.ts'
import { freshTable } from '../pipeline/world.ts'

const embedded = useEmbedded()
const AT = '2026-01-05T08:00:00.000Z'

const seriesOf = (id: string) => ({ id, name: `${id}例会`, term: null, ordinal: 1 })
const FIRST = meetingOf({ series: seriesOf('江州'), hosts: ['江州港'], participants: [participantOf('林知远')] })
const SECOND = meetingOf({ series: seriesOf('临川'), hosts: ['临川港'], participants: [participantOf('欧阳澜')] })

const entries = (meeting: Meeting) => entriesOf(revise(undefined, meeting, AT) as Revision)

/** A client whose `fatal`th write, and all after it, are never done. */
function dying(fatal: number): { client: DynamoDBDocumentClient; died: () => boolean } {
  const { documents } = embedded
  let writes = 0
  const send = async (command: object) => {
    const isWrite = [PutCommand, DeleteCommand, BatchWriteCommand].some((Write) => command instanceof Write)
    if (isWrite && ++writes >= fatal) throw new Error('crash')
    return documents.send(command as never)
  }
  return { client: Object.assign(Object.create(documents), { send }), died: () => writes >= fatal }
}

async function directory(table: string): Promise<string[]> {
  const published = publishedTable(embedded.documents, table, () => new Date(AT))
  const pages = await Promise.all(
    (['series', 'bodies', 'people'] as const).map((of) => published.directory(of, { limit: 100 })),
  )
  return pages.flatMap(({ items }) => items.map(({ name }) => name))
}

test('of names that a crash left halfway none stays, when the record has others by the next time', async () => {
  for (let fatal = 1, died = true; died; fatal++) {
    const name = await freshTable(embedded)
    const crash = dying(fatal)
    await recordTable(crash.client, name)
      .putEntries(FIRST.id, entries(FIRST))
      .catch(() => undefined)
    died = crash.died()
    const table = recordTable(embedded.documents, name)
    await table.putEntries(SECOND.id, entries(SECOND))
    expect({ fatal, names: await directory(name) }).toEqual({ fatal, names: ['临川例会', '临川港', '欧阳澜'] })
    await table.putEntries(SECOND.id, [])
    expect(await directory(name)).toEqual([])
    expect(fatal).toBeLessThan(100)
  }
})
