import { type DynamoDBDocumentClient, GetCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { nameKey } from '#adapters/dynamodb/keys.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import type { Directory } from '#model/directory.ts'
import type { Meeting } from '#model/record.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf, participantOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

const NOW = new Date('2031-03-02T04:00:00.000Z')
const DAY = '2030-05-06'
const MANY = 120
/** Of all the notes under a name. */
const FEW = 60

onEachTable((database) => {
  /** Makes a meeting's entries those of a record, through any client. */
  async function publish(meeting: Meeting, client: DynamoDBDocumentClient = database.documents): Promise<void> {
    const revision = revise(undefined, meeting, '2031-03-01T20:00:00.000Z') as Revision
    await recordTable(client, TABLE).putEntries(meeting.id, entriesOf(revision))
  }

  /** A client that counts what its queries give. */
  function counting(): { client: DynamoDBDocumentClient; read: () => number } {
    const { documents } = database
    let read = 0
    const send = async (command: never, ...rest: never[]) => {
      const result = await documents.send(command, ...rest)
      if ((command as object) instanceof QueryCommand) read += (result as QueryCommandOutput).Items?.length ?? 0
      return result
    }
    return { client: Object.assign(Object.create(documents), { send }), read: () => read }
  }

  async function lines(of: Directory): Promise<{ id: string; name: string; latest: string | null }[]> {
    const { items } = await publishedTable(database.documents, TABLE, () => NOW).directory(of, { limit: 100 })
    return items
  }

  const on = (start: string, id: string): Partial<Meeting> => ({
    id,
    hosts: [],
    date: { start, end: start, precision: 'day', basis: 'text', span: null },
  })

  describe('when the newest meeting of a name has it no more', () => {
    test('the next newest is found among the first of very many, those of one day too', async () => {
      const hosts = { hosts: ['临川研究院'] }
      for (let at = 0; at < MANY; at++) await publish(meetingOf({ ...on(DAY, `many-${at}`), ...hosts }))
      await publish(meetingOf({ ...on('2030-05-07', 'many-last'), ...hosts }))
      const { client, read } = counting()
      await publish(meetingOf(on('2030-05-07', 'many-last')), client)
      expect(await lines('bodies')).toContainEqual({ id: '临川研究院', name: '临川研究院', latest: DAY })
      expect(read()).toBeLessThan(FEW)
    })

    test('it is looked for as far as it takes, past others of one name', async () => {
      const person = (title: string) => ({ participants: [{ ...participantOf('冉一木'), titles: [title] }] })
      await publish(meetingOf({ ...on('2030-01-01', 'far-first'), ...person('成都市市长') }))
      for (let at = 0; at < MANY; at++) await publish(meetingOf({ ...on(DAY, `far-${at}`), ...person('长春市市长') }))
      await publish(meetingOf({ ...on(DAY, 'far-last'), ...person('成都市市长') }))
      await publish(meetingOf(on(DAY, 'far-last')))
      expect(await lines('people')).toContainEqual({ id: '冉一木~510100', name: '冉一木', latest: '2030-01-01' })
    })

    test.each(['up', 'down'])('of those of one day it is the same one whatever came first: %s', async (order) => {
      const project = `双溪${order}隧道`
      const ids = ['same', 'same-2', 'same-2-b', 'same-a', 'same.2', 'same0'].map((id) => `${order}-${id}`)
      const written = order === 'up' ? ids : ids.toReversed()
      for (const [at, id] of written.entries()) {
        // Commitments keep their ids when meetings turn out to be one: an id needn't begin with its meeting's.
        const commitments = [{ ...commitmentOf(`c${at}-${order}`, `要建成${project}`), projects: [project] }]
        await publish(meetingOf({ ...on(DAY, id), commitments, title: id }))
      }
      for (const id of ids.toSorted().toReversed()) {
        expect(await holderOf('projects', project)).toBe(id)
        await publish(meetingOf({ ...on(DAY, id), commitments: [] }))
      }
      expect((await lines('projects')).filter(({ id }) => id === project)).toEqual([])
    })
  })

  /** The meeting that a line tells of. */
  async function holderOf(of: Directory, id: string): Promise<string | undefined> {
    const { Item } = await database.documents.send(new GetCommand({ TableName: TABLE, Key: nameKey(of, id) }))
    return Item?.by
  }
})
