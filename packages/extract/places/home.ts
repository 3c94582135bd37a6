import { liesIn } from '#model/adcode.ts'
import type { Span } from '#model/record.ts'
import type { Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { matches } from '../rule.ts'
import { division, divisionsNamed } from './gazetteer.ts'
import { jurisdictionOfKind } from './jurisdiction.ts'
import { PROVINCE_SIGNS, SIGNS_OF_OUTLETS } from './lexicon.ts'
import { certain, mentionsIn } from './mentions.ts'
import { OUTLET_HOMES } from './outlets.ts'
import { COMMON_WORDS } from './short-names.ts'

/** Words by which an article speaks of its own government without naming the place, the lowest rank first. */
const VOICES: { kind: string; own?: RegExp; organ: RegExp }[] = [
  { kind: '县', own: /我县|全县/g, organ: /县(?:委(?!员)|政府|人大|政协)|(?:常务副|副|代)?县长(?!江)/g },
  { kind: '区', own: /我区/g, organ: /区(?:委(?!员)|政府|人大|政协)|(?:常务副|副|代)?区长(?![江春三])/g },
  { kind: '旗', own: /我旗|全旗/g, organ: /旗(?:委(?!员)|政府|人大|政协)|(?:常务副|副|代)?旗长/g },
  { kind: '市', own: /我市|全市/g, organ: /市(?:委(?!员)|政府|人大|政协)|(?:常务副|副|代)?市长(?![江春期])/g },
  { kind: '州', own: /我州|全州/g, organ: /州(?:委(?!员)|政府|人大|政协)|(?:常务副|副|代)?州长(?![江春期])/g },
  { kind: '盟', own: /我盟|全盟/g, organ: /盟(?:委(?!员)|行署|人大|政协)|副?盟长/g },
  { kind: '地区', organ: /地委(?!员)|行署/g },
  { kind: '特区', organ: /特区政府|行政长官|特别行政区/g },
  { kind: '省', own: /我省|全省/g, organ: /省(?:委(?!员)|政府|人大|政协)|(?:常务副|副|代)?省长/g },
  { kind: '自治区', organ: /自治区(?:党委|政府|人大|政协|(?:常务副|副|代)?主席)|兵团党委/g },
]
/** The province by the sign that an outlet's name begins with: 川观新闻, 黔中早报. */
const SIGNED_OUTLETS = new Map(
  Object.entries(PROVINCE_SIGNS).flatMap(([adcode, { signs }]) =>
    signs.filter((sign) => SIGNS_OF_OUTLETS.includes(sign)).map((sign) => [sign, adcode] as const),
  ),
)
/** What follows the name of a county in that of its paper: 浏阳发布 is one, 光明日报 is not, though there is a 光明区. */
const PRESS = /^(?:日报|时报|晚报|报|经济报|新闻|发布|融媒|传媒|宣传|电视|广播|政府|县|市|区)/
/** What only a county's own press is called behind its name. */
const LOCAL_PRESS = /^(?:[县市区])?(?:融媒体中心|融媒)$/
/** What follows in a headline on the name of a place whose people go to another. */
const JOURNEY = /^[^，。；\n]{0,16}(?:赴|前往|到(?!位)|来(?!源)|莅)/
/** How far into the text an article of a province's outlet has named the city that it is about. */
const OPENING = 120

/**
 * GB/T 2260 code of the place whose 省委, 市政府, 我市 or 全省 the article speaks of: the most specific that its own words
 * ask for and its evidence supports. Evidence in this order: outlet, paper named in the text, government site, headline,
 * bodies written with their place, what the caller knows, and the place named most. Undefined where nothing shows it.
 */
export function homeOf(reading: Reading, places: readonly Finding<PlaceValue>[]): string | undefined {
  const sources = sourcesOf(reading, places)
  const source = sources[0] ?? reading.context.home
  const voices = voicesOf(reading, places)
  const evidence = [...new Set([...sources, ...told(reading, places)])]
  for (const { kind } of VOICES) {
    if (!voices.has(kind)) continue
    const fits = evidence.map((place) => jurisdictionOfKind(kind, place)).filter((place) => place !== undefined)
    const own =
      fits.find((place) => source !== undefined && liesIn(place, source)) ?? fits[0] ?? spokenOf(reading, kind)
    if (own && !(isProvince(source) && voices.has('省') && !isOpenedWith(own, reading, places))) return own
  }
  return source ?? subjectOf(reading)
}

/** Kinds of government that the other side of a report may have and the home has not. */
const OTHER_KINDS = ['省', '自治区', '市', '州', '县']

/**
 * For the kinds of government that the home is in none of, the one division of that kind that the text names: 河北省 in a
 * report from Beijing that speaks of 省委书记. A kind of which the text names several has none.
 */
export function othersOf(
  reading: Reading,
  places: readonly Finding<PlaceValue>[],
  home: string | undefined,
): ReadonlyMap<string, string> {
  const others = new Map<string, string>()
  const abroad = destinationsIn(reading, places)
  const near = places.filter(({ value }) => value.adcode && !isIn(value.adcode, abroad))
  for (const kind of OTHER_KINDS) {
    if (jurisdictionOfKind(kind, home) !== undefined) continue
    const named = new Set(near.flatMap(({ value }) => jurisdictionOfKind(kind, value.adcode) ?? []))
    const [only] = named
    if (named.size === 1 && only) others.set(kind, only)
  }
  return others
}

function isProvince(adcode: string | undefined): boolean {
  return division(adcode ?? '')?.name.endsWith('省') ?? false
}

/** Whether the place, or one in it, is named in the headline or the first lines, or is the province of the outlet itself. */
function isOpenedWith(place: string, { article }: Reading, places: readonly Finding<PlaceValue>[]): boolean {
  const opening = places.filter(({ span }) => span[0] < OPENING).flatMap(({ value }) => value.adcode ?? [])
  const headline = [article.title, ...article.subtitles].flatMap(placesIn)
  return isProvince(place) || [...opening, ...headline].some((named) => liesIn(named, place))
}

/** The kinds of government that the article speaks of without naming the place. A post within a list of titles goes with the title before it. */
function voicesOf({ article, text }: Reading, places: readonly Finding<PlaceValue>[]): Set<string> {
  const named = new Set(places.map(({ span }) => span[1]))
  const bare = ({ index }: RegExpExecArray) =>
    !named.has(index) &&
    !named.has(index + 1) &&
    !/[各级省市区县州城都、特社园景地校辖专片新]/.test(text[index - 1] ?? '')
  const voices = VOICES.filter(
    ({ kind, own, organ }) =>
      (kind === '特区' && organ.test(`${article.title}\n${text}`)) ||
      matches(organ, article.title)[0]?.index === 0 ||
      (own && text.search(own) !== -1) ||
      matches(organ, text).some(bare),
  )
  return new Set(voices.map(({ kind }) => kind))
}

/** The homes of who published the article: outlet, paper named in the text, government site. */
function sourcesOf({ article, text }: Reading, places: readonly Finding<PlaceValue>[]): string[] {
  const named = new Set(places.flatMap(({ value }) => value.adcode ?? []))
  const site = placesIn(article.site ?? '').slice(-1)
  return [...outletHomes(article.outlet ?? '', named), ...mastheads(text, named), ...siteHomes(article.url), ...site]
}

/** Places that the article may be speaking from as its words go, the surest first; those of guests last. */
function told(reading: Reading, places: readonly Finding<PlaceValue>[]): string[] {
  const { article, context, text } = reading
  const guests = visitorsIn(reading, places)
  const headline = [article.title, ...article.subtitles].flatMap(placesIn)
  const bodies = places.filter(({ span }) => /^(?:委|政府|人大|政协|人民政府)/.test(text.slice(span[1], span[1] + 4)))
  const corps = text.includes('兵团党委')
    ? ['650000']
    : REGIONS.flatMap(([own, adcode]) => (own.test(text) ? [adcode] : []))
  const abroad = destinationsIn(reading, places)
  const named = byFrequency(places.filter(({ span }) => !isOccasion(text, span)))
  const hosts = [...headline, ...corps, ...byFrequency(bodies)].filter((place) => !guests.has(place))
  const own = [
    ...hosts,
    ...(context.home ? [context.home] : []),
    ...named.filter((place) => !guests.has(place)),
    ...named,
  ]
  return own.filter((place) => !isIn(place, abroad))
}

/** Posts and halls that only one of the special administrative regions has. */
const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/礼宾府|政务司司长|律政司司长/, '810000'],
  [/经济财政司|行政法务司|运输工务司|社会文化司/, '820000'],
]

