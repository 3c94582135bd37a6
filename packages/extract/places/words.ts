import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let dictionary: Jieba | undefined

/** A text cut into the words of a dictionary. */
export interface Words {
  /** Whether a word begins or ends at this place. */
  isBoundary(at: number): boolean
  /** Part of speech of the word that begins here, in jieba's tags (`ns` a place, `nt` an organisation). */
  tagAt(at: number): string | undefined
}

/** Marks that no word goes across. */
const MARKS = '，。、；：！？“”《》（）'
const [UNKNOWN, BOUNDARY, INSIDE] = [0, 1, 2]

/**
 * Cuts a text into dictionary words, from one mark to the next when first asked for a place between them; what the
 * dictionary does not hold falls into single characters. Linear. A word's tag does not depend on its neighbours, and few
 * are asked for, so each is looked up by itself.
 */
export function cutWords(text: string): Words {
  const places = new Uint8Array(text.length + 1)
  const isBoundary = (at: number) => {
    if (places[at] === UNKNOWN) cutAround(text, at, places)
    return places[at] === BOUNDARY
  }
  return {
    isBoundary,
    tagAt(at) {
      if (at >= text.length || !isBoundary(at)) return undefined
      let end = at + 1
      while (!isBoundary(end)) end++
      return tagOf(text.slice(at, end))
    },
  }
}

/** Words looked up before: the same places are named again and again. */
const tags = new Map<string, string | undefined>()
const MOST_TAGS = 1024

function tagOf(word: string): string | undefined {
  if (tags.has(word)) return tags.get(word)
  if (tags.size >= MOST_TAGS) tags.clear()
  const tag = jieba().tag(word, false)[0]?.tag
  tags.set(word, tag)
  return tag
}

/** Enters the places of the stretch between two marks that a place lies in. */
function cutAround(text: string, place: number, places: Uint8Array): void {
  let start = place
  while (start > 0 && !MARKS.includes(text[start - 1] as string)) start--
  let end = place
  while (end < text.length && !MARKS.includes(text[end] as string)) end++
  places.fill(INSIDE, start, end + 1)
  places[start] = BOUNDARY
  let at = start
  if (end > start) {
    for (const word of jieba().cut(text.slice(start, end), false)) {
      at += word.length
      places[at] = BOUNDARY
    }
  }
}

function jieba(): Jieba {
  dictionary ??= Jieba.withDict(dict)
  return dictionary
}
