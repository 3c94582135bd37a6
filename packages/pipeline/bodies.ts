import { type Division, divisionsNamed } from '#extract/places/gazetteer.ts'
import { liesIn } from '#model/adcode.ts'

/** A body as its written-out name says it: whose it is, and which of that place's bodies. */
export interface Body {
  /** `500000-政府`; the name itself where it belongs to no division: `国务院`. For ever. */
  id: string
  adcode?: string
  /** What is left of the name without its place, in one spelling: 政府, 委, 人大常委会. Empty for the place itself. */
  organ: string
}

const LONGEST_DIVISION = 16
const PARTY = /^(?:中国共产党|中共)(?!中央|$)/
const CPPCC = /^(?:中国人民政治协商会议|政协)(.{2,20}?)(?:委员会)?$/
/** One spelling for what outlets write in several. */
const SAME: [RegExp, string][] = [
  [/人民代表大会/, '人大'],
  [/常务委员会/, '常委会'],
  [/人民政府/, '政府'],
  [/中国人民政治协商会议|人民政协/, '政协'],
  [/^(?:委员会|党委)/, '委'],
  [/纪律检查委员会/, '纪委'],
  [/监察委员会/, '监委'],
]

/**
 * The body that a written-out name names: 中共重庆市委 and 重庆市委, 四川省政府 and 四川省人民政府 are one. `homes` are
 * codes of divisions that the meeting is at home in, the best first: they settle which 市中区 is meant. A place that
 * stays open is left in the name.
 */
export function bodyOf(name: string, homes: readonly string[] = []): Body {
  const plain = name.normalize('NFKC').replace(/\s+/g, '').replace(PARTY, '').replace(CPPCC, '$1政协')
  const { adcode, length } = leadingPlace(plain, homes)
  let organ = plain.slice(length)
  for (const [surface, same] of SAME) organ = organ.replace(surface, same)
  if (adcode === undefined) return { id: organ, organ }
  return { id: organ === '' ? adcode : `${adcode}-${organ}`, adcode, organ }
}

/** A division, and how many characters of the words name it. */
interface Place {
  adcode?: string
  length: number
}

/** The division that the words begin with, the last one of several: 四川省成都市. */
function leadingPlace(words: string, homes: readonly string[]): Place {
  let place: Place = { length: 0 }
  for (;;) {
    const next = placeAt(words, place, homes)
    if (!next) return place
    place = next
  }
}

function placeAt(words: string, above: Place, homes: readonly string[]): Place | undefined {
  const { adcode: outer, length: start } = above
  for (let length = Math.min(LONGEST_DIVISION, words.length - start); length >= 2; length--) {
    const called = words.slice(start, start + length)
    const named = divisionsNamed(called).filter(({ adcode }) => !outer || (adcode !== outer && liesIn(adcode, outer)))
    // The short name of a county says nothing: 市中 in 市中级人民法院.
    const meant = named.filter(({ level }) => level !== 'county' || /[县区市旗]$/.test(called))
    if (meant.length === 0) continue
    const found = chosen(meant, homes)
    return found && { adcode: found.adcode, length: start + length }
  }
  return undefined
}

/** Of divisions of one name the only one at home, else the highest where there is just one so high. */
function chosen(named: Division[], homes: readonly string[]): Division | undefined {
  for (const home of homes) {
    const near = named.filter(({ adcode }) => liesIn(adcode, home) || liesIn(home, adcode))
    if (near.length > 0) return highest(near)
  }
  return highest(named)
}

function highest([first, second]: Division[]): Division | undefined {
  return first && first.level !== second?.level ? first : undefined
}
