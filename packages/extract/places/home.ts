import type { Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { divisionsNamed, within } from './gazetteer.ts'
import { jurisdictionFor, type Rank } from './jurisdiction.ts'
import { OUTLET_HOMES, PROVINCE_SIGNS } from './lexicon.ts'
import { certain, mentionsIn } from './mentions.ts'

/** Words by which an article speaks of its own government without naming the place, the lowest rank first. */
const VOICES: { rank: Rank; own: RegExp; organ: RegExp }[] = [
  {
    rank: 'county',
    own: /我县|全县|我区|我旗|全旗/g,
    organ: /(?:县|区|旗)(?:委(?!员)|政府|人大|政协|长(?![江春度期]))/g,
  },
  {
    rank: 'prefecture',
    own: /我市|全市|我州|全州|我盟|全盟/g,
    organ: /(?:市|州|盟)(?:委(?!员)|政府|人大|政协|长(?![江春度期]))|地委|行署/g,
  },
  {
    rank: 'province',
    own: /我省|全省/g,
    organ: /省(?:委(?!员)|政府|人大|政协|长)|自治区(?:党委|政府|人大|政协|主席)/g,
  },
]

/**
 * GB/T 2260 code of the place whose 省委, 市政府, 我市 or 全省 the article speaks of: the most specific that its own words
 * ask for and its evidence supports. Evidence in this order: outlet, paper named in the text, government site, headline,
 * bodies written with their place, what the caller knows, and the place named most. Undefined where nothing shows it.
 */
export function homeOf(reading: Reading, places: readonly Finding<PlaceValue>[]): string | undefined {
  const sources = sourcesOf(reading)
  const voices = voicesOf(reading, places)
  const [source = reading.context.home] = sources
  if (source?.endsWith('0000') && voices[0]?.rank === 'province' && !voices.some(isOwnOfCity)) return source
  const evidence = [...new Set([...sources, ...told(reading, places)])]
  for (const { rank } of VOICES) {
    if (!voices.some((voice) => voice.rank === rank)) continue
    const fits = evidence.map((place) => jurisdictionFor(rank, place)).filter((place) => place !== undefined)
    const own = fits.find((place) => source !== undefined && within(place, source)) ?? fits[0]
    if (own) return own
  }
  return source ?? mostlyNamed(reading, places)
}

interface Voice {
  rank: Rank
  at: number
  own: boolean
}

/** Where the article speaks of a government without naming its place, in order. */
function voicesOf({ article, text }: Reading, places: readonly Finding<PlaceValue>[]): Voice[] {
  const named = new Set(places.map(({ span }) => span[1]))
  const bare = ({ index }: RegExpExecArray) =>
    !named.has(index) && !named.has(index + 1) && !/[各级省市区县州城都]/.test(text[index - 1] ?? '')
  const inText = VOICES.flatMap(({ rank, own, organ }) => [
    ...[...text.matchAll(own)].map((match) => ({ rank, at: match.index, own: true })),
    ...[...text.matchAll(organ)].filter(bare).map((match) => ({ rank, at: match.index, own: false })),
  ])
  const inTitle = VOICES.filter(({ organ }) => new RegExp(`^(?:${organ.source})`).test(article.title))
  const all = [...inTitle.map(({ rank }) => ({ rank, at: -1, own: false })), ...inText]
  return all.sort((a, b) => a.at - b.at)
}

function isOwnOfCity({ rank, own }: Voice): boolean {
  return own && rank !== 'province'
}

/** The homes of who published the article: outlet, paper named in the text, government site. */
function sourcesOf({ article, text }: Reading): string[] {
  return [...outletHomes(article.outlet ?? ''), ...mastheads(text), ...siteHomes(article.url)]
}

/** Places that the article may be speaking from as its words go, the surest first; those of guests last. */
function told({ article, context, text }: Reading, places: readonly Finding<PlaceValue>[]): string[] {
  const guests = visitorsIn(text, places)
  const headline = [article.title, ...article.subtitles].flatMap(placesIn)
  const bodies = places.filter(({ span }) => /^(?:委|政府|人大|政协|人民政府)/.test(text.slice(span[1], span[1] + 4)))
  const named = byFrequency(places)
  const hosts = [...headline, ...byFrequency(bodies)].filter((place) => !guests.has(place))
  return [...hosts, ...(context.home ? [context.home] : []), ...named.filter((place) => !guests.has(place)), ...named]
}

/** The place that the headline names and the text more often than all others, for an article that speaks of no government. */
function mostlyNamed({ article }: Reading, places: readonly Finding<PlaceValue>[]): string | undefined {
  const [most] = byFrequency(places)
  const inChina = places.filter(({ value }) => value.adcode)
  const own = inChina.filter(({ value }) => most !== undefined && within(value.adcode as string, most))
  const inHeadline = [article.title, ...article.subtitles].flatMap(placesIn)
  return most && own.length * 2 > inChina.length && inHeadline.includes(most) ? most : undefined
}

/** The place whose outlet this is: by what is known of it, or by the name that it begins with. */
function outletHomes(outlet: string): string[] {
  const known = Object.entries(OUTLET_HOMES).find(([name]) => outlet.includes(name))
  if (known) return [known[1]]
  for (let length = Math.min(outlet.length, 12); length >= 2; length--) {
    const [first, second] = divisionsNamed(outlet.slice(0, length))
    if (first && (first.level !== 'county' || second === undefined)) return [first.adcode]
  }
  return placesIn(outlet)
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
