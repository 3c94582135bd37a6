import { type Division, division, parent } from './gazetteer.ts'

/** Which government a word such as 省委, 市政府, 县长 speaks of. */
export type Rank = Division['level']

/**
 * The division of a rank that the home is, or lies in: for 省委 the province, for 市委 the city, for 县委 the county.
 * A municipality serves as province and as city; a county-level city is a city to itself. Undefined where the home is
 * unknown or wider than the rank.
 */
export function jurisdictionFor(rank: Rank, home: string | undefined): string | undefined {
  const own = home === undefined ? undefined : division(home)
  if (!own) return undefined
  if (rank === 'province') return `${own.adcode.slice(0, 2)}0000`
  if (rank === 'county') return own.level === 'county' ? own.adcode : undefined
  if (isCity(own)) return own.adcode
  if (own.level === 'prefecture') return own.adcode
  const above = own.level === 'county' ? division(parent(own.adcode) ?? '') : undefined
  return above && (above.level === 'prefecture' || isCity(above)) ? above.adcode : undefined
}

/** Whether its government is called 市: a municipality, a prefecture-level or a county-level city. */
export function isCity({ name }: Division): boolean {
  return name.endsWith('市')
}
