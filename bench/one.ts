import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BENCHES, type BenchName } from './benches.ts'
import { conditions } from './shared/conditions.ts'
import { json, markdown } from './shared/report.ts'

/** Runs the bench that is named, in this process; `bench.ts` calls it. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false }, minutes: { type: 'string', default: '8' } },
})
const name = positionals[0] as BenchName
const results = join(import.meta.dirname, 'results')
const bench = await BENCHES[name]()

const told = conditions()
const report = await bench({ large: values.large, minutes: Number(values.minutes) })
const under = told()
const page = markdown(report, under)

mkdirSync(results, { recursive: true })
writeFileSync(join(results, `${name}.md`), page)
writeFileSync(join(results, `${name}.json`), json(report, under))
for (const graph of report.graphs) writeFileSync(join(results, `${graph.name}.svg`), graph.svg)
process.stdout.write(`${page}\n`)
