/** How much of a trial is run. */
export interface Size {
  /** Of what is uploaded. */
  articles: number
  /** Kills, mutants, requests: whatever a trial counts. */
  rounds: number
  /** After which no round is begun any more. */
  seconds: number
  seed: number
}

/** What was done and seen, for a table. */
export type Figures = Record<string, number | string>

/** Told how far a trial has come, as often as it likes. */
export type Tell = (progress: string) => void

/** One way to do the system harm. */
export interface Trial {
  name: string
  /** A sentence. */
  what: string
  /** For every run of the tests. */
  short: Size
  /** For `npm run torture`. */
  long: Size
  /**
   * @throws {Error} where anything was lost, doubled or wrong.
   */
  run(size: Size, tell: Tell): Promise<Figures>
}

/** Whether the time for new rounds is over. */
export function deadline(seconds: number): () => boolean {
  const end = Date.now() + seconds * 1000
  return () => Date.now() >= end
}
