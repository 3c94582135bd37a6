/**
 * The quality gate: scores the parser on our own cases, and on the shared articles where they stand beside the checkout.
 *
 *   npm run eval -- [--misses] [--only SUBSTRING] [--tally] [--raise] [--lower]
 *
 * --misses  also lists what was missed (-) and wrongly given (+), article by article
 * --only    scores only the cases whose name holds SUBSTRING, without floors
 * --tally   prints how many of our own cases there are of each kind, level and region, and nothing else
 * --raise   writes floors of fields that improved up to what they measure now
 * --lower   writes floors of fields that fell down to what they measure now
 *
 * Exit status 1 when a field is below its floor.
 */
import { parseArgs } from 'node:util'
import { type Collection, ownCases, sharedCollections } from './cases.ts'
import { type Floors, fallen, lowered, measured, raised, readFloors, writeFloors } from './floors.ts'
import { answer } from './parse.ts'
import { score } from './score.ts'
import { missesOf, rows, tableOf } from './table.ts'
import { talliesOf } from './tallies.ts'

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    only: { type: 'string', default: '' },
    tally: { type: 'boolean' },
    raise: { type: 'boolean' },
    lower: { type: 'boolean' },
  },
})

if (options.tally) console.log(talliesOf(ownCases().map(({ gold }) => gold)))
else {
  const floors = readFloors()
  const collections = [{ name: 'cases', cases: ownCases() }, ...sharedCollections()]
  const sentences = collections.flatMap((collection) => measure(collection, floors))
  if (options.raise || options.lower) writeFloors(floors)
  for (const sentence of sentences) console.error(sentence)
  if (sentences.length > 0) process.exitCode = 1
}

/** Prints one collection's table, moves its floors where told to, and says which fields are below them. */
function measure({ name, cases }: Collection, floors: Floors): string[] {
  const chosen = cases.filter((one) => one.name.includes(options.only))
  if (chosen.length === 0) return []
  const tally = score(answer(chosen))
  const all = rows(tally)
  console.log(`\n${name}\n${tableOf(all, chosen.length)}`)
  if (options.misses) console.log(`\n${missesOf(tally)}`)
  if (options.only) return []
  const now = measured(all)
  if (options.raise) floors[name] = raised(floors[name] ?? {}, now)
  if (options.lower) floors[name] = lowered(floors[name] ?? {}, now)
  return fallen(floors[name] ?? {}, now).map((sentence) => `${name}: ${sentence}`)
}