/** 在山西考察时的重要讲话: where a leader spoke words that are studied all over the country. */
function isOccasion(text: string, [start, end]: Span): boolean {
  return text[start - 1] === '在' && OCCASION.test(text.slice(end, end + 48))
}
const OCCASION = /^[^，。；]{0,12}(?:考察|视察|看望|慰问|调研|出席)[^，。；]{0,20}时(?:的|发表)/

/** Kinds of government whose places a text may call by their short names alone. */
const SMALL_KINDS = ['县', '旗']

/** The county that the article speaks of by its short name, as only its own paper would: 奋力谱写…高质量发展新篇章, 让…成为热土. */
function spokenOf({ text, words }: Reading, kind: string): string | undefined {
  if (!SMALL_KINDS.includes(kind)) return undefined
  for (const { candidates, span, name } of mentionsIn(text.slice(0, NEAR), words)) {
    const [only, second] = candidates
    if (!only || second || only.level !== 'county' || !only.name.endsWith(kind) || COMMON_WORDS.has(name)) continue
    if (
      BEFORE_OWN.test(text.slice(Math.max(0, span[0] - 4), span[0])) &&
      BEHIND_OWN.test(text.slice(span[1], span[1] + 8))
    )
      return only.adcode
  }
  return undefined
}
/** How far into the text the county is looked for, in characters. */
const NEAR = 10_000
const BEFORE_OWN = /(?:让|推动|推进|促进|建设|打造|助力|谱写|加快|实现|展现|现代化|[在为把])$/
const BEHIND_OWN =
  /^(?:成为|高质量|经济|县域|大地|落地|落实|振兴|全面|现代化|发展|新篇|实践|贡献|力量|建设成|打造成|各项|跨越)/

