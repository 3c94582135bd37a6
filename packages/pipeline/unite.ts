import { compare } from '#extract/identity/compare.ts'
import { factsOf } from '#extract/identity/facts.ts'
import type { Meeting } from '#model/record.ts'
import type { RecordTable } from './records.ts'
import { familyOf, refresh } from './refresh.ts'
import { absorbing, type Revision, unpublished } from './revision.ts'
import { rankOf, rootOf } from './roots.ts'

const ATTEMPTS = 20

/**
 * Whether nothing speaks against two meetings being one: no report of the one is set apart from one of the other, by what
 * it tells or by an operator, and no article reports both.
 */
export async function mayBeOne(one: string, other: string, table: RecordTable): Promise<boolean> {
  const [family, others] = await Promise.all([familyOf(one, table), familyOf(other, table)])
  if (family.includes(other) || others.includes(one)) return true
  const [ours, theirs] = await Promise.all([sharesOf(family, table), sharesOf(others, table)])
  const [us, them] = await Promise.all([table.revision(one), table.revision(other)])
  if (ours.some(isSetApart(them)) || theirs.some(isSetApart(us))) return false
  const isApart = ours.some((a) =>
    theirs.some(
      (b) => a.sources[0]?.articleId === b.sources[0]?.articleId || compare(factsOf(a), factsOf(b)) === 'apart',
    ),
  )
  return !isApart
}

/** Whether an operator has set a report apart from a meeting. */
function isSetApart(from: Revision | undefined): (share: Meeting) => boolean {
  return ({ sources }) => from?.apart?.includes(sources[0]?.articleId ?? '') === true
}

async function sharesOf(family: string[], table: RecordTable): Promise<Meeting[]> {
  return (await Promise.all(family.map((member) => table.shares(member)))).flat()
}

/** Makes two meetings one, under the id that was published first; the other leads there for ever. Gives the id. */
export async function unite(
  one: string,
  other: string,
  world: { table: RecordTable; now: () => Date },
): Promise<string> {
  const { table, now } = world
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [a, b] = await Promise.all([rootOf(one, table), rootOf(other, table)])
    if (a === b) return a
    const [ours, theirs] = await Promise.all([stateOf(a), stateOf(b)])
    const [winner, loser] = rankOf(ours) < rankOf(theirs) ? [ours, theirs] : [theirs, ours]
    if (ours.sameAs || theirs.sameAs) continue
    if (!winner.absorbs?.includes(loser.id) && !(await table.putRevision(absorbing(winner, loser.id)))) continue
    await refresh(winner.id, world)
    return rootOf(winner.id, table)
  }
  throw new Error(`${one} and ${other} changed ${ATTEMPTS} times while they were united.`)

  async function stateOf(id: string): Promise<Revision> {
    return (await table.revision(id)) ?? unpublished(id, now().toISOString())
  }
}
