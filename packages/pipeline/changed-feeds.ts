import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { isDue } from '#model/due.ts'
import { entriesOf } from './entries.ts'
import type { Entry, Listed } from './entry.ts'
import type { Revision } from './revision.ts'

/** A feed whose items have changed: its list, and the one facet that it is narrowed to, as `facet` gives it. */
export const ChangedFeed = z.object({ list: z.enum(['meetings', 'commitments']), facet: z.string().optional() })

export type ChangedFeed = z.infer<typeof ChangedFeed>

/** The queue of feeds that a WebSub hub is to be told of. */
export interface FeedQueue {
  announce(feeds: readonly ChangedFeed[]): Promise<void>
}

/**
 * The feeds that show something else after a revision than they did before it: the whole list, and the list narrowed to
 * each facet of an entry that came, went or changed. Combinations of facets are too many to tell of.
 */
export function changedFeeds(before: Revision | undefined, after: Revision): ChangedFeed[] {
  const [old, now] = [listed(before), listed(after)]
  const feeds = new Map<string, ChangedFeed>()
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)]
    if (isDeepStrictEqual(was, is)) continue
    const { list } = (is ?? was) as Listed
    feeds.set(list, { list })
    for (const facet of [...(was?.facets ?? []), ...(is?.facets ?? [])]) {
      if (!isDue(facet)) feeds.set(`${list} ${facet}`, { list, facet })
    }
  }
  return [...feeds.values()]
}

function listed(revision: Revision | undefined): Map<string, Listed> {
  const entries = revision === undefined ? [] : entriesOf(revision).filter(isListed)
  return new Map(entries.map((entry) => [`${entry.list} ${entry.id}`, entry]))
}

function isListed(entry: Entry): entry is Listed {
  return 'facets' in entry
}