/** The place that the headline begins with, for an article that speaks of no government: 长春市召开供热工作会议. */
function subjectOf({ article }: Reading): string | undefined {
  const [first] = mentionsIn(article.title)
  return first && first.span[0] === 0 && !JOURNEY.test(article.title.slice(first.span[1]))
    ? certain(first)[0]
    : undefined
}

/** The place whose outlet this is: by what is known of it, by the name that it begins with, or by a province's sign. */
function outletHomes(outlet: string, named: ReadonlySet<string>): string[] {
  const known = Object.entries(OUTLET_HOMES).find(([name]) => outlet.includes(name))
  if (known) return [known[1]]
  for (let length = Math.min(outlet.length, 12); length >= 2; length--) {
    const name = outlet.slice(0, length)
    const [first, second] = divisionsNamed(name)
    if (first && first.level !== 'county') return [first.adcode]
    if (
      first &&
      second === undefined &&
      (first.name === name ||
        LOCAL_PRESS.test(outlet.slice(length)) ||
        (named.has(first.adcode) && PRESS.test(outlet.slice(length))))
    )
      return [first.adcode]
  }
  const signed = SIGNED_OUTLETS.get(outlet[0] ?? '')
  return signed && /[报网台]|新闻|发布|客户端|在线$/.test(outlet) ? [signed] : placesIn(outlet)
}

