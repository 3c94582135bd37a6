import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Moment } from '#model/record.ts'
import { Refusal } from '#model/refusal.ts'
import { MAX_OBJECT_BYTES } from '#pipeline/limits.ts'
import { readMeetings } from '#pipeline/read.ts'
import type { Known } from '#pipeline/reading.ts'
import { runCommand, UsageError } from './command.ts'

const USAGE = 'npm run --silent parse -- [--url URL] [--published ISO-DATE] [--home ADCODE] FILE...'

await runCommand(USAGE, async () => {
  const { files, known } = readArguments()
  let failed = false
  for (const file of files) {
    const line = await parseFile(file, known)
    failed ||= 'error' in line
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
  return failed ? 1 : 0
})

function readArguments(): { files: string[]; known: Known } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, published: { type: 'string' }, home: { type: 'string' } },
  })
  if (positionals.length === 0) throw new UsageError('Name at least one FILE, or - for standard input.')
  const { url, published, home } = values
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url ${url} is no address.`)
  if (published !== undefined && !Moment.safeParse(published).success) {
    throw new UsageError(`--published ${published} is no ISO date.`)
  }
  if (home !== undefined && !/^\d{6}$/.test(home))
    throw new UsageError(`--home ${home} is no six-digit code of a place.`)
  const known = { ...(url && { url }), ...(published && { publishedAt: published }), ...(home && { home }) }
  return { files: positionals, known }
}

async function parseFile(file: string, known: Known) {
  try {
    return { file, ...readMeetings(await readBytes(file), known) }
  } catch (error) {
    if (error instanceof Refusal) return { file, error: { code: error.code, message: error.message } }
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof Error && 'syscall' in error ? 'unreadable-file' : 'parser-failed'
    return { file, error: { code, message } }
  }
}

/** At most one byte more than an object may have, so that a larger file is seen to be larger and not held in memory. */
async function readBytes(file: string): Promise<Uint8Array> {
  const limit = MAX_OBJECT_BYTES + 1
  const chunks: Buffer[] = []
  let length = 0
  const stream = file === '-' ? process.stdin : (await open(file)).createReadStream({ end: limit - 1 })
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= limit) break
  }
  return Buffer.concat(chunks).subarray(0, limit)
}
