import type { Kind } from '#model/vocabulary.ts'
import { NOT_AFTER_HEAD, NOT_BEFORE_SHORT, OTHER_HEADS, SHORT_STEMS, STEMS } from './lexicon.ts'

const stems = longestFirst(Object.keys(STEMS)).join('|')
const shortStems = Object.keys(SHORT_STEMS).join('|')
const others = longestFirst(Object.keys(OTHER_HEADS)).join('|')

/** The last word of a meeting's name, as a pattern without groups: 推进会, 座谈会议, 论坛, 会议. */
export const HEAD = `(?:(?:(?:${stems})会议?|(?<!${NOT_BEFORE_SHORT})(?:${shortStems})会|${others}))(?!${NOT_AFTER_HEAD})`

/** One character of a meeting's name: no mark that ends a clause, no space. */
export const NAME_CHARACTER = '[^，。；：！？\\s]'

const AT_END = new RegExp(`${HEAD}$`)
const LAST_WORD = new RegExp(`(${stems})会议?$|(${shortStems})会$|(${others})$`)

/** Whether words end as the name of a meeting does. */
export function endsWithHead(words: string): boolean {
  return AT_END.test(words)
}

/** The kind that the last word of a name means by itself; undefined where it is no meeting's name. */
export function kindOfHead(words: string): Kind | undefined {
  const match = LAST_WORD.exec(words.replace(/（扩大）|扩大(?=会议?$)/g, ''))
  if (!match) return undefined
  const [, stem, short, other] = match
  if (stem) return STEMS[stem]
  return short ? SHORT_STEMS[short] : OTHER_HEADS[other as string]
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length)
}
