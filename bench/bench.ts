import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BENCHES, type BenchName } from './benches.ts'

/**
 * `npm run bench [-- NAME...] [--large] [--minutes N]`: runs all benches or those that are named, each in a process of its
 * own, prints their tables as Markdown, and writes them with their graphs to `bench/results/`. No table is filled for
 * longer than `--minutes`. With `--large`, the pipeline also takes 10,000 articles, and the table grows to 100,000 meetings.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false }, minutes: { type: 'string', default: '8' } },
})
const known = Object.keys(BENCHES) as BenchName[]
const unknown = positionals.filter((name) => !known.includes(name as BenchName))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  process.exit(2)
}
const options = [...(values.large ? ['--large'] : []), '--minutes', values.minutes]
for (const name of positionals.length > 0 ? positionals : known) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'one.ts'), name, ...options], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) process.exitCode = 1
}
