import { parse } from '#pipeline/parse.ts'
import { articles, type Upload, versions } from './articles.ts'
import { same } from './compare.ts'
import { Dice } from './dice.ts'
import { Place, type Services, startServices } from './services.ts'
import type { Figures, Size, Trial } from './trial.ts'
import { undisturbed } from './undisturbed.ts'

const KEY = 'uploads/again.txt'

export const copies: Trial = {
  name: 'copies',
  what: 'one article under many keys, many versions of one key in quick order, removal racing with reading',
  short: { articles: 5, rounds: 8, seconds: 10, seed: 1 },
  long: { articles: 30, rounds: 100, seconds: 60, seed: 1 },
  run,
}

async function run({ articles: count, rounds, seed }: Size): Promise<Figures> {
  const services = await startServices()
  try {
    await manyKeys(services, rounds)
    await manyVersions(services, rounds)
    const events = await manyRemovals(services, { count, rounds, seed })
    return { keys: rounds, versions: rounds, 'racing removals': events }
  } finally {
    await services.stop()
  }
}

/** Readers see one meeting with one source, and still do when all but one are gone. */
async function manyKeys(services: Services, count: number): Promise<void> {
  const [one] = articles(1) as [Upload]
  const alone = await undisturbed(services, [one])
  const wanted = (await alone.state()).filter(isRecord)
  const place = await Place.make(services)
  const keys = Array.from({ length: count }, (_, at) => `uploads/copies/${at}.html`)
  await Promise.all(keys.map((key) => place.put(key, one.body)))
  await Promise.all(keys.map((key) => parse(key, place.world())))
  await place.settle()
  same(`One article under ${count} keys`, (await place.state()).filter(isRecord), wanted)
  const [, ...gone] = new Dice(count).shuffled(keys)
  await Promise.all(gone.map((key) => place.remove(key)))
  await Promise.all(gone.map((key) => parse(key, place.world())))
  await place.settle()
  same('All but one of them gone', (await place.state()).filter(isRecord), wanted)
}

function isRecord(line: string): boolean {
  return /^(?:record|meetings|commitments|people|series|sync) /.test(line)
}

/** The last one stays, of those before nothing. */
async function manyVersions(services: Services, count: number): Promise<void> {
  const place = await Place.make(services)
  const all = versions(count)
  const work: Promise<unknown>[] = []
  for (const body of all) {
    await place.put(KEY, body)
    work.push(parse(KEY, place.world()).catch(() => undefined))
  }
  await Promise.all(work)
  await place.settle()
  const wanted = await undisturbed(services, [{ key: KEY, body: all.at(-1) as string }])
  same(`${count} versions of one key`, await place.state(), await wanted.state())
}

/** Objects come and go while messages of them are read; in the end the table has what the bucket has. */
async function manyRemovals(
  services: Services,
  { count, rounds, seed }: { count: number; rounds: number; seed: number },
): Promise<number> {
  const dice = new Dice(seed)
  const place = await Place.make(services)
  const uploads = articles(count)
  const there = new Set<Upload>()
  const work: Promise<unknown>[] = []
  for (let event = 0; event < rounds * 2; event++) {
    const upload = dice.pick(uploads)
    if (there.delete(upload)) await place.remove(upload.key)
    else {
      await place.put(upload.key, upload.body)
      there.add(upload)
    }
    work.push(parse(upload.key, place.world()).catch(() => undefined))
    if (dice.next() < 0.3) await work.shift()
  }
  await Promise.all(work)
  await place.settle()
  const left = uploads.filter((upload) => there.has(upload))
  same('Removal racing with reading', await place.state(), await (await undisturbed(services, left)).state())
  return rounds * 2
}
