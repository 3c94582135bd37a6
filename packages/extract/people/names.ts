import { countryNamed } from '../places/countries.ts'
import { cutWords } from '../places/words.ts'
import { NEVER_NAMES, NOT_IN_GIVEN, NOT_LAST, PARTICLES, PERSON_VERBS, POST_HEADS } from './lexicon.ts'
import { COMMON_SURNAMES, COMPOUND_SURNAMES, RARE_SURNAMES } from './surnames.ts'
import { DOTTED_SYLLABLES, SYLLABLES } from './syllables.ts'

/**
 * What stands beside a place where a name may begin: a post before it, one held abroad or in an international body, other
 * names of a list, or nothing of the kind.
 */
export type Setting = 'post' | 'post-abroad' | 'list' | 'bare'

export interface Name {
  name: string
  end: number
  /** How well what follows ends a name: 3 and more a mark or a verb that people do, the longer the better, 2 a particle, 1 some other verb. */
  ending: number
}

const HAN = /^[\u4e00-\u9fff]+$/
const alternatives = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
const STRONG_END = new RegExp(
  `[，、。；：（）“”《》—…！？\\n等]|\\d|$| {2}|${alternatives(PERSON_VERBS.filter((word) => word.length > 1))}`,
  'y',
)
const WEAK_END = new RegExp(` |${alternatives(PERSON_VERBS.filter((word) => word.length === 1))}`, 'y')
const SYLLABIC = new RegExp(`[${SYLLABLES}]{2,9}`, 'y')
const DOTTED = new RegExp(
  `[${SYLLABLES}${DOTTED_SYLLABLES}A-Z]{1,9}\\.?(?:·[${SYLLABLES}${DOTTED_SYLLABLES}]{1,10}){1,4}`,
  'y',
)
const DOTTED_AFTER = /[\u4e00-\u9fffA-Z]{1,9}\.?(?:·[\u4e00-\u9fff]{1,10}){1,4}/y
const SPACED = /[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff](?: {1,4}[\u4e00-\u9fff](?=[，、。；（\n]))?/y
/** Particles that the characters of foreign names begin with too. */
const NO_SYLLABIC_START = /[为对以于同当达在并所使比可由包若本加特先道]/
const heads = new Set(POST_HEADS)
const AT_POST = new RegExp(`^副?(?:${alternatives(POST_HEADS)})`)

/** The name that begins at this place, or undefined where none does. */
export function nameAt(text: string, at: number, setting: Setting): Name | undefined {
  const dotted = dottedAt(text, at, setting)
  if (dotted) return dotted
  const options = [...han(text, at, setting), ...spaced(text, at, setting), ...syllabic(text, at, setting)]
  if (options.length === 0) options.push(...uncommon(text, at, setting))
  return options
    .filter((option) => acceptable(text, option, setting))
    .sort((a, b) => b.ending - a.ending || b.end - a.end)[0]
}

/** Whether these characters have the shape of a Han name: a surname and one or two characters more. */
export function isHanName(name: string, setting: Setting): boolean {
  const surname = surnameOf(name, setting)
  if (!surname || !HAN.test(name)) return false
  const given = name.slice(surname.length)
  if (given.length < 1 || given.length > (isDouble(name) ? 3 : 2)) return false
  if (NEVER_NAMES.has(name) || NEVER_NAMES.has(name.slice(0, 2)) || heads.has(given)) return false
  return !NOT_LAST.includes(given.at(-1) as string) && ![...given].some((sign) => NOT_IN_GIVEN.includes(sign))
}

/** Whether the dictionary holds these characters as one word that is no name. */
export function isWord(characters: string): boolean {
  const words = cutWords(characters)
  for (let at = 1; at < characters.length; at++) if (words.isBoundary(at)) return false
  return !/^n[rz]/.test(words.tagAt(0) ?? '')
}

export function surnameOf(name: string, setting: Setting): string | undefined {
  const compound = COMPOUND_SURNAMES.find((surname) => name.startsWith(surname) && name.length > surname.length)
  if (compound) return compound
  const [first] = name
  if (first === undefined || !HAN.test(first)) return undefined
  return COMMON_SURNAMES.has(first) || (setting !== 'bare' && RARE_SURNAMES.has(first)) ? first : undefined
}

/** 陈冯富珍: a married woman's name with both surnames. */
function isDouble(name: string): boolean {
  return name.length === 4 && COMMON_SURNAMES.has(name[0] as string) && COMMON_SURNAMES.has(name[1] as string)
}

