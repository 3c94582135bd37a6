import { parseArgs } from 'node:util'
import { Refusal } from '#model/refusal.ts'
import type { Source } from '#model/sources-file.ts'
import { WebFailure } from '#pipeline/follow/web.ts'
import { CommandFailure, runCommand, UsageError } from './command.ts'
import { articleBehind, type Look, lookAt, webForLooking } from './look.ts'
import { propose } from './propose.ts'
import { checkedSources, SOURCES } from './sources-file.ts'

const USAGE = `npm run sources -- check [ID] [--sources FILE]
       npm run sources -- add URL`
const MAX_SHOWN = 30

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sources: { type: 'string', default: SOURCES } },
  })
  const [verb, subject, ...more] = positionals
  if (more.length > 0) throw new UsageError(`What is ${more.join(' ')}?`)
  if (verb === 'check') return await check(checkedSources(values.sources).sources, subject)
  if (verb === 'add' && subject) return await add(subject)
  throw new UsageError(verb === 'add' ? 'Name the address of a page.' : 'Say check or add.')
})

/** Looks at one source and shows what it finds; at all of them, a line each, where none is named. */
async function check(sources: Source[], id: string | undefined): Promise<number> {
  if (id === undefined) return await checkAll(sources)
  const source = sources.find((one) => one.id === id)
  if (!source)
    throw new CommandFailure(`There is no source ${id}; there are ${sources.map((one) => one.id).join(', ')}.`)
  const world = webForLooking()
  const look = await found(lookAt(source, world))
  write(`${source.name}  ${look.page.url}`, ...linesOf(look))
  const [first] = look.links
  if (!first) return 1
  try {
    const { title, outlet, publishedAt, text } = await articleBehind(first, world)
    write(
      '',
      `The first one is read as: ${title}`,
      `  ${outlet ?? 'no outlet'}, ${publishedAt ?? 'no date'}, ${text.length} characters`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof WebFailure) && !(error instanceof Refusal)) throw error
    write('', `The first one can't be read: ${error.message}`)
    return 1
  }
}

async function checkAll(sources: Source[]): Promise<number> {
  let failed = 0
  for (const source of sources) {
    try {
      const { links } = await lookAt(source, webForLooking())
      const newest = links
        .flatMap(({ day, modified }) => day ?? modified?.slice(0, 10) ?? [])
        .toSorted()
        .at(-1)
      write(`${source.id}: ${links.length} articles${newest ? `, the newest of ${newest}` : ''}`)
      if (links.length === 0) failed++
    } catch (error) {
      if (!(error instanceof WebFailure)) throw error
      write(`${source.id}: ${error.message}`)
      failed++
    }
  }
  return failed === 0 ? 0 : 1
}

/** Proposes an entry from a page, to be put in the file by whoever finds it good. */
async function add(url: string): Promise<number> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new UsageError(`${url} is no address of http or https.`)
  const { entry, links, feeds } = await found(propose(url, webForLooking()))
  write(JSON.stringify(entry, undefined, 2), '')
  write(`It would give ${links.length} articles:`, ...links.slice(0, MAX_SHOWN).map(lineOf))
  if (feeds.length > 0)
    write('', 'The page offers feeds, which are better to follow:', ...feeds.map((feed) => `  ${feed}`))
  return 0
}

async function found<Result>(looking: Promise<Result>): Promise<Result> {
  try {
    return await looking
  } catch (error) {
    if (error instanceof WebFailure) throw new CommandFailure(error.message, { cause: error })
    throw error
  }
}

function linesOf({ links, listing }: Look): string[] {
  const shown = links.slice(0, MAX_SHOWN).map(lineOf)
  const rest = links.length > MAX_SHOWN ? [`… and ${links.length - MAX_SHOWN} more`] : []
  const left = listing.links.length - links.length
  return [
    `${links.length} articles${left > 0 ? `, ${left} others left out` : ''}`,
    ...shown,
    ...rest,
    ...listing.more.slice(0, 3).map(({ url }) => `goes on at ${url}`),
  ]
}

function lineOf({ day, modified, title, url }: Look['links'][number]): string {
  return `  ${(day ?? modified ?? '').slice(0, 10).padEnd(10)}  ${title || '(no headline)'}\n              ${url}`
}

function write(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
