import { pinyin } from 'pinyin-pro'
import { liesIn } from '#model/adcode.ts'
import { writeOut } from '../bodies/write-out.ts'
import { type Division, division, divisionsNamed, parent } from '../places/gazetteer.ts'
import { PROVINCE_SIGNS } from '../places/lexicon.ts'
import { cutWords } from '../places/words.ts'
import { APART, JOINT_CONFERENCE, SAME_BODY, SHAANXI, SPELLED_ALIKE } from './lexicon.ts'
import { withoutNumbers } from './numbers.ts'

/** A longer name of a division than any. */
const LONGEST_DIVISION = 14

const bySign = new Map(
  Object.entries(PROVINCE_SIGNS).flatMap(([adcode, { signs }]) => signs.map((sign) => [sign, adcode] as const)),
)

/** Names spelled before: an article names its meeting and its places again and again. */
const romanized = new Map<string, string>()
const MOST_ROMANIZED = 64

/** Words as lower-case ASCII, one dictionary word a piece, joined by hyphens: 党政联席会议 gives `dangzheng-lianxihuiyi`; digits and Latin letters stay. */
export function romanize(words: string): string {
  const known = romanized.get(words)
  if (known !== undefined) return known
  if (romanized.size >= MOST_ROMANIZED) romanized.clear()
  const letters = spellOut(words)
  romanized.set(words, letters)
  return letters
}

function spellOut(words: string): string {
  const cut = cutWords(words)
  const syllables = pinyin(words, { toneType: 'none', type: 'array', v: true })
  return syllables
    .map((syllable, at) => (cut.isBoundary(at) ? `-${syllable}` : syllable))
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * The stable id of a running series, from its name without term and number: the same for every way of naming it, in
 * whichever order its sides stand, with or without 中共, with 省 or 四川省 in a Sichuan paper.
 */
export function seriesId(name: string, home: string | undefined): string {
  const joint = jointConferenceId(name)
  if (joint) return joint
  const { words, adcode } = placedName(name, home)
  return adcode ? `${placeId(adcode)}-${spell(words)}`.replace(/-$/, '') : spell(words)
}

/** A series' name in its one form, without the division that it begins with; `adcode` is that one's, where it has any. */
export function placedName(name: string, home: string | undefined): { words: string; adcode?: string } {
  const [side] = sidesOf(name)
  if (side) return { words: name, adcode: side }
  let body = name
  for (const [surface, same] of SAME_BODY) body = body.replace(surface, same)
  body = writeOut(body.replace(/^(?:全|我)(?=[省市县区州盟旗])/, ''), home)
  const place = leadingDivision(body, home)
  if (!place) return { words: body }
  const rest = body.slice(place.length)
  const level = rest.startsWith('委') ? body.slice(place.length - 1, place.length) : ''
  return { words: level + rest, adcode: place.adcode }
}

function spell(name: string): string {
  return romanize(name.replace(APART, ' $& '))
}

/** …重庆四川党政联席会议 by its sides in the order of their codes; a topic before them doesn't count, one behind them does: 皖苏毗邻地区…. */
function jointConferenceId(name: string): string | undefined {
  const kind = JOINT_CONFERENCE.exec(name)
  const sides = sidesOf(name)
  if (!kind || sides.length === 0) return undefined
  const places = [...sides].sort().map(placeId)
  const leading = signsAtStart(name)
  const topic = leading.length > 1 ? name.slice(leading.length, kind.index) : ''
  return `${places.join('-')}-${spell(topic + kind[0].replace(/会$/, '会议'))}`
}

/** The codes of the two or more divisions that hold a joint conference, as its name has them; none for any other name. */
export function sidesOf(name: string): string[] {
  const kind = JOINT_CONFERENCE.exec(withoutNumbers(name))
  if (!kind) return []
  const sides = sidesBefore(withoutNumbers(name).slice(0, kind.index))
  if (sides.length > 1) return sides.reverse()
  const leading = signsAtStart(withoutNumbers(name))
  return leading.length > 1 ? leading : []
}

/** The provinces whose signs the name begins with: 皖苏毗邻地区. */
function signsAtStart(words: string): string[] {
  const sides: string[] = []
  for (const sign of words) {
    const adcode = bySign.get(sign)
    if (!adcode) break
    sides.push(adcode)
  }
  return sides
}

/** The divisions that the words end with: 重庆四川, 四川省、重庆市, 川渝, 京津冀. */
function sidesBefore(words: string): string[] {
  const sides: string[] = []
  let rest = words.replace(/(?:两|三|四|五)(?:省市|省区|地|省|市|省一市)$|地区$/, '')
  for (;;) {
    rest = rest.replace(/[、和与—-]$/, '')
    const named = divisionAtEnd(rest)
    if (!named) break
    sides.push(named.adcode)
    rest = rest.slice(0, -named.length)
  }
  return sides.length > 0 ? [...new Set(sides)] : signsAtEnd(rest)
}

function divisionAtEnd(words: string): { adcode: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_DIVISION, words.length); length >= 2; length--) {
    const [found] = divisionsNamed(words.slice(-length))
    if (found && found.level !== 'county') return { adcode: found.adcode, length }
  }
  return undefined
}

function signsAtEnd(words: string): string[] {
  const sides: string[] = []
  for (let at = words.length - 1; at >= 0; at--) {
    const adcode = bySign.get(words[at] as string)
    if (!adcode) break
    sides.push(adcode)
  }
  return sides
}

function leadingDivision(words: string, home: string | undefined): { adcode: string; length: number } | undefined {
  let found: { adcode: string; length: number } | undefined
  for (let at = 0; ; at = found?.length ?? 0) {
    const next = divisionAt(words, at, found?.adcode, home)
    if (!next) return found
    found = next
  }
}

/** The longest name of a division at this place: after another one, a division that lies in it; of several the one that home lies in. */
function divisionAt(words: string, at: number, above: string | undefined, home: string | undefined) {
  for (let length = Math.min(LONGEST_DIVISION, words.length - at); length >= 2; length--) {
    const named = divisionsNamed(words.slice(at, at + length)).filter(
      ({ adcode }) => !above || parent(adcode) === above,
    )
    const found = named.find(({ adcode }) => home && (liesIn(home, adcode) || liesIn(adcode, home))) ?? named[0]
    if (found) return { adcode: found.adcode, length: at + length }
  }
  return undefined
}

/**
 * `sichuan`, `chengdu`, `chongqing-yubei`: a county with the division that it lies in; 吉林市 in full, since a province is
 * called so; of those that are spelled alike a prefecture with its province, `anhui-suzhou`, a county in full.
 */
export function placeId(adcode: string): string {
  const place = division(adcode)
  if (!place) return adcode
  const id = placeIds.get(adcode) ?? spellPlace(place)
  placeIds.set(adcode, id)
  return id
}

/** Ids of divisions spelled before, of which there are some three thousand. */
const placeIds = new Map<string, string>()

function spellPlace({ adcode, name, short, level }: Division): string {
  if (adcode === SHAANXI) return 'shaanxi'
  const alike = SPELLED_ALIKE.has(adcode)
  if (level === 'county') return `${placeId(parent(adcode) ?? '')}-${romanize(alike ? name : short)}`
  if (alike) return `${placeId(parent(adcode) ?? '')}-${romanize(short)}`
  const shared = level === 'prefecture' && divisionsNamed(short).some((other) => other.level === 'province')
  return romanize(shared ? name : short)
}
