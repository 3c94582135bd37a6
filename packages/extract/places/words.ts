import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let jieba: Jieba | undefined

/** A text cut into the words of a dictionary. */
export interface Words {
  /** Whether a word begins or ends at this place. */
  isBoundary(at: number): boolean
  /** Part of speech of the word that begins here, in jieba's tags (`ns` a place, `nt` an organisation). */
  tagAt(at: number): string | undefined
}

/** Cuts a text into dictionary words; what the dictionary does not hold falls into single characters. Linear. */
export function cutWords(text: string): Words {
  jieba ??= Jieba.withDict(dict)
  const boundaries = new Uint8Array(text.length + 1)
  const tags = new Map<number, string>()
  let at = 0
  for (const { word, tag } of jieba.tag(text, false)) {
    boundaries[at] = 1
    tags.set(at, tag)
    at += word.length
  }
  boundaries[at] = 1
  return { isBoundary: (place) => boundaries[place] === 1, tagAt: (place) => tags.get(place) }
}
