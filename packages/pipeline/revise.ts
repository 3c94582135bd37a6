import { isDeepStrictEqual } from 'node:util'
import type { Meeting } from '#model/record.ts'

interface Dates {
  /** ISO instant of the first publication here. */
  publishedAt: string
  /** ISO instant of the last change of content. */
  updatedAt: string
}

/** A meeting's record as published, with the dates of its own publication and of each of its commitments'. */
export interface Revision extends Dates {
  id: string
  /** 1, 2, 3, … */
  version: number
  /** Absent when no article reports the meeting any more. */
  meeting?: Meeting
  /** By commitment id; kept for one that has left the record, so that it comes back under its old date. */
  commitments: Record<string, Dates>
}

/**
 * The revision that follows when a meeting's record is `meeting` now; `before` itself when nothing changed,
 * and `undefined` where there never was one.
 *
 * @param now ISO instant.
 */
export function revise(before: Revision | undefined, meeting: Meeting | undefined, now: string): Revision | undefined {
  const id = before?.id ?? meeting?.id
  if (id === undefined || isDeepStrictEqual(before?.meeting, meeting)) return before
  return {
    id,
    version: (before?.version ?? 0) + 1,
    ...follow(before, now),
    ...(meeting && { meeting }),
    commitments: { ...before?.commitments, ...commitmentDates(before, meeting, now) },
  }
}

function commitmentDates(before: Revision | undefined, meeting: Meeting | undefined, now: string) {
  const old = new Map(before?.meeting?.commitments.map((commitment) => [commitment.id, commitment]))
  const dates = (meeting?.commitments ?? []).map((commitment): [string, Dates] => {
    const known = before?.commitments[commitment.id]
    if (known && isDeepStrictEqual(old.get(commitment.id), commitment)) return [commitment.id, known]
    return [commitment.id, follow(known, now)]
  })
  return Object.fromEntries(dates)
}

/** Time doesn't run backwards on a record, whatever the clock of the machine that writes does. */
function follow(before: Dates | undefined, now: string): Dates {
  if (!before) return { publishedAt: now, updatedAt: now }
  return { publishedAt: before.publishedAt, updatedAt: now > before.updatedAt ? now : before.updatedAt }
}
