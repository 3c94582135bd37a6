import type { Finding, PersonValue } from '../findings.ts'
import { CITED_POSTS, POSTS } from './lexicon.ts'

/** Where the text names its persons, for the question of who says a clause. */
export interface Cast {
  mentions: Finding<PersonValue>[]
  /** Words of two to four characters that stand behind a post: names, where one of them speaks. */
  introduced: ReadonlySet<string>
  /** Whether the text is the record of a press conference, in which a name alone begins each turn. */
  transcript: boolean
}

/** Where people are introduced. */
const INTRODUCTIONS = 6000
const BEHIND_POST = new RegExp(`(?:${POSTS.join('|')})\\s?(?=([\\u4e00-\\u9fff]{2,4}))`, 'g')
const REPORTER_ASKS = /^[^，。：\n]{0,24}记者[^，。：\n]{0,6}：[^\n]{2,200}？/m

/** Persons alone, in order of place: a group's words are nobody's by name. */
export function castOf(text: string, people: readonly Finding<PersonValue>[]): Cast {
  const mentions = people.filter(({ value }) => value.entityType === 'person').sort((a, b) => a.span[0] - b.span[0])
  const introduced = new Set<string>()
  for (const match of text.slice(0, INTRODUCTIONS).matchAll(BEHIND_POST)) {
    const words = match[1] as string
    for (const length of [2, 3, 4]) introduced.add(words.slice(0, length))
  }
  return { mentions, introduced, transcript: REPORTER_ASKS.test(text) }
}

/** The mentions that stand wholly between two places of the text. */
export function namedBetween({ mentions }: Cast, from: number, to: number): Finding<PersonValue>[] {
  const named: Finding<PersonValue>[] = []
  for (let at = firstFrom(mentions, from); at < mentions.length; at++) {
    const mention = mentions[at] as Finding<PersonValue>
    if (mention.span[0] >= to) break
    if (mention.span[1] <= to) named.push(mention)
  }
  return named
}

/** Whether the mention is how others cite somebody: 习近平总书记强调 in a speaker's words. */
export function isCited(text: string, mention: Finding<PersonValue>): boolean {
  if (AT_ANOTHER_TIME.test(text.slice(mention.span[1], mention.span[1] + 12))) return true
  return CITED_POSTS.some(
    (post) => text.startsWith(post, mention.span[1]) || text.slice(...mention.span).endsWith(post),
  )
}

/** 某某总理近期赴某地调研，…提出要求: what somebody did and said before the meeting. */
const AT_ANOTHER_TIME = /^(?:总书记|总理|主席|书记|省长|市长)?(?:近期|不久前|前不久|此前|曾多次|多次|去年)(?!在会)/

function firstFrom(mentions: readonly Finding<PersonValue>[], from: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Finding<PersonValue>).span[0] < from) low = middle + 1
    else high = middle
  }
  return low
}
