const WINDOW = 120

/** The words of the clause before a place. */
export function clauseBefore(line: string, at: number): string {
  return /[^，。；：！？\s]*$/.exec(line.slice(Math.max(0, at - WINDOW), at))?.[0] ?? ''
}

/** The words of the sentence before a place. */
export function sentenceBefore(line: string, at: number): string {
  return /[^。！？\n]*$/.exec(line.slice(Math.max(0, at - WINDOW), at))?.[0] ?? ''
}

/** The words of the paragraph before a place. */
export function paragraphBefore(line: string, at: number): string {
  return /[^\n]*$/.exec(line.slice(Math.max(0, at - WINDOW), at))?.[0] ?? ''
}
