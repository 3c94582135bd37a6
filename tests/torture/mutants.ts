import { globSync, readFileSync } from 'node:fs'
import { parse } from '#pipeline/parse.ts'
import { Dice } from './dice.ts'
import { harmlessFeed, harmlessPage } from './harmless.ts'
import { type Mutant, mutate } from './mutate.ts'
import { Place, type Services, startServices } from './services.ts'
import { deadline, type Figures, type Size, type Tell, type Trial } from './trial.ts'

/** Mutants that stand in a table at once: those of one page mostly report one meeting. */
const BATCH = 20
const WORKERS = 2
/** For one article on a busy machine. */
const LONGEST_MS = 60_000
const MOST_HEAP_MB = 1500

export const mutants: Trial = {
  name: 'mutants',
  what: 'articles gone wrong in every way: upload, reading, feeds in four formats, pages',
  short: { articles: 0, rounds: 30, seconds: 12, seed: 1 },
  long: { articles: 0, rounds: 20_000, seconds: 120, seed: 1 },
  run,
}

async function run({ rounds, seconds, seed }: Size, tell: Tell): Promise<Figures> {
  const services = await startServices()
  const dice = new Dice(seed)
  const over = deadline(seconds)
  const pages = ownPages()
  const tally: Tally = { parsed: 0, rejected: 0, meetings: 0, pages: 0, feeds: 0, slowestMs: 0, heapMb: 0 }
  try {
    let done = 0
    while (done < rounds && (done === 0 || !over())) {
      const count = Math.min(BATCH, rounds - done)
      const batch = Array.from({ length: count }, () => mutate(dice.pick(pages), dice))
      await live(services, batch, tally)
      done += count
      tell(`${done} of ${rounds} mutants`)
    }
    return { mutants: done, ...tally }
  } finally {
    await services.stop()
  }
}

interface Tally extends Record<string, number> {
  parsed: number
  rejected: number
  meetings: number
  pages: number
  feeds: number
  slowestMs: number
  heapMb: number
}

/** Two at a time, as the stack reads. */
async function live(services: Services, batch: readonly Mutant[], tally: Tally): Promise<void> {
  const place = await Place.make(services)
  const paths = new Set(['/', '/meetings', '/commitments', '/status', '/search?q=会议', '/people', '/sitemap.xml'])
  const waiting = [...batch.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const path of await outlive(place, ...next, tally)) paths.add(path)
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
  await look(place, paths, tally)
  tally.heapMb = Math.max(tally.heapMb, Math.round(process.memoryUsage().heapUsed / 2 ** 20))
  if (tally.heapMb > MOST_HEAP_MB) throw new Error(`${tally.heapMb} MB of memory are in use.`)
}

/** Has one uploaded and read; gives the pages that tell of it. */
async function outlive(place: Place, at: number, { name, bytes, said }: Mutant, tally: Tally): Promise<string[]> {
  const key = `uploads/${at}-${name.slice(0, 100)}<script>&"'/../.html`
  try {
    await place.put(key, bytes, said)
    const begun = performance.now()
    await parse(key, place.world())
    const took = Math.round(performance.now() - begun)
    const outcome = (await place.world().table.object(key))?.outcome
    tally.slowestMs = Math.max(tally.slowestMs, took)
    if (took > LONGEST_MS) throw new Error(`It took ${took} ms.`)
    if (place.faults.length > 0) throw new Error(`The reader failed: ${place.faults[0]}`)
    if (outcome?.state === 'rejected') {
      tally.rejected += 1
      return []
    }
    if (outcome?.state !== 'parsed') throw new Error('It has no outcome.')
    tally.parsed += 1
    tally.meetings += outcome.meetings.length
    return [
      `/articles/${outcome.articleId}`,
      ...outcome.meetings.map(({ id }) => `/meetings/${encodeURIComponent(id)}`),
    ]
  } catch (cause) {
    throw new Error(`${name} of ${bytes.length} bytes: ${cause}`, { cause })
  }
}

async function look(place: Place, paths: ReadonlySet<string>, tally: Tally): Promise<void> {
  const app = place.site()
  for (const path of paths) {
    const response = await app.request(path)
    if (response.status === 301) continue
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`)
    const body = await response.text()
    if (path.endsWith('.xml')) continue
    harmlessPage(path, body)
    tally.pages += 1
  }
  for (const list of ['meetings', 'commitments']) {
    for (const format of ['rss', 'atom', 'json', 'ics']) {
      const path = `/feeds/${list}.${format}`
      harmlessFeed(path, await (await app.request(path)).text())
      tally.feeds += 1
    }
  }
}

/** Pages and texts of the project's own: seeds, cases, and what the reader of articles is tried on. */
function ownPages(): Uint8Array[] {
  const root = new URL('../..', import.meta.url)
  return globSync(['seeds/articles/*.html', 'tests/cases/*/source.*', 'tests/article/pages/*.page'], { cwd: root })
    .sort()
    .map((name) => readFileSync(new URL(name, root)))
}
