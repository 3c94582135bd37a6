import type { Span } from '#model/record.ts'
import type { Reading } from '../reading.ts'
import { matches, mayMatch } from '../rule.ts'
import { type Name, nameAt } from './names.ts'
import { tailOf } from './posts.ts'
import { byLine, RULES, signature, surnameAndPost, turn } from './rules.ts'
import { compoundSurname } from './surnames.ts'
import { isNoName, isWord } from './words.ts'

/** A name in the text, before its titles are read. */
export interface Mention {
  name: string
  span: Span
  /** Where what belongs to the name ends: 同志, （女）, a post behind it. */
  end: number
  postAfter: string | undefined
  /** Where the name before it in one list with it begins; it shares that one's titles where it has none of its own. */
  listedAfter: number | undefined
  rule: string
}

/** Those who made the article. */
const BY_LINES: ReadonlySet<string> = new Set([byLine.name, signature.name])
const LINK = /(?:等)?(?:、|和|及|与|以及|，| {1,3})/y

/** A reporter's turn. */
const ASKED = /(?:^|\n)[^，。：\n]{0,24}记者[^，。：\n]{0,6}：/

/** Every mention of a person by name, in order of place; those of the by-line are left out. */
export function findMentions(reading: Reading): Mention[] {
  const { text } = reading
  const taken = new Uint8Array(text.length + 1)
  for (const { kind, span } of reading.quotes) if (kind === 'title') taken.fill(1, span[0], span[1])
  const mentions: Mention[] = []
  const take = (name: string, span: Span, rule: string, listedAfter: number | undefined): Mention | undefined => {
    if (taken.subarray(span[0], span[1]).includes(1) || isTerm(text, span[1])) return undefined
    taken.fill(1, span[0], span[1])
    const tail = tailOf(text, span[1])
    const mention = { name, span, end: tail.end, postAfter: tail.post, listedAfter, rule }
    mentions.push(mention)
    return mention
  }
  const transcript = ASKED.test(text)
  for (const rule of RULES) {
    if ((rule === turn && !transcript) || !mayMatch(rule, text)) continue
    for (const match of matches(rule.pattern, text)) {
      const found = rule.produce(match, text)
      if (!found?.span) continue
      const first = take(found.value, found.span, rule.name, undefined)
      if (first) takeList(text, first, take)
    }
  }
  takeAgain(text, mentions, take)
  return mentions.filter(({ rule }) => !BY_LINES.has(rule)).sort((a, b) => a.span[0] - b.span[0])
}

type Take = (name: string, span: Span, rule: string, listedAfter: number | undefined) => Mention | undefined

/** The names that go on a list: each behind a link, each ended by a mark or by the list's predicate. */
function takeList(text: string, first: Mention, take: Take): void {
  for (let last = first; ; ) {
    LINK.lastIndex = last.end
    const link = LINK.exec(text)?.[0]
    if (link === undefined) return
    const loose = link === '，' || (link.startsWith(' ') && !BY_LINES.has(first.rule))
    const at = last.end + link.length
    const found =
      nameAt(text, at, loose ? 'bare' : 'list') ??
      (loose ? undefined : (unknownName(text, at) ?? fromAbroad(text, at, last.name)))
    if (!found || (loose && (found.ending < 3 || isWord(found.name)))) return
    const next = take(found.name, [at, found.end], first.rule, last.span[0])
    if (!next) return
    last = next
  }
}

/** Somebody of an uncommon surname, between two names of one list. */
function unknownName(text: string, at: number): Name | undefined {
  const name = /^[\u4e00-\u9fff]{2,3}(?=、)/.exec(text.slice(at, at + 4))?.[0]
  if (name === undefined || isWord(name) || isNoName(name)) return undefined
  const next = nameAt(text, at + name.length + 1, 'list')
  return next && { name, end: at + name.length, ending: 3 }
}

/** Another guest from abroad behind one whose name has four characters or five, in Han characters without a dot. */
function fromAbroad(text: string, at: number, before: string): Name | undefined {
  if (!/^[\u4e00-\u9fff]{4,5}$/.test(before) || compoundSurname(before) !== undefined) return undefined
  const found = nameAt(text, at, 'post-abroad')
  return found && found.name.length > 3 ? found : undefined
}

/** Names that the article has told already, where they stand alone. */
function takeAgain(text: string, mentions: readonly Mention[], take: Take): void {
  const known = callings(mentions)
  const lengths = [...new Set([...known.keys()].map((called) => called.length))].sort((a, b) => b - a)
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths) {
      const called = text.slice(at, at + length)
      const name = known.get(called)
      if (name === undefined || (isWord(called) && nameAt(text, at, 'post')?.name !== called)) continue
      if (take(name, [at, at + length], 'known-name', undefined)) break
    }
  }
}

/** How the people named so far may be called again: by their name, and by the last part of one with dots. */
function callings(mentions: readonly Mention[]): Map<string, string> {
  const people = mentions.filter(({ rule }) => !BY_LINES.has(rule) && rule !== surnameAndPost.name)
  const called = new Map<string, string>()
  for (const { name } of people) {
    const last = /·([^·]{2,})$/.exec(name)?.[1]
    if (last !== undefined && !called.has(last)) called.set(last, name)
  }
  for (const { name } of people) called.set(name, name)
  return called
}

/** 习近平新时代中国特色社会主义思想, 邓小平理论: a name in the name of a doctrine is nobody's mention. */
function isTerm(text: string, end: number): boolean {
  return /^(?:新时代|[\u4e00-\u9fff]{0,8}思想|理论|同志为(?:核心|主要代表)|精神|诞辰)/.test(text.slice(end, end + 14))
}
