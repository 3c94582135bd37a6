import { type Source, Sources } from '#model/sources-file.ts'

/** The sources file is not as it should be: a line for each mistake, each with the number of its line in the file. */
export class BadSources extends Error {
  constructor(lines: string[], options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.name = 'BadSources'
  }
}

/**
 * Reads the text of a sources file.
 *
 * @throws {BadSources} naming the lines that are wrong.
 */
export function readSources(text: string): Source[] {
  const { success, data, error } = Sources.safeParse(parseJson(text))
  if (success) return data
  throw new BadSources(
    error.issues.map(({ path, message }) => {
      const [index, ...names] = path
      const where = [typeof index === 'number' ? `entry ${index + 1}` : 'the file', ...names].join(', ')
      return `line ${lineOf(text, path)}: ${where}: ${message}`
    }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
    throw new BadSources([`line ${lineAt(text, position)}: no JSON: ${message}`], { cause })
  }
}

/** The line on which the value at a path begins, or what comes nearest to it. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const [index, name] = path
  const entry = typeof index === 'number' ? objectsIn(text)[index] : undefined
  if (!entry) return 1
  const at = typeof name === 'string' ? text.slice(...entry).indexOf(JSON.stringify(name)) : -1
  return lineAt(text, entry[0] + Math.max(at, 0))
}

/** Where each object of a JSON array stands in its text, `[from, to)`. */
function objectsIn(text: string): [number, number][] {
  const objects: [number, number][] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (mark === '{' && depth++ === 0) start = index
    if (mark === '}' && --depth === 0) objects.push([start, index + 1])
  }
  return objects
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}
