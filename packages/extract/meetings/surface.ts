import type { Kind, Mode } from '#model/vocabulary.ts'

export interface Surface {
  headline: string
  text: string
}

export interface Meaning {
  kind: Kind
  title: string
  term?: number
  ordinal?: number
  mode?: Mode
  surfaces: Surface[]
}

/** A headline and the opening of its text. */
export const told = (headline: string, text: string): Surface => ({ headline, text })