function* han(text: string, at: number, setting: Setting): Generator<Name> {
  const surname = surnameOf(text.slice(at, at + 5), setting)
  if (!surname) return
  for (let length = surname.length + 1; length <= 4; length++) {
    const name = text.slice(at, at + length)
    if (name.length < length || !HAN.test(name)) return
    if (!isHanName(name, setting)) continue
    if (surname === '和' && AT_POST.test(text.slice(at + length, at + length + 4))) continue
    const ending = endingAt(text, at + length, setting)
    // A name of four characters gives way to a shorter one that ends as well.
    const weight = length - surname.length > 2 ? ending - 0.5 : ending
    if (weight > (length - surname.length > 2 ? 2 : 0)) yield { name, end: at + length, ending: weight }
  }
}

function* spaced(text: string, at: number, setting: Setting): Generator<Name> {
  const match = sticky(SPACED, text, at)
  if (!match) return
  const name = match.replace(/ +/g, '')
  if (isHanName(name, setting) && endingAt(text, at + match.length, 'bare') >= 3) {
    yield { name, end: at + match.length, ending: 3 }
  }
}

/** Names without a Han surname stand only where a post or a list says that a name comes. */
function* syllabic(text: string, at: number, setting: Setting): Generator<Name> {
  if (setting === 'bare' || NO_SYLLABIC_START.test(text[at] ?? '')) return
  const run = sticky(SYLLABIC, text, at)
  for (let length = run?.length ?? 0; length >= 2; length--) {
    const end = at + length
    if (endingAt(text, end, 'bare') < (setting === 'post-abroad' ? 2 : 3)) continue
    const name = text.slice(at, end)
    const free = !NEVER_NAMES.has(name) && !NEVER_NAMES.has(name.slice(0, 2)) && countryNamed(name) === undefined
    if (free && ((setting === 'post-abroad' && length > 2) || !isWord(name))) yield { name, end, ending: 2.5 }
    return
  }
}

/** Three characters behind a post that no dictionary knows: somebody whose surname no list holds, or a name from abroad. */
function* uncommon(text: string, at: number, setting: Setting): Generator<Name> {
  if (!setting.startsWith('post')) return
  for (const length of setting === 'post' ? [3] : [3, 4, 2, 5]) {
    const name = text.slice(at, at + length)
    if (name.length < length || !HAN.test(name) || PARTICLES.test(name) || NEVER_NAMES.has(name.slice(0, 2))) continue
    if (endingAt(text, at + length, 'bare') >= 3 && !holdsWord(name)) yield { name, end: at + length, ending: 2.5 }
  }
}

function holdsWord(name: string): boolean {
  const words = cutWords(name)
  for (let at = 1; at < name.length; at++) if (!words.isBoundary(at)) return true
  return false
}

/** A word of the dictionary is a name only where everything around it says so. */
function acceptable(text: string, { name, end, ending }: Name, setting: Setting): boolean {
  if (setting === 'post-abroad') return true
  if (setting === 'bare') return ending >= 2 && !isWord(name)
  if (!isWord(name)) return true
  const linked = setting === 'post' && /[与和同及等在就说率作受]/.test(text[end] ?? '')
  return (linked || ending > 2) && !RARE_SURNAMES.has(name[0] as string)
}

function endingAt(text: string, at: number, setting: Setting): number {
  const strong = sticky(STRONG_END, text, at)
  if (strong !== undefined) return 3 + Math.max(2, strong.length) / 100
  if (sticky(WEAK_END, text, at) !== undefined) return 2
  return setting.startsWith('post') && startsVerb(text.slice(at, at + 8)) ? 1 : 0
}

function startsVerb(words: string): boolean {
  const cut = cutWords(words)
  return words.length > 2 && !cut.isBoundary(1) && /^(?:v|d|p|ad|t)/.test(cut.tagAt(0) ?? '')
}

/** Where a post says that a name comes its first part may be written with any characters. */
function dottedAt(text: string, at: number, setting: Setting): Name | undefined {
  const match = sticky(setting.startsWith('post') ? DOTTED_AFTER : DOTTED, text, at)
  return match === undefined ? undefined : trimmed(text, at, at + match.length)
}

/** A dotted name runs on into the verb where that is written with the same characters: 哈斯木主持. */
function trimmed(text: string, at: number, end: number): Name {
  const dot = text.lastIndexOf('·', end)
  for (let stop = dot + 2; stop <= end; stop++) {
    if (endingAt(text, stop, 'bare') >= 3) return { name: text.slice(at, stop), end: stop, ending: 3 }
  }
  return { name: text.slice(at, end), end, ending: 3 }
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
