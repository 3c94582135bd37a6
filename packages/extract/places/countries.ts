import { CITIES_ABROAD, COUNTRY_NAMES, NO_COUNTRY } from './abroad.ts'

/** Names of countries and of cities abroad, each with its ISO 3166-1 code; the countries from the Unicode locale data. */
const codes = new Map<string, string>(Object.entries(CITIES_ABROAD))

const names = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' })
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
  if (NO_COUNTRY.has(code)) continue
  const name = names.of(code)
  // A withdrawn code (DD, SU, UK) bears its successor's name; resolving it as a locale gives the successor's code.
  if (name) codes.set(name, new Intl.Locale(`und-${code}`).region ?? code)
}
for (const [code, more] of Object.entries(COUNTRY_NAMES)) for (const name of more) codes.set(name, code)

/** ISO 3166-1 alpha-2 code of a country, or of the country that a city abroad lies in. */
export function countryNamed(name: string): string | undefined {
  return codes.get(name)
}

/** Every name of a country or of a city abroad. */
export function countryNames(): Iterable<string> {
  return codes.keys()
}

/** Every name by its first character. */
const byFirst = Map.groupBy(codes.keys(), (name) => name.charAt(0))

/** Whether the name of a country or of a city abroad begins at this place of a text. */
export function namesCountry(text: string, at: number): boolean {
  return byFirst.get(text.charAt(at))?.some((name) => text.startsWith(name, at)) ?? false
}