/** The paper that the text says it comes from: 重庆日报讯, 江西头条客户端讯, 四川日报记者. */
function mastheads(text: string, named: ReadonlySet<string>): string[] {
  const [line] = text.slice(0, 300).match(/[\u4e00-\u9fff·/]{2,20}(?:讯|消息|报道)/) ?? []
  return line ? outletHomes(line, named) : []
}

/** The province of a government site, from the letters in its address: `sc.gov.cn`. */
function siteHomes(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return []
  const host = new URL(url).hostname
  const letters = /(?:^|\.)([a-z]{2})\.gov\.cn$/.exec(host)?.[1]
  return Object.entries(PROVINCE_SIGNS)
    .filter(([, known]) => known.letters === letters)
    .map(([adcode]) => adcode)
}

/** Places whose people came as guests: a delegation of theirs, 一行, or who in the headline go to another place. */
function visitorsIn({ article, text }: Reading, places: readonly Finding<PlaceValue>[]): Set<string> {
  const group = /^[^，。；\n]{0,12}(?:一行|代表团|考察团|考察组|访问团|学习团|到访|来访)/
  const inText = places.filter(({ span }) => group.test(text.slice(span[1], span[1] + 20)))
  const inTitle = mentionsIn(article.title).filter(({ span }) => JOURNEY.test(article.title.slice(span[1])))
  const away = AWAY.test(text) ? places.filter(({ span }) => isVenue(text, span)) : []
  return new Set([
    ...away.flatMap(({ value }) => value.adcode ?? []),
    ...inText.flatMap(({ value }) => value.adcode ?? []),
    ...inTitle.flatMap(certain),
  ])
}

/** The article's own people went to other places: 县委书记张三率队赴云州市考察. */
const LED = /^[^。；\n]{0,40}?(?:率|带领)[^，。；\n]{0,24}?(?:赴|前往|到(?!会|场|位))/

/** Where the article's own leaders travelled, by its first sentence; none of it is their home. */
function destinationsIn({ text }: Reading, places: readonly Finding<PlaceValue>[]): Set<string> {
  const journey = LED.exec(text)
  if (!journey) return new Set()
  const [start, end] = [journey[0].length, text.indexOf('，', journey[0].length)]
  if (/^[^，。]{0,6}我[省市县区州盟旗]/.test(text.slice(start, start + 10))) return new Set()
  const goals = places.filter(({ span }) => span[0] >= start && (end < 0 || span[1] <= end))
  const adcodes = goals.flatMap(({ value }) => value.adcode ?? [])
  return new Set(adcodes.filter((wide) => !adcodes.some((narrow) => narrow !== wide && liesIn(narrow, wide))))
}

function isIn(place: string, areas: ReadonlySet<string>): boolean {
  return [...areas].some((area) => liesIn(place, area))
}

/** The article's own people went somewhere: 率我市代表团. */
const AWAY =
  /率(?:领|队)?[^，。；\n]{0,12}我[省市县区州盟旗](?:党政)?(?:代表团|考察团|一行)|我[省市县区州](?:党政)?代表团(?:赴|参加|出席)/

function isVenue(text: string, [start, end]: Span): boolean {
  return (
    /在[\u4e00-\u9fff]{0,6}$/.test(text.slice(Math.max(0, start - 7), start)) &&
    /^[^，。；\n]{0,10}(?:召开|举行|举办)/.test(text.slice(end, end + 14))
  )
}

function placesIn(words: string): string[] {
  return mentionsIn(words).flatMap(certain)
}

function byFrequency(places: readonly Finding<PlaceValue>[]): string[] {
  const counts = new Map<string, number>()
  for (const { value } of places) if (value.adcode) counts.set(value.adcode, (counts.get(value.adcode) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([adcode]) => adcode)
}
