import { parse } from '#pipeline/parse.ts'
import { articles } from './articles.ts'
import { same } from './compare.ts'
import { Dice } from './dice.ts'
import { Place, startServices } from './services.ts'
import { deadline, type Figures, type Size, type Trial } from './trial.ts'
import { undisturbed } from './undisturbed.ts'

const WORKERS = 8
const DAY_MS = 86_400_000
/** Told too late, by as many days as a queue keeps what nobody took. */
const DAYS_LATE = 13

export const deliveries: Trial = {
  name: 'deliveries',
  what: 'messages twice, late, in reverse, on eight workers, days later, while the clock steps',
  short: { articles: 6, rounds: 1, seconds: 20, seed: 1 },
  long: { articles: 120, rounds: 20, seconds: 60, seed: 1 },
  run,
}

/** In which order messages of keys come. */
const ORDERS: Record<string, (keys: readonly string[], dice: Dice) => string[]> = {
  'in reverse, twice': (keys) => [...keys.toReversed(), ...keys],
  'each three times, in any order': (keys, dice) => dice.shuffled([...keys, ...keys, ...keys]),
}

async function run({ articles: count, rounds, seconds, seed }: Size): Promise<Figures> {
  const services = await startServices()
  const dice = new Dice(seed)
  const over = deadline(seconds)
  try {
    const uploads = articles(count)
    const wanted = await (await undisturbed(services, uploads)).state()
    let [tables, messages] = [0, 0]
    for (let round = 0; round < rounds && !over(); round++) {
      for (const [name, order] of Object.entries(ORDERS)) {
        const place = await Place.make(services)
        for (const { key, body } of uploads) await place.put(key, body)
        const told = order(
          uploads.map(({ key }) => key),
          dice,
        )
        place.now = () => new Date(Date.UTC(2026, 0, 5) + (dice.below(20) - 10) * DAY_MS)
        await onWorkers(told, (key) => parse(key, place.world()))
        place.now = () => new Date(Date.UTC(2026, 0, 15))
        await place.settle()
        same(`Messages ${name}`, await readable(place), wanted.filter(isReadable))
        await again(place, told)
        messages += told.length * 2
        tables += 1
      }
    }
    return { articles: count, tables, messages }
  } finally {
    await services.stop()
  }
}

/** A queue that delivers all again after days changes nothing at all. */
async function again(place: Place, told: readonly string[]): Promise<void> {
  const before = await place.state()
  const stamp = await place.site().request('/feeds/meetings.json')
  place.now = () => new Date(Date.UTC(2026, 0, 15) + DAYS_LATE * DAY_MS)
  await onWorkers(told, (key) => parse(key, place.world()))
  same('Messages again after days', await place.state(), before)
  const after = await place.site().request('/feeds/meetings.json')
  if (after.headers.get('ETag') !== stamp.headers.get('ETag')) throw new Error('A feed changed by what is known.')
}

/** Months of lists are those in which it was published. */
async function readable(place: Place): Promise<string[]> {
  return (await place.state()).filter(isReadable)
}

function isReadable(line: string): boolean {
  return !line.startsWith('{')
}

async function onWorkers(keys: readonly string[], work: (key: string) => Promise<unknown>): Promise<void> {
  const waiting = [...keys]
  const worker = async () => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) await work(key)
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
}
