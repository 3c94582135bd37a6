import { parseArgs } from 'node:util'
import type { Figures, Trial } from './trial.ts'
import { TRIALS } from './trials.ts'

const USAGE = `npm run torture -- [--only NAME] [--seconds N] [--rounds N] [--articles N] [--seed N] [--soak]

  --seconds   for each trial; without it all trials together take some ten minutes
  --soak      runs the trial that takes half an hour as well`

const PAUSE_MS = 15_000

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string' },
    rounds: { type: 'string' },
    articles: { type: 'string' },
    seed: { type: 'string' },
    soak: { type: 'boolean', default: false },
  },
})

const chosen = TRIALS.filter(({ name }) =>
  values.only ? values.only.split(',').includes(name) : name !== 'soak' || values.soak,
)
if (chosen.length === 0) {
  console.error(`usage: ${USAGE}\n\nThere are ${TRIALS.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const results: { trial: Trial; seconds: number; figures?: Figures; failure?: unknown }[] = []
for (const trial of chosen) {
  console.log(`${trial.name}: ${trial.what}`)
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  try {
    const figures = await trial.run({ ...trial.long, ...given() }, teller())
    results.push({ trial, seconds: seconds(), figures })
  } catch (failure) {
    console.error(failure)
    results.push({ trial, seconds: seconds(), failure })
  }
}
console.log(`\n| trial | result | seconds | |\n| --- | --- | ---: | --- |`)
for (const { trial, seconds, figures, failure } of results) {
  const shown = failure ? firstLine(failure) : inWords(figures ?? {})
  console.log(`| ${trial.name} | ${failure ? 'LOST' : 'held'} | ${seconds} | ${shown} |`)
}
process.exit(results.some(({ failure }) => failure) ? 1 : 0)

function given(): Record<string, number> {
  const names = ['seconds', 'rounds', 'articles', 'seed'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name]
      if (value === undefined) return []
      if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} ${value} is no number.`)
      return [[name, Number(value)]]
    }),
  )
}

/** Says on standard error, from time to time, how far a trial has come. */
function teller(): (progress: string) => void {
  let said = Date.now()
  return (progress) => {
    if (Date.now() - said < PAUSE_MS) return
    said = Date.now()
    console.error(`  ${progress}`)
  }
}

function inWords(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

function firstLine(failure: unknown): string {
  return String(failure instanceof Error ? failure.message : failure).split('\n')[0] ?? ''
}
