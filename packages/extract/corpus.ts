/** Meanings, each with the surfaces that say it, and what says nothing. The tests run every line. */
export interface Corpus<Meaning> {
  /** Meaning first; each surface is a phrase or sentence of the genre in our own words. */
  means: readonly (readonly [Meaning, ...surfaces: string[]])[]
  /** Surfaces in which the dimension finds nothing. */
  never: readonly string[]
}
