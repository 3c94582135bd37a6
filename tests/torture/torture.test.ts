import { expect, test } from 'vitest'
import { TRIALS } from './trials.ts'

/** After which something hangs; how fast the machine is does not matter. */
const LONGEST_MS = 1_800_000

/** A short form of `npm run torture`. What can't be done on this machine is said. */
test.each(TRIALS.filter(({ name }) => name !== 'soak'))(
  '$name: $what',
  async ({ name, run, short }) => {
    const figures = await run(short, () => undefined)
    expect(Object.keys(figures)).not.toEqual([])
    const skipped = Object.entries(figures).filter(([, value]) => String(value).startsWith('skipped'))
    for (const [what, value] of skipped) console.warn(`${name}, ${what}: ${value}`)
  },
  LONGEST_MS,
)
