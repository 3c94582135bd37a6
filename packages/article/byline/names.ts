import { DOUBLE_SURNAMES, PLACES_LIKE_NAMES, SURNAMES } from './lexicon.ts'

const HAN = /^[\u4e00-\u9fff]+$/
/** What follows the last name without a mark between: `张三报道`. */
const TAIL = /(?:[文图]\/[文图]|摄影报道|综合报道|报道|报导|采写|综合|撰文|整理|编写|实习生?|通讯员)$/
/** Words that questions at a press conference begin with. */
const COURTESY = /^(?:谢谢|感谢|您好|你好|大家|请问|主持)/
const SEPARATOR = /[、,，;；/&＆]|\s{1,4}|(?<=[\u4e00-\u9fff]{2})(?:和|及|与)(?=[\u4e00-\u9fff]{2})/

/** Whether the word reads as a person's name: a surname with one or two characters, or a name of several parts with `·`. */
export function isName(word: string): boolean {
  if (word.includes('·')) return /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/.test(word)
  if (!HAN.test(word) || PLACES_LIKE_NAMES.has(word) || COURTESY.test(word)) return false
  if (DOUBLE_SURNAMES.includes(word.slice(0, 2))) return word.length === 3 || word.length === 4
  if (!SURNAMES.has(word[0] as string)) return false
  return word.length === 2 || word.length === 3 || (word.length === 4 && SURNAMES.has(word[1] as string))
}

/** Words in credits that name nobody. */
const NO_NAME =
  /记者|通讯员|通联|报道|摄|图|实习|编辑|来源|综合|采访|整理|整合|文图|图文|昨日|今日|近日|日前|获悉|[电讯报网台社日月年从]$/

/** Whether the word is a name where nothing but names is expected, as in brackets after 记者: names of all peoples. */
export function isCreditedName(word: string): boolean {
  return (
    isName(word) ||
    (/^[\u4e00-\u9fff]{2,5}$/.test(word) && !NO_NAME.test(word) && !COURTESY.test(word) && !PLACES_LIKE_NAMES.has(word))
  )
}

/** A name with what stood behind it, which tells whether a photographer's credit or a place ends the list. */
export interface NameRun {
  names: string[]
  /** What is left where the names end. */
  rest: string
}

/**
 * The names that a text begins with, `杨帆 王翔)…` or `张 倩、李　明报道`: two-character names set with a space inside
 * are joined. Ends where something else than a name, as `accepts` sees it, stands.
 */
export function namesAt(text: string, accepts: (word: string) => boolean = isName): NameRun {
  const stop = /[()[\]【】《》<>|。:：!！?？“”"]/.exec(text)
  const reach = text.slice(0, Math.min(stop?.index ?? text.length, 120))
  const words = reach.split(SEPARATOR)
  const names: string[] = []
  let taken = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const start = text.indexOf(word, taken)
    if (word === '') continue
    const next = words[i + 1] ?? ''
    if (HAN.test(word) && word.length === 1 && HAN.test(next) && next.replace(TAIL, '').length === 1) {
      const joined = `${word}${next.replace(TAIL, '')}`
      if (!isName(joined) || NO_NAME.test(joined)) return { names, rest: text.slice(start) }
      names.push(joined)
      taken = text.indexOf(next, start + 1) + 1
      i++
      if (TAIL.test(next)) break
      continue
    }
    const bare = word.replace(TAIL, '')
    if (
      !(bare === word ? accepts(bare) : isName(bare)) ||
      (bare !== word && names.length > 0 && (PLACES_LIKE_NAMES.has(bare) || word.endsWith('报导')))
    ) {
      return { names, rest: text.slice(start) }
    }
    names.push(bare)
    taken = start + bare.length
    if (bare !== word) break
  }
  return { names, rest: text.slice(taken) }
}
