/** Function characters that hardly any word has: a pair with one of them is looked up by nobody. */
const NO_WORD = new Set('的了或且把被这那们')
const RUN = /[\p{Script=Han}]+|[a-z0-9]+|[^\p{Script=Han}a-z0-9\s]+/gu
/** Characters of one entry that are searched. */
const LONGEST_TEXT = 1200
const LONGEST_WORD = 20

/** Texts as they are searched: letters and digits alone, folded, one space where anything else stood. */
export function searchable(texts: readonly string[]): string {
  return fold(texts.join(' ')).slice(0, LONGEST_TEXT).toWellFormed()
}

/** The terms of a query, each of which must stand in a text as it is. */
export function termsOf(query: string): string[] {
  return [...new Set(fold(query).split(' '))].filter((term) => term !== '')
}

/**
 * What a searchable text or a term is looked up by: every two characters that follow one another in Chinese, whole
 * words and numbers in Latin script. A term of a single character has none.
 */
export function wordsOf(text: string): string[] {
  const words = [...text.matchAll(RUN)].flatMap(([run]) =>
    /^[a-z0-9]/.test(run) ? [run.slice(0, LONGEST_WORD)] : pairs(run),
  )
  return [...new Set(words)]
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).flatMap((second, at) => {
    const first = characters[at] as string
    return NO_WORD.has(first) || NO_WORD.has(second) ? [] : [first + second]
  })
}

function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
