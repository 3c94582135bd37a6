import { type Division, division, divisionsNamed } from '../places/gazetteer.ts'
import { jurisdictionOfKind } from '../places/jurisdiction.ts'
import { ORGANS, RANKS } from './lexicon.ts'

/** A post of the head of a government, with the word for its rank: 市长, 常务副县长, 代省长. */
const POST = /^(?:常务副|第一副|副|代理|代)?(省|市|州|盟|县|区|旗)长/
const RANKED = new RegExp(`^(${RANKS.join('|')})(?=[\u4e00-\u9fff])`)
const OWN_ORGAN = new RegExp(`^(?:${ORGANS.join('|')})`)
/** The democratic parties' and the Youth League's branches: 民革省委会. */
const PARTY_BRANCH = /^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)(?:省|自治区|市|州|县|区)(?=委)/
/** 区 and 市 as parts of other words: 区域合作, 市场监管总局, 县域经济, 省级机关. */
const OTHER_WORD =
  /^(?:县市|省市|市县|市州|县区|区县|省区|区域|区块|区间|区位|市场|市民(?!族|政)|市值|市级|省级|县级|区级|州级|县域|市域|省域|省际|市区(?!域)|县城|省会|旗帜|旗舰|盟国|盟友)/

/**
 * A body or post with the place it belongs to: 省委书记 → 四川省委书记, 市长 → 重庆市市长, 自治区主席 → 广西壮族自治区主席.
 * `jurisdiction` is the division that the words speak from, or one that lies in it. Words that hold their place, and
 * those of central bodies, companies and schools, stay as they are; so do all where the jurisdiction is unknown.
 */
export function writeOut(words: string, jurisdiction: string | undefined): string {
  const own = jurisdiction === undefined ? undefined : division(jurisdiction)
  if (!own || holdsPlace(words)) return words
  if (/^(?:代理|代|常务副|副)?主席$/.test(words) && own.name.endsWith('自治区')) return own.name + words
  if (words.startsWith('兵团')) return words.replace('兵团', '新疆生产建设兵团')
  if (OWN_ORGAN.test(words)) return calledIn(own) + words
  const party = PARTY_BRANCH.exec(words)
  const place = division(jurisdictionOf(words.slice(party?.[1]?.length ?? 0), jurisdiction) ?? '')
  if (!place) return words
  if (party) return party[1] + calledIn(place) + words.slice(party[0].length)
  if (words.startsWith('地委')) return place.name.replace(/地区$/, '') + words
  return calledIn(place) + (POST.test(words) || words.startsWith('行署') ? words : words.replace(RANKED, ''))
}

/** A post that the home left without a place, with that of the other side: 省委书记 → 河北省委书记. */
export function ofOthers(title: string, others: ReadonlyMap<string, string>): string {
  const kind = POST.exec(title)?.[1] ?? (isOtherWord(title) ? undefined : RANKED.exec(title)?.[1])
  return writeOut(title, others.get(kind ?? ''))
}

/** The division whose body or post the words name, seen from a home: 省委 the province's, 市长 the city's; undefined where it has none. */
export function jurisdictionOf(words: string, home: string | undefined): string | undefined {
  if (/^(?:行署|地委)/.test(words)) return jurisdictionOfKind('地区', home)
  const kind = POST.exec(words)?.[1] ?? (isOtherWord(words) ? undefined : RANKED.exec(words)?.[1])
  return kind === undefined ? undefined : jurisdictionOfKind(kind, home)
}

/** Whether the first characters only look like a rank: 区域布局, 市民代表. */
export function isOtherWord(words: string): boolean {
  return OTHER_WORD.test(words)
}

/** 四川省, 阿坝州, 石柱县, 武侯区: how a division's name stands before its bodies and posts. Regions stay in full. */
export function calledIn({ name, short, level }: Division): string {
  if (level === 'province') return name
  const kind = /自治([州县])$/.exec(name)?.[1]
  return kind ? short.replace(/族$/, '') + kind : name
}

/** Whether the words begin with the name of a division; the short name of a county says nothing: 市中 in 市中级人民法院. */
function holdsPlace(words: string): boolean {
  for (let length = Math.min(words.length, 16); length >= 2; length--) {
    const name = words.slice(0, length)
    const isPlace = ({ level }: Division) => level !== 'county' || /[县区市旗]$/.test(name)
    if (divisionsNamed(name).some(isPlace) && !POST.test(words)) return true
  }
  return false
}
