import type { Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { within } from './gazetteer.ts'
import { jurisdictionFor, type Rank } from './jurisdiction.ts'
import { OUTLET_HOMES, PROVINCE_SIGNS } from './lexicon.ts'
import { certain, mentionsIn } from './mentions.ts'

/** Words by which an article speaks of its own government without naming the place, by rank. */
const VOICES: [Rank, RegExp][] = [
  ['county', /(?:我县|全县|县委|县政府|县人大|县政协|县长|我区|区委|区政府|区人大|区政协|区长|我旗|旗委|旗政府|旗长)/g],
  [
    'prefecture',
    /(?:我市|全市|市委|市政府|市人大|市政协|市长|我州|全州|州委|州政府|州人大|州政协|州长|盟委|地委|行署)/g,
  ],
  ['province', /(?:我省|全省|省委|省政府|省人大|省政协|省长|自治区党委|自治区政府|自治区人大|自治区政协|自治区主席)/g],
]

/**
 * GB/T 2260 code of the place whose 省委, 市政府, 我市 or 全省 the article speaks of: the most specific that its own words
 * ask for and its evidence supports. Evidence in this order: outlet, paper named in the text, government site, headline,
 * bodies written with their place, what the caller knows, and the place named most. Undefined where nothing shows it.
 */
export function homeOf(reading: Reading, places: readonly Finding<PlaceValue>[]): string | undefined {
  const evidence = evidenceOf(reading, places)
  for (const rank of voicesOf(reading, places)) {
    const fits = evidence.map((place) => jurisdictionFor(rank, place)).filter((place) => place !== undefined)
    const own = fits.find((place) => evidence[0] !== undefined && within(place, evidence[0])) ?? fits[0]
    if (own) return own
  }
  return evidence[0]
}

/** The ranks that the article speaks of without naming a place, the lowest first. */
function voicesOf({ text }: Reading, places: readonly Finding<PlaceValue>[]): Rank[] {
  const named = new Set(places.map(({ span }) => span[1]))
  const bare = (match: RegExpExecArray) => {
    const before = text[match.index - 1] ?? ''
    return !named.has(match.index) && !named.has(match.index + 1) && !/[各级省市区县州]/.test(before)
  }
  return VOICES.filter(([, pattern]) => [...text.matchAll(pattern)].some(bare)).map(([rank]) => rank)
}

/** Places that the article may be speaking from, the surest first. */
function evidenceOf({ article, context, text }: Reading, places: readonly Finding<PlaceValue>[]): string[] {
  const visitors = visitorsIn(text, places)
  const guests = (place: string) => visitors.has(place)
  const headline = [article.title, ...article.subtitles].flatMap(placesIn)
  const bodies = places.filter(({ span }) => /^(?:委|政府|人大|政协|人民政府)/.test(text.slice(span[1], span[1] + 4)))
  const named = byFrequency(places)
  const evidence = [
    ...outletHomes(article.outlet ?? ''),
    ...mastheads(text),
    ...siteHomes(article.url),
    ...headline.filter((place) => !guests(place)),
    ...byFrequency(bodies).filter((place) => !guests(place)),
    ...(context.home ? [context.home] : []),
    ...named.filter((place) => !guests(place)),
    ...named,
  ]
  return [...new Set(evidence)]
}

function outletHomes(outlet: string): string[] {
  const known = Object.entries(OUTLET_HOMES).find(([name]) => outlet.includes(name))
  return known ? [known[1]] : placesIn(outlet)
}

/** The paper that the text says it comes from: 重庆日报讯, 江西头条客户端讯, 四川日报记者. */
function mastheads(text: string): string[] {
  const [line] = text.slice(0, 300).match(/[\u4e00-\u9fff·/]{2,20}(?:讯|消息|报道)/) ?? []
  return line ? outletHomes(line) : []
}

/** The province of a government site, from the letters in its address: `sc.gov.cn`. */
function siteHomes(url: string | null): string[] {
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  const letters = /(?:^|\.)([a-z]{2})\.gov\.cn$/.exec(host)?.[1]
  return Object.entries(PROVINCE_SIGNS)
    .filter(([, known]) => known.letters === letters)
    .map(([adcode]) => adcode)
}

/** Places whose people came as guests: a delegation of theirs, 一行, or who went somewhere to learn. */
function visitorsIn(text: string, places: readonly Finding<PlaceValue>[]): Set<string> {
  const guests = places.filter(({ span }) =>
    /^[^，。；\n]{0,12}(?:一行|代表团|考察团|考察组|到访|来访)/.test(text.slice(span[1], span[1] + 20)),
  )
  return new Set(guests.flatMap(({ value }) => value.adcode ?? []))
}

function placesIn(words: string): string[] {
  return mentionsIn(words).flatMap(certain)
}

function byFrequency(places: readonly Finding<PlaceValue>[]): string[] {
  const counts = new Map<string, number>()
  for (const { value } of places) if (value.adcode) counts.set(value.adcode, (counts.get(value.adcode) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([adcode]) => adcode)
}
