import { liesIn } from '#model/adcode.ts'
import type { Span } from '#model/record.ts'
import { type Division, divisionsNamed } from './gazetteer.ts'
import { AREAS, GENERIC_NAMES, NOT_BEFORE, ORDINARY_WORDS } from './lexicon.ts'
import { scanNames } from './names.ts'
import { cutWords, type Words } from './words.ts'

/** What makes a short name that of a smaller place: 黄石镇, 重庆路. */
const SMALLER = /^(?:镇(?!江)|乡(?!村)|村(?!镇)|街道|路(?![径线])|大道|大桥|新桥)/

/** A name that stands in a text as a word of its own, and the divisions that go by it. */
export interface Mention {
  name: string
  span: Span
  /** None for a country, a city abroad, an area without a code. */
  candidates: Division[]
  /** Whether the name says by itself that it is a place: written with its kind (成都市, 渠县), or no other word. */
  plain: boolean
  /** Whether the dictionary knows the word as a place, or it stands in a list of places. */
  listed: boolean
}

/** Every name of the gazetteer that stands in the text as a word; which division it means is not settled yet. */
export function mentionsIn(text: string, words: Words = cutWords(text)): Mention[] {
  const mentions: Mention[] = []
  scanNames(text, (name, span) => {
    const behind = text.slice(span[1], span[1] + 6)
    if (NOT_BEFORE[name]?.test(behind)) return false
    const candidates = divisionsNamed(name)
    const inFull = candidates.some((candidate) => candidate.name === name) || /州$|..[县旗区省市]$/.test(name)
    const begins = words.isBoundary(span[0]) || text.startsWith('中共', span[0] - 2)
    if (!begins && !goesOn(mentions.at(-1), candidates, span)) return false
    const ends = endsAsWord(words, span) || isFollowedByIts(text, candidates, span[1])
    if (!inFull && (!ends || SMALLER.test(behind) || isGivenName(text, name, span))) return false
    const plain = (inFull && !GENERIC_NAMES.has(name)) || candidates.length === 0 || isPlainShort(name, candidates)
    mentions.push({ name, span, candidates, plain, listed: inFull || words.tagAt(span[0]) === 'ns' })
    return true
  })
  return mentions.map((mention, at) => ({
    ...mention,
    listed:
      mention.listed || sideBySide(text, mentions[at - 1], mention) || sideBySide(text, mention, mentions[at + 1]),
  }))
}

/** 孙红旗 among names: two characters behind one that follows a mark or a post, with a mark behind them. */
function isGivenName(text: string, name: string, [start, end]: Span): boolean {
  if (name.length !== 2 || !BEHIND_A_NAME.test(text.slice(end, end + 2))) return false
  return (
    /(?:^|[、，：；。\n（ ]|书记|主席|主任|[省市区县局厅处院校会]长|常委|委员|秘书长|代表|领导|同志)[\u4e00-\u9fff]$/.test(
      text.slice(Math.max(0, start - 4), start),
    ) && !/[在赴到来于从由与和及向对往去离驻省市州是如像指]$/.test(text.slice(start - 1, start))
  )
}

const BEHIND_A_NAME =
  /^(?:[，、。；：\n）和等]|$|主持|出席|参加|列席|强调|指出|表示|要求|讲话|致辞|介绍|代表|会见|陪同|带队|率|一行|同志|宣布|通报|汇报|作|说|率队)/

/** Whether the name of a division that lies in it follows at once, though the dictionary has both as one word: 吉林长春. */
function isFollowedByIts(text: string, candidates: readonly Division[], end: number): boolean {
  return [2, 3].some((length) =>
    divisionsNamed(text.slice(end, end + length)).some(({ adcode }) =>
      candidates.some((above) => above.adcode !== adcode && liesIn(adcode, above.adcode)),
    ),
  )
}

/** Whether the name follows at once on that of a division that holds it: 浦东新区 in 上海市浦东新区. */
function goesOn(before: Mention | undefined, candidates: readonly Division[], span: Span): boolean {
  if (before?.span[1] !== span[0]) return false
  return candidates.some(({ adcode }) => before.candidates.some((above) => liesIn(adcode, above.adcode)))
}

function sideBySide(text: string, first: Mention | undefined, second: Mention | undefined): boolean {
  return first !== undefined && second !== undefined && text.slice(first.span[1], second.span[0]) === '、'
}

/** The division that a mention means whatever else the article says; none where it might mean another thing. */
export function certain({ name, candidates, plain }: Mention): string[] {
  const area = AREAS[name]
  if (area) return [area]
  if (!plain || candidates.length === 0) return []
  const [first, second] = candidates as [Division, Division | undefined]
  return second === undefined || second.level !== first.level ? [first.adcode] : []
}

/** A short name ends a word, or begins the name of an organisation or of another place: 重庆 in 重庆大学. */
function endsAsWord(words: Words, span: Span): boolean {
  return words.isBoundary(span[1]) || /^n[ts]$/.test(words.tagAt(span[0]) ?? '')
}

function isPlainShort(name: string, candidates: readonly Division[]): boolean {
  return candidates.some((candidate) => candidate.level !== 'county') && !ORDINARY_WORDS.has(name)
}
