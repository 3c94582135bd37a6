import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Meeting } from '#model/record.ts'
import { merge } from '#pipeline/merge/merge.ts'
import { parse } from '#pipeline/parse.ts'
import { remove, useEmbedded } from '../contracts/embedded.ts'
import { meetingOf } from './meetings.ts'
import { share } from './merge/generated.ts'
import { freshTable, report, worldOf } from './world.ts'

const embedded = useEmbedded()
const ID = meetingOf().id
const KEYS = ['1', '2', '3']

/** Nothing in it sets it apart from the others: the same body, nobody who chaired, little that was dealt with. */
const reported = share.map(
  (one): Meeting => ({
    ...one,
    hosts: ['江州市政府'],
    series: null,
    participants: one.participants.map((person) => ({ ...person, roles: ['attendee'] })),
    commitments: one.commitments.slice(0, 1),
  }),
)

/** What happens to an object: it is put there, or taken away; and how often the pipeline is told, maybe by two at once. */
const event = fc.record({
  name: fc.constantFrom(...KEYS),
  holds: fc.option(reported),
  told: fc.constantFrom(0, 1, 2),
})

test('whatever came, went and was told twice: the record is that of the articles that are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), async (events) => {
      const world = worldOf(embedded, await freshTable(embedded))
      const there = new Map<string, Meeting>()
      for (const name of KEYS) await remove(embedded, `uploads/${name}`)
      for (const { name, holds, told } of events) {
        if (holds) {
          there.set(name, holds)
          await report(embedded, name, holds)
        } else {
          there.delete(name)
          await remove(embedded, `uploads/${name}`)
        }
        await Promise.all(Array.from({ length: told }, () => parse(`uploads/${name}`, world)))
      }
      await Promise.all(KEYS.map((name) => parse(`uploads/${name}`, world)))
      const record = (await world.table.revision(ID))?.meeting
      expect(withoutIds(record)).toEqual(withoutIds(merge(ID, [...there.values()])))
    }),
    { numRuns: 10, endOnFailure: true },
  )
})

/** A commitment's id tells when its words were first read, too. */
function withoutIds(record: Meeting | undefined): unknown {
  return record && { ...record, commitments: record.commitments.map((commitment) => ({ ...commitment, id: '' })) }
}
