import type { Cast } from './cast.ts'
import { GROUP, MEETING, POSTS } from './lexicon.ts'

const SURNAME_AND_POST = new RegExp(`^([\\u4e00-\\u9fff]{1,2}?)副?(?:${POSTS.join('|')})`)
const NAME = /^[\u4e00-\u9fff]{2,4}/
/** What stands behind a post and is no name: 代表大会, 委员会, 书记处. */
const NO_NAME = new RegExp(`^(?:${[...MEETING, ...GROUP].join('|')}|[会团处办室组我他她各全并])`)
/** What may stand between a name and its verb of saying. */
const ADJUNCT =
  /^(?:$|[在对就代同向]|致辞|致词|主持|介绍|通报|作|还|也|并|首先|最后|特别|再次|着重|现场|随后|同志|先生|女士)/

/**
 * A speaker whom the clause names though no mention was found there: words that a post introduces elsewhere
 * (…市长佟家瑞, then 佟家瑞指出), or the surname and post of somebody known (宫会长). Undefined where it names nobody.
 */
export function presumedSpeaker(
  text: string,
  { mentions, introduced }: Cast,
  start: number,
  end: number,
): { name: string; end: number } | undefined {
  const words = text.slice(start, end)
  const surname = SURNAME_AND_POST.exec(words)
  if (surname) {
    const known = mentions.findLast(({ value, span }) => span[0] < start && value.name.startsWith(surname[1] as string))
    if (known) return { name: known.value.name, end: start + surname[0].length }
  }
  const longest = NAME.exec(words)?.[0] ?? ''
  for (let length = longest.length; length >= 2; length--) {
    const name = longest.slice(0, length)
    if (NO_NAME.test(name)) continue
    if (ADJUNCT.test(words.slice(length)) && introduced.has(name)) return { name, end: start + length }
  }
  return undefined
}
