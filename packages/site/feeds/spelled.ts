import { type Facet, type Filter, facet } from '#model/filter.ts'

/** Facets whose values are names as articles write them, and not ids. */
const NAMES = ['project', 'outlet'] as const satisfies Facet[]

/** The filter with its names spelled as the first of these that it means: an address has `5g专网`, articles 5G专网. */
export function spelled(filter: Filter, names: readonly string[]): Filter {
  const result = { ...filter }
  for (const name of NAMES) {
    const value = filter[name]
    const found = value && names.find((one) => facet(name, one) === facet(name, value))
    if (found) result[name] = found
  }
  return result
}
