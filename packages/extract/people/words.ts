import { divisionsNamed } from '../places/gazetteer.ts'
import { cutWords } from '../places/words.ts'
import { NO_NAMES, PERSON_VERBS } from './lexicon.ts'

/** Parts of speech that no name is: verbs, adverbs, prepositions, conjunctions, pronouns, numerals, and the like. */
const GRAMMAR = /^(?:v|d|p|c|r|m|q|f|u|y|t$|ad|l|i|nt)/
const verbs = new Set(PERSON_VERBS)

/** Tags looked up before: the same few words stand before and behind names all the time. */
const looked = new Map<string, string | undefined>()
const MOST_LOOKED = 20_000

/** The dictionary's tag for these characters as one word; undefined where it holds no such word. */
export function wordTag(characters: string): string | undefined {
  if (looked.has(characters)) return looked.get(characters)
  if (looked.size >= MOST_LOOKED) looked.clear()
  const tag = lookUp(characters)
  looked.set(characters, tag)
  return tag
}

function lookUp(characters: string): string | undefined {
  const words = cutWords(characters)
  for (let at = 1; at < characters.length; at++) if (words.isBoundary(at)) return undefined
  return words.tagAt(0)
}

/** Whether the dictionary holds these characters as one word, and not as the name of somebody well known. */
export function isWord(characters: string): boolean {
  const tag = wordTag(characters)
  if (tag === undefined) return false
  return characters.length < 3 || !tag.startsWith('nr') || divisionsNamed(characters).length > 0
}

/** Whether the dictionary holds a word somewhere in these characters, names aside. */
export function holdsWord(characters: string): boolean {
  const words = cutWords(characters)
  let start = 0
  for (let at = 1; at <= characters.length; at++) {
    if (!words.isBoundary(at)) continue
    if (at - start > 1 && !/^nr/.test(words.tagAt(start) ?? '')) return true
    start = at
  }
  return false
}

/** Whether what people do, or what stands behind posts, begins with these words: 强调, 单位. */
export function isOpening(words: string): boolean {
  return NO_NAMES.has(words) || verbs.has(words)
}

/** Whether a word of the dictionary can be no name whatever stands beside it: 强调, 江苏, 单位. */
export function isNoName(word: string): boolean {
  if (isOpening(word)) return true
  if (divisionsNamed(word).some(({ level }) => level === 'province')) return true
  return GRAMMAR.test(wordTag(word) ?? '')
}
