import { lettersOf, likeness, type Shape, shapeOf } from '#extract/identity/likeness.ts'
import type { Commitment } from '#model/record.ts'
import { isAlike } from './merge/alike.ts'

/** The words that an id was issued for, by id. */
export type Issued = ReadonlyMap<string, string>

/**
 * Gives each statement the id that was issued for it before, in these or nearly these words; a new one where there is
 * none. An id is never given to another statement.
 */
export function issueIds(commitments: readonly Commitment[], issued: Issued): Commitment[] {
  const known = [...issued].map(([id, text]) => ({ id, shape: shapeOf(text), letters: lettersOf(text) }))
  const pairs = commitments.flatMap((commitment, index) => {
    const [shape, letters] = [shapeOf(commitment.text), lettersOf(commitment.text)]
    return known.flatMap((one) => {
      const score = one.id === commitment.id ? 3 : one.letters === letters ? 2 : alike(shape, one.shape)
      return score > 0 ? [{ index, id: one.id, score }] : []
    })
  })
  const given = new Map<number, string>()
  const taken = new Set<string>(issued.keys())
  const free = new Set(taken)
  for (const { index, id } of pairs.toSorted((one, other) => other.score - one.score)) {
    if (given.has(index) || !free.delete(id)) continue
    given.set(index, id)
  }
  return commitments.map((commitment, index) => {
    const id = given.get(index) ?? unused(commitment.id, taken)
    taken.add(id)
    return { ...commitment, id }
  })
}

function alike(one: Shape, other: Shape): number {
  return isAlike(one, other) ? likeness(one, other) : 0
}

function unused(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const next = number === 1 ? id : `${id}-${number}`
    if (!taken.has(next)) return next
  }
}
