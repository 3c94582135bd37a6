import type { Span } from '#model/record.ts'
import { Beginnings } from './beginnings.ts'
import { countryNames } from './countries.ts'
import { divisionNames } from './gazetteer.ts'
import { AREAS, STATE_VENUES } from './lexicon.ts'

/** Names by their first two characters, the longest first. */
const index = new Map<string, string[]>()
for (const names of [divisionNames(), countryNames(), Object.keys(AREAS), Object.keys(STATE_VENUES)]) {
  for (const name of names) {
    const key = name.slice(0, 2)
    const list = index.get(key) ?? []
    if (!list.includes(name)) index.set(key, [...list, name])
  }
}
for (const list of index.values()) list.sort((a, b) => b.length - a.length)
const beginnings = new Beginnings(index.keys())

/**
 * Goes through the text once and offers at each place the names of the gazetteer that stand there, the longest first;
 * after one is accepted it goes on behind it.
 */
export function scanNames(text: string, accept: (name: string, span: Span) => boolean): void {
  for (let at = 0; at < text.length - 1; ) {
    if (!beginnings.mayBegin(text, at)) {
      at++
      continue
    }
    const name = index
      .get(text.slice(at, at + 2))
      ?.find((candidate) => text.startsWith(candidate, at) && accept(candidate, [at, at + candidate.length]))
    at += name?.length ?? 1
  }
}
