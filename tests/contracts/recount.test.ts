import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, test } from 'vitest'
import { countKey } from '#adapters/dynamodb/keys.ts'
import { publishedTable } from '#adapters/dynamodb/published.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { entriesOf } from '#pipeline/entries.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { commitmentOf, meetingOf } from '../pipeline/meetings.ts'
import { TABLE } from './embedded.ts'
import { onEachTable } from './tables.ts'

const AT = '2033-03-01T04:00:00.000Z'
/** More calls than a recount or a publication makes. */
const MOST_CALLS = 400

type Interrupt = (call: number, command: object) => Promise<unknown>

onEachTable((database) => {
  let number = 0

  /** A client that lets something happen before each of its calls. */
  function interrupted(before: Interrupt): DynamoDBDocumentClient {
    const { documents } = database
    let calls = 0
    const send = async (command: never, ...rest: never[]) => {
      calls += 1
      await before(calls, command)
      return documents.send(command, ...rest)
    }
    return Object.assign(Object.create(documents), { send })
  }

  /** Publishes a new meeting of two commitments. */
  async function publish(client: DynamoDBDocumentClient = database.documents): Promise<void> {
    const id = `counted-${number++}`
    const commitments = [commitmentOf(`${id}-c1`, '要治理河道'), commitmentOf(`${id}-c2`, '要植树')]
    const revision = revise(undefined, meetingOf({ id, commitments }), AT) as Revision
    await recordTable(client, TABLE).putEntries(id, entriesOf(revision))
  }

  const recount = (client: DynamoDBDocumentClient = database.documents) => recordTable(client, TABLE).recount()

  async function numbers() {
    const published = publishedTable(database.documents, TABLE, () => new Date(AT))
    const { counts } = await published.status()
    const [day] = await published.daily(1)
    return { ...counts, open: (await published.tally()).total.open, today: day?.meetings }
  }

  /** What is there when so many more have been published. */
  async function expectMore(before: Awaited<ReturnType<typeof numbers>>, more: number): Promise<void> {
    const { meetings, commitments, open, today = 0 } = before
    const counted = { meetings: meetings + more, commitments: commitments + 2 * more, open: open + 2 * more }
    expect(await numbers()).toEqual({ ...before, ...counted, today: today + more })
  }

  /** Does one thing again and again, each time with another before a later one of its calls; gives how many there are. */
  async function atEachCall(
    doing: (client: DynamoDBDocumentClient) => Promise<void>,
    before: () => Promise<void>,
    then: (times: number) => Promise<void>,
  ): Promise<number> {
    for (let at = 1; at < MOST_CALLS; at++) {
      let reached = false
      const client = interrupted(async (call) => {
        if (call !== at) return
        reached = true
        await before()
      })
      await doing(client)
      if (!reached) return at - 1
      await then(at)
    }
    return MOST_CALLS
  }

  beforeEach(async () => {
    for (let more = 0; more < 3; more++) await publish()
    await recount()
  })

  describe('counting anew', () => {
    test('loses and doubles nothing that is written meanwhile, before whichever of its calls', async () => {
      const before = await numbers()
      const calls = await atEachCall(recount, publish, (published) => expectMore(before, published))
      expect(calls).toBeGreaterThan(5)
    })

    test('counts once what was written before it and is counted after it', async () => {
      const before = await numbers()
      const calls = await atEachCall(publish, recount, async (published) => {
        // Whoever is as slow as that is seen the next time.
        await recount()
        await expectMore(before, published)
      })
      expect(calls).toBeGreaterThan(5)
    })

    test('makes good what a crash left uncounted', async () => {
      const before = await numbers()
      const crash = interrupted(async (_, command) => {
        if (command instanceof UpdateCommand) throw new Error('crash')
      })
      await expect(publish(crash)).rejects.toThrow('crash')
      await expectMore(before, 0)
      await recount()
      await expectMore(before, 1)
    })

    test('is of no effect where nothing is amiss', async () => {
      const client = interrupted(async (_, command) => {
        if (command instanceof PutCommand) throw new Error('written')
      })
      await recount(client)
    })

    test('takes away what is counted of nothing', async () => {
      const before = await numbers()
      const Item = { ...countKey(3, '2033-03-01'), meetings: 7 }
      await database.documents.send(new PutCommand({ TableName: TABLE, Item }))
      await recount()
      await expectMore(before, 0)
    })
  })
})
