import { commitmentIds } from '#extract/identity/ids.ts'
import { summarize } from '#extract/summary.ts'
import type { Meeting } from '#model/record.ts'
import { claims } from './claims.ts'
import { hosts } from './hosts.ts'
import { participants } from './participants.ts'
import { inOrder } from './shares.ts'
import { singles } from './singles.ts'

/**
 * One record, under `id`, of the records that several articles give of one meeting; `undefined` of none. A pure
 * function of the set: order and repetition change nothing. Lists complete one another, single fields go by vote, and
 * contradictions stay visible under `disagreements`. Ids of commitments are those of their words.
 */
export function merge(id: string, shares: readonly Meeting[]): Meeting | undefined {
  const ordered = inOrder(shares)
  const [first, ...others] = ordered
  if (!first) return undefined
  const { disagreements, ...fields } = singles([first, ...others])
  const { commitments, ...lists } = claims(ordered)
  const ids = commitmentIds(id, commitments)
  const record: Omit<Meeting, 'summary'> = {
    id,
    ...fields,
    hosts: hosts(ordered),
    participants: participants(ordered),
    ...lists,
    commitments: commitments.map((commitment, index) => ({ ...commitment, id: ids[index] as string })),
    sources: ordered.flatMap((share) => share.sources),
    ...(disagreements.length > 0 && { disagreements }),
  }
  return { ...record, summary: summarize(record) }
}
