import { expect, test } from 'vitest'
import { TRIALS } from './trials.ts'

const LONGEST_MS = 180_000

/** A short form of `npm run torture`. */
test.each(TRIALS.filter(({ name }) => name !== 'soak'))(
  '$name: $what',
  async ({ run, short }) => {
    expect(await run(short)).toBeDefined()
  },
  LONGEST_MS,
)
