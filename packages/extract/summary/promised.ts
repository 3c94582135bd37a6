import type { Commitment } from '#model/record.ts'
import { quoted } from './clip.ts'

/** Longer statements are quoted last: they would be cut. */
const WELL_QUOTED = 45
const SHORT = 12

/** How many statements commit somebody, and the one or two that say most. */
export function promised(commitments: readonly Commitment[]): string {
  if (commitments.length === 0) return ''
  const best = [...commitments]
    .map((commitment, index) => ({ commitment, index, points: tells(commitment) }))
    .sort((a, b) => b.points - a.points || a.index - b.index)
    .slice(0, 1)
    .map(({ commitment }) => quoted(commitment.text))
  return commitments.length === 1 ? `提出${best[0]}。` : `提出${commitments.length}项承诺和要求，包括${best[0]}。`
}

/** A day, a figure or a project makes a statement worth reading alone. */
function tells({ text, deadline, period, targets, projects, categories }: Commitment): number {
  return (
    (deadline ? 3 : 0) +
    (period ? 1 : 0) +
    (targets.length > 0 ? 2 : 0) +
    (projects.length > 0 ? 2 : 0) +
    (categories.length > 0 ? 1 : 0) -
    (text.length > WELL_QUOTED ? 2 : 0) -
    (text.length < SHORT ? 1 : 0)
  )
}
