const MOST_SHOWN = 4
const MOST_CHARACTERS = 300

/** Holds what is there against what should be; order is no matter. */
export function same(what: string, found: readonly string[], wanted: readonly string[]): void {
  const lost = without(wanted, found)
  const strange = without(found, wanted)
  if (lost.length + strange.length === 0) return
  throw new Error(
    `${what}: ${lost.length} lost, ${strange.length} strange.${shown('-', lost, strange)}${shown('+', strange, lost)}`,
  )
}

/** As often as a line stands there more. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

function shown(sign: string, lines: readonly string[], others: readonly string[]): string {
  return lines
    .slice(0, MOST_SHOWN)
    .map((line) => `\n${sign} ${line.slice(0, 80)} … ${parting(line, others)}`)
    .join('')
}

/** The words from where a line leaves the one that goes with it the farthest. */
function parting(line: string, others: readonly string[]): string {
  const common = Math.max(0, ...others.map((other) => commonLength(line, other)))
  const from = Math.max(0, common - 60)
  return line.slice(from, from + MOST_CHARACTERS)
}

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
