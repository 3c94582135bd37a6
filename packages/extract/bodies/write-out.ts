import { type Division, division, divisionsNamed } from '../places/gazetteer.ts'
import { jurisdictionFor } from '../places/jurisdiction.ts'

/** 阿坝州, 石柱县, 武侯区: how the name of a division stands before its bodies and posts. Autonomous regions stay in full. */
export function calledIn({ name, short, level }: Division): string {
  if (level === 'province') return name.replace(/特别行政区$/, '')
  const kind = /自治([州县])$/.exec(name)?.[1]
  return kind ? short.replace(/族$/, '') + kind : name
}

/**
 * A body or post with the place it belongs to: 省委书记 → 四川省委书记, 市长 → 重庆市市长, 自治区主席 → 广西壮族自治区主席.
 * `jurisdiction` is the division that the words speak from, or one that lies in it. Words that hold their place, and
 * those of central bodies, companies and schools, stay as they are; so do all where the jurisdiction is unknown.
 */
export function writeOut(words: string, jurisdiction: string | undefined): string {
  const own = jurisdiction === undefined ? undefined : division(jurisdiction)
  if (!own || holdsPlace(words)) return words
  return asPost(words, own) ?? asBody(words, own) ?? words
}

const POST = /^((?:常务|第一)?副|代)?(省|市|州|盟|县|区|旗)长/
const LEVELLED = /^(自治区|自治州|自治县|省|市|州|盟|县|区|旗)(?=[\u4e00-\u9fff])/
const ORGAN = /^(?:人大常委会|人大|政协|人民政府|政府|纪委监委|纪委|监委|监察委|中级人民法院|高级人民法院|人民检察院)/

function asPost(words: string, own: Division): string | undefined {
  const [, , kind] = POST.exec(words) ?? []
  if (kind) {
    const place = placeFor(kind, own)
    return place && calledIn(place) + words
  }
  if (/^(?:常务)?副?主席$/.test(words) && own.name.endsWith('自治区')) return own.name + words
  return undefined
}

function asBody(words: string, own: Division): string | undefined {
  const [kind] = LEVELLED.exec(words) ?? []
  if (kind) {
    const place = placeFor(kind, own)
    return place && calledIn(place) + words.slice(kind.length)
  }
  if (words.startsWith('地委') || words.startsWith('行署')) {
    const place = placeFor('市', own)
    return place?.name.endsWith('地区')
      ? place.name.replace(words.startsWith('地委') ? /地区$/ : /$/, '') + words
      : undefined
  }
  if (words.startsWith('兵团')) return words.replace('兵团', '新疆生产建设兵团')
  return ORGAN.test(words) ? calledIn(own) + words : undefined
}

/** The division of this kind that the jurisdiction is or lies in. */
function placeFor(kind: string, own: Division): Division | undefined {
  if (kind === '省' || kind === '自治区') return of(jurisdictionFor('province', own.adcode))
  if (kind === '市' || kind === '州' || kind === '盟' || kind === '自治州')
    return of(jurisdictionFor('prefecture', own.adcode))
  if (kind === '区' && own.name.endsWith('自治区')) return own
  return of(jurisdictionFor('county', own.adcode))
}

function of(adcode: string | undefined): Division | undefined {
  return adcode === undefined ? undefined : division(adcode)
}

/** Whether the words begin with the name of a division. */
function holdsPlace(words: string): boolean {
  for (let length = Math.min(words.length, 16); length >= 2; length--) {
    if (divisionsNamed(words.slice(0, length)).length > 0) return true
  }
  return false
}
