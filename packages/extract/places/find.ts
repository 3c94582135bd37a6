import { liesIn } from '#model/adcode.ts'
import type { Finding, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { longest } from '../rule.ts'
import { countryNamed } from './countries.ts'
import { division, parent } from './gazetteer.ts'
import { AREAS, STATE_VENUES } from './lexicon.ts'
import { certain, type Mention, mentionsIn } from './mentions.ts'
import { CITY_SIGNS, COMMON_WORDS } from './short-names.ts'

/**
 * Every place that the text names: divisions of China, areas with an administration of their own, countries and cities
 * abroad. The short name of a county, and one that is an ordinary word too, counts only where the article speaks of the
 * province that it lies in; of several divisions with one name the article's own is taken, and none where that leaves a doubt.
 */
export function findPlaces(reading: Reading): Finding<PlaceValue>[] {
  const mentions = mentionsIn(reading.text, reading.words)
  const around = surroundings(reading)
  const spoken = new Set([...around, ...mentions.flatMap(certain)].flatMap(withPrefecture))
  const found: Finding<PlaceValue>[] = []
  let last: Mention & { adcode?: string } = { name: '', span: [0, 0], candidates: [], plain: false, listed: false }
  for (const mention of mentions) {
    const before = last.span[1] === mention.span[0] ? last.adcode : undefined
    const finding = resolve(mention, before, spoken, around)
    if (finding) found.push(finding)
    last = { ...mention, ...(finding?.value.adcode ? { adcode: finding.value.adcode } : {}) }
  }
  return longest([...found, ...signsIn(reading.text, [...spoken, ...found.flatMap(({ value }) => value.adcode ?? [])])])
}

/** 在渝举行, 来川考察: a place by the one character that it is called by, after a verb of place and before what was done there. */
const SIGNED = new RegExp(
  `(?<=[在赴抵来驻离])([${Object.keys(CITY_SIGNS).join('')}])(?=召|举|会|考|调|开|闭|出席|参|分|签|学|访|进|启|揭|隆|圆|落|同|与|主持|投资|期间|挂|共|召|正|顺|成功|[，。、]|的)`,
  'g',
)

function signsIn(text: string, spoken: readonly string[]): Finding<PlaceValue>[] {
  return [...text.matchAll(SIGNED)].flatMap(({ index, 0: sign }) => {
    const meant = CITY_SIGNS[sign] ?? []
    const adcode =
      meant.find((place) => spoken.some((other) => liesIn(place, other) || liesIn(other, place))) ?? meant[0]
    return adcode === undefined ? [] : [{ value: placeOf(adcode), span: [index, index + 1], rule: 'sign' }]
  })
}

/** The divisions that title, outlet and source speak of, the surest first. */
function surroundings({ article, context }: Reading): string[] {
  const named = [article.outlet ?? '', article.title, ...article.subtitles].flatMap((words) =>
    mentionsIn(words).flatMap(certain),
  )
  return context.home ? [...named, context.home] : named
}

function resolve(
  mention: Mention,
  before: string | undefined,
  spoken: ReadonlySet<string>,
  around: readonly string[],
): Finding<PlaceValue> | undefined {
  const { name, span } = mention
  const held = AREAS[name] ?? STATE_VENUES[name]
  if (held) return { value: placeOf(held), span, rule: AREAS[name] ? 'area' : 'state-venue' }
  const country = countryNamed(name)
  if (country && mention.candidates.length === 0) return { value: { name, country }, span, rule: 'abroad' }
  const after = before && mention.candidates.find((c) => c.adcode !== before && liesIn(c.adcode, before))
  if (after) return { value: placeOf(after.adcode), span, rule: 'after-its-parent' }
  const chosen = choose(mention, spoken, around)
  if (!chosen) return country ? { value: { name, country }, span, rule: 'abroad' } : undefined
  return { value: placeOf(chosen.adcode), span, rule: mention.plain ? 'division' : 'short-name-with-evidence' }
}

/** The candidate that the article supports best: the only one, else the one whose own province or prefecture it speaks of. */
function choose({ name, candidates, plain, listed }: Mention, spoken: ReadonlySet<string>, around: readonly string[]) {
  const [first] = candidates
  if (!first) return undefined
  const top = candidates.filter((candidate) => candidate.level === first.level)
  if (plain && top.length === 1) return first
  const told = candidates.filter(({ adcode }) => spoken.has(adcode))
  if (!plain && told.length === 1 && !COMMON_WORDS.has(name)) return told[0]
  if (!plain && first.level === 'county' && (!listed || COMMON_WORDS.has(name))) return undefined
  const supported = candidates.filter((candidate) => isSupported(candidate.adcode, spoken))
  if (supported.length <= 1) return supported[0]
  return supported.find(({ adcode }) => around.some((place) => parent(adcode) === place || liesIn(place, adcode)))
}

/** Who names a county speaks of its prefecture. */
function withPrefecture(adcode: string): string[] {
  const above = adcode.endsWith('00') ? undefined : parent(adcode)
  return above ? [adcode, above] : [adcode]
}

function isSupported(adcode: string, spoken: ReadonlySet<string>): boolean {
  for (let above = parent(adcode); above; above = parent(above)) if (spoken.has(above)) return true
  return false
}

function placeOf(adcode: string): PlaceValue {
  return { name: division(adcode)?.name ?? adcode, adcode }
}
