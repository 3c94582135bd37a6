import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_QUERIES } from '#adapters/dynamodb/keys.ts'
import { Budget, type Listed, Merged, type ReadFeed, type Stream, Walk } from '#adapters/dynamodb/walk.ts'

/** Positions of a list, three years of it. */
const positions = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2024, max: 2026 }), second: fc.integer({ min: 0, max: 59 }) }),
  { maxLength: 40, selector: ({ year, second }) => `${year} ${second}` },
)
const list = positions.map((given) =>
  given.map(({ year, second }) => `${year}-03-01T00:00:${String(second).padStart(2, '0')}.000Z#id`),
)

const newestFirst = (all: readonly string[]) => [...new Set(all)].toSorted().toReversed()

test('a walk gives everything in order, in steps of any size', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ min: 1, max: 9 }), async (all, step) => {
      expect(await everything(walk(all), step)).toEqual(newestFirst(all))
    }),
  )
})

test('a walk begins after any position', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.nat(), async (all, at) => {
      const after = all[at % all.length]
      const older = newestFirst(all).filter((position) => after === undefined || position < after)
      expect(await everything(walk(all, { after }), 4)).toEqual(older)
    }),
  )
})

test('several walks merge into one, in order, each row once; rows of one place come together', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(list, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      async (lists, step) => {
        const merged = new Merged(lists.map((all, at) => walk(all, { name: `${at}` })))
        const found: string[] = []
        while (!merged.ended) {
          const taken = (await merged.take(step)).map(({ position }) => position)
          expect(found).not.toContain(taken[0])
          found.push(...taken)
        }
        expect(found).toEqual(lists.flat().toSorted().toReversed())
      },
    ),
  )
})

test('a merged walk ends with its budget, and can be gone on with', async () => {
  const queries = fc.integer({ min: 4, max: 8 })
  await fc.assert(
    fc.asyncProperty(fc.array(list, { minLength: 1, maxLength: 4 }), queries, async (lists, most) => {
      const found: string[] = []
      let after: string | undefined
      for (let ended = false; !ended; ) {
        const budget = new Budget(most)
        const walks = lists.map((all, at) => walk(all, { after, budget, name: `${at}` }))
        const merged = new Merged(walks, after)
        found.push(...(await merged.take(5)).map(({ position }) => position))
        ended = merged.ended
        after = merged.reached
      }
      expect(found).toEqual(lists.flat().toSorted().toReversed())
    }),
  )
})

test('a spent budget ends a walk, which can be gone on with', async () => {
  const years = Array.from({ length: MOST_QUERIES + 5 }, (_, at) => String(2100 - at))
  const oldest = `${years.at(-1)}-03-01T00:00:00.000Z#id`
  const first = walk([oldest], { periods: years })
  expect(await first.take(10)).toEqual([])
  expect(first.ended).toBe(false)
  expect(await everything(walk([oldest], { after: first.reached, periods: years }), 10)).toEqual([oldest])
})

interface Way {
  after?: string | undefined
  periods?: string[]
  budget?: Budget
  /** Of the list, in the keys of its rows. */
  name?: string
}

function walk(
  all: readonly string[],
  { after, periods = ['2026', '2025', '2024'], budget = new Budget(), name = 's' }: Way = {},
): Walk {
  return new Walk(reader(all, name), { periods, feedOf: (period) => period, budget, after })
}

/** Reads as the table does, whose last page may not yet know that it is the last. */
function reader(all: readonly string[], name: string): ReadFeed {
  return async (feed, limit, after = '9999') => {
    const left = newestFirst(all).filter((position) => position.startsWith(feed) && position < after)
    const items = left.slice(0, limit).map((position): Listed => ({ pk: 'p', sk: `${name} ${position}`, position }))
    return { items, ended: items.length < limit }
  }
}

async function everything(stream: Stream, step: number): Promise<string[]> {
  const found: string[] = []
  while (!stream.ended) found.push(...(await stream.take(step)).map(({ position }) => position))
  return found
}
