import { type Division, division, parent } from './gazetteer.ts'

/** Which government a word such as 省委, 市政府, 县长 speaks of. */
export type Rank = Division['level']

/** The words for a kind of government that stand before its bodies and posts, and its rank. */
export const KINDS: Record<string, Rank> = {
  特区: 'province',
  自治区: 'province',
  省: 'province',
  自治州: 'prefecture',
  地区: 'prefecture',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  自治县: 'county',
  自治旗: 'county',
  林区: 'county',
  县: 'county',
  区: 'county',
  旗: 'county',
}

/**
 * The division of a rank that the home is, or lies in: for 省委 the province, for 市委 the city, for 县委 the county.
 * A municipality serves as province and as city; a county-level city is a city to itself. Undefined where the home is
 * unknown or wider than the rank.
 */
function jurisdictionFor(rank: Rank, home: string | undefined): string | undefined {
  const own = home === undefined ? undefined : division(home)
  if (!own) return undefined
  if (rank === 'province') return `${own.adcode.slice(0, 2)}0000`
  if (rank === 'county') return own.level === 'county' ? own.adcode : undefined
  if (isCity(own) || own.level === 'prefecture') return own.adcode
  const above = own.level === 'county' ? division(parent(own.adcode) ?? '') : undefined
  return above && (above.level === 'prefecture' || isCity(above)) ? above.adcode : undefined
}

/**
 * The division of a kind (省, 自治区, 市, 州, 县 …) that the home is, or lies in. Undefined where there is none of that
 * kind: no 县 for a paper of the province, no 省 for one of a municipality, no 市 for one of an autonomous prefecture.
 */
export function jurisdictionOfKind(kind: string, home: string | undefined): string | undefined {
  const rank = KINDS[kind]
  if (rank === undefined || home === undefined) return undefined
  // 区党委 is an autonomous region's in its own papers, else a district's.
  if (kind === '区' && division(home)?.name.endsWith('自治区')) return home
  const place = jurisdictionFor(rank, home)
  const ending = kind.replace('特区', '特别行政区')
  return division(place ?? '')?.name.endsWith(ending) ? place : undefined
}

/** Whether its government is called 市: a municipality, a prefecture-level or a county-level city. */
function isCity({ name }: Division): boolean {
  return name.endsWith('市')
}
