import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandFailure, runCommand, UsageError } from './command.ts'
import { setEnvironment } from './environment.ts'
import { redrive } from './ops/redrive.ts'
import { replay } from './ops/replay.ts'
import { enterStage } from './ops/stage.ts'
import { stats } from './ops/stats.ts'
import { findRunning } from './running.ts'

const USAGE = `npm run ops -- COMMAND [--stage STAGE | --data .huixun]

  redrive [parse|source|publish]  moves what nobody could handle back to its queue, from each queue where none is named
  replay [PREFIX] [--rate 20]     has the objects under a prefix read again, so many a second; all where none is given
  reconcile                       compares bucket and table now, and has read what an event was lost for
  stats                           shows what is stored and what waits

With --stage, on the AWS account that your credentials are for; else on the stack that runs on --data.`

const COMMANDS = ['redrive', 'replay', 'reconcile', 'stats'] as const
const QUEUES = ['parse', 'source', 'publish'] as const

await runCommand(USAGE, async () => {
  const { command, word, rate, stage, folder } = readArguments()
  await (stage === undefined ? enterRunning(folder) : enterStage(stage))
  if (command === 'redrive') await redrive(queuesNamed(word))
  else if (command === 'replay') await replay(word ?? '', rate)
  else if (command === 'reconcile') await reconcile()
  else await stats()
  return 0
})

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stage: { type: 'string' },
      data: { type: 'string', default: '.huixun' },
      rate: { type: 'string', default: '20' },
    },
  })
  const [command, word, ...rest] = positionals
  if (!isCommand(command)) throw new UsageError(command ? `There is no ${command}.` : 'Name a command.')
  if (rest.length > 0) throw new UsageError(`${rest.join(' ')} is too much.`)
  const rate = Number(values.rate)
  if (!(rate >= 1 && rate <= 1000)) throw new UsageError(`--rate is a number from 1 to 1000, not ${values.rate}.`)
  return { command, word, rate, stage: values.stage, folder: resolve(values.data) }
}

function isCommand(word: string | undefined): word is (typeof COMMANDS)[number] {
  return (COMMANDS as readonly (string | undefined)[]).includes(word)
}

function queuesNamed(word: string | undefined): readonly (typeof QUEUES)[number][] {
  if (word === undefined) return QUEUES
  const named = QUEUES.filter((queue) => queue === word)
  if (named.length === 0) throw new UsageError(`There is no queue ${word}; there are ${QUEUES.join(', ')}.`)
  return named
}

async function enterRunning(folder: string): Promise<void> {
  const endpoints = await findRunning(folder)
  if (!endpoints) throw new CommandFailure('Huixun does not run here. Start it with npm start, or name a --stage.')
  setEnvironment(endpoints)
}

/** The same handler that is woken daily. */
async function reconcile(): Promise<void> {
  const { bucket, now, queue, table } = await import('#functions/wiring.ts')
  const { reconcile } = await import('#pipeline/reconcile.ts')
  const queued = await reconcile({ bucket: bucket(), table: table(), queue: queue(), now })
  process.stdout.write(`${queued} objects are read again.\n`)
}
