import { HONORIFICS, NOT_AFTER_NAME, POST_HEADS, POST_MODIFIERS } from './lexicon.ts'

const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

/** The words of a post without its body, as the source of a pattern: 党组副书记, 常务副市长, 一级巡视员. */
export const POST = `(?:${longestFirst(POST_MODIFIERS)}){0,4}(?:${longestFirst(POST_HEADS)})`

const AT_END = new RegExp(`${POST}$`)
const AFTER_NAME = new RegExp(
  `(?:（[^（）\\n]{1,16}）)?(?: {0,2}同志|${longestFirst(HONORIFICS)}|(${longestFirst(POST_MODIFIERS)}){0,3}(?:${longestFirst(
    POST_HEADS.filter((head) => !NOT_AFTER_NAME.has(head)),
  )})|代表(?=[，、。]|表示|说|建议|认为|提出|发言|在|就))?`,
  'y',
)

/** A title, taken apart into its body (省人大常委会) and its post (党组书记); undefined where no post ends it. */
export function splitTitle(title: string): { body: string; post: string } | undefined {
  const words = title.replace(/（[^（）]{1,12}）$/, '')
  const post = AT_END.exec(words)?.[0]
  return post === undefined ? undefined : { body: words.slice(0, -post.length), post }
}

/** What belongs to a name behind it, up to the index where it ends: （女）, 同志, 副书记. */
export function tailOf(text: string, at: number): { end: number; post: string | undefined } {
  AFTER_NAME.lastIndex = at
  const tail = AFTER_NAME.exec(text)?.[0] ?? ''
  const words = tail.replace(/^（[^（）]{1,16}）/, '')
  const post =
    words.trim() === '' || /^ {0,2}(?:同志|先生|女士|小姐|阁下|夫妇|夫人|殿下|陛下)$/.test(words) ? undefined : words
  return { end: at + tail.length, post }
}
