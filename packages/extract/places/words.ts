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

/**
 * Cuts a text into dictionary words, when first asked for one; what the dictionary does not hold falls into single
 * characters. Linear. A word's tag does not depend on its neighbours, and few are asked for, so each is looked up by itself.
 */
export function cutWords(text: string): Words {
  let boundaries: Uint8Array | undefined
  const isBoundary = (at: number) => {
    boundaries ??= boundariesIn(text)
    return boundaries[at] === 1
  }
  return {
    isBoundary,
    tagAt(at) {
      if (at >= text.length || !isBoundary(at)) return undefined
      let end = at + 1
      while (!isBoundary(end)) end++
      return jieba().tag(text.slice(at, end), false)[0]?.tag
    },
  }
}

function boundariesIn(text: string): Uint8Array {
  const boundaries = new Uint8Array(text.length + 1)
  let at = 0
  boundaries[0] = 1
  for (const word of jieba().cut(text, false)) {
    at += word.length
    boundaries[at] = 1
  }
  return boundaries
}

function jieba(): Jieba {
  dictionary ??= Jieba.withDict(dict)
  return dictionary
}
