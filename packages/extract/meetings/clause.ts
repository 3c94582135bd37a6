const WINDOW = 120

/** The words of the clause before a place. */
export function clauseBefore(line: string, at: number): string {
  return wordsBehind(/[，。；：！？\s]/, line, at)
}

/** The words of the sentence before a place. */
export function sentenceBefore(line: string, at: number): string {
  return wordsBehind(/[。！？\n]/, line, at)
}

/** The words of the paragraph before a place. */
export function paragraphBefore(line: string, at: number): string {
  return wordsBehind(/\n/, line, at)
}

/** What stands between the last of the marks and a place. */
function wordsBehind(mark: RegExp, line: string, at: number): string {
  const floor = Math.max(0, at - WINDOW)
  let from = at
  while (from > floor && !mark.test(line.charAt(from - 1))) from--
  return line.slice(from, at)
}
