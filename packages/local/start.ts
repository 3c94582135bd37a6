import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from './command.ts'
import { BUCKET, type Endpoints } from './environment.ts'
import { uploadSeeds } from './seeds.ts'
import { checkedSources, SOURCES } from './sources-file.ts'
import { startStack } from './stack.ts'

const USAGE =
  'npm start -- [--port 8787] [--s3-port 4566] [--data .huixun] [--no-seeds] [--no-fetch] [--sources seeds/sources.json] [--hub URL]'

await runCommand(USAGE, async () => {
  const { seeds, ...settings } = readArguments()
  const stack = await startStack({ ...settings, onError: complain, onEnd: giveUp })
  stopOnSignal(stack.stop)
  process.stdout.write(greeting(stack.endpoints))
  if (seeds) await uploadSeeds(settings.folder)
  return 0
})

function readArguments() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: 'string', default: '8787' },
      's3-port': { type: 'string', default: '4566' },
      data: { type: 'string', default: '.huixun' },
      seeds: { type: 'boolean', default: true },
      fetch: { type: 'boolean', default: true },
      sources: { type: 'string', default: SOURCES },
      hub: { type: 'string' },
    },
  })
  return {
    port: portOf('--port', values.port),
    s3Port: portOf('--s3-port', values['s3-port']),
    folder: resolve(values.data),
    seeds: values.seeds,
    sources: values.fetch ? checkedSources(values.sources).file : undefined,
    hub: values.hub === undefined ? undefined : addressOf('--hub', values.hub),
  }
}

function portOf(option: string, value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new UsageError(`${option} ${value} is no port.`)
  return port
}

function addressOf(option: string, value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new UsageError(`${option} ${value} is no web address.`)
  return value
}

function greeting({ site, aws }: Endpoints): string {
  return `会讯 · Huixun runs. Ctrl-C ends it.

  site         ${site}/
  meetings     ${site}/feeds/meetings.atom
  commitments  ${site}/feeds/commitments.atom
  S3           ${aws}

Upload an article, with any credentials:
  aws --endpoint-url ${aws} s3 cp page.html s3://${BUCKET}/uploads/

`
}

/** A second signal ends the process at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      stop().then(() => process.exit(0), complain)
    })
  }
}

function giveUp({ message }: Error): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function complain(error: unknown): void {
  console.error(error)
}
