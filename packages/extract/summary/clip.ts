/** A quoted statement or name within the summary is cut to this length. */
const LONGEST_PIECE = 60

/** Words cut to what a summary has room for. */
export function clip(words: string): string {
  return words.length <= LONGEST_PIECE ? words : `${words.slice(0, LONGEST_PIECE - 1)}…`
}

/** A quotation, its own quotation marks made single ones. */
export function quoted(words: string): string {
  return `“${clip(words).replaceAll('“', '‘').replaceAll('”', '’')}”`
}
