import { GetObjectCommand } from '@aws-sdk/client-s3'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { articles, type Upload } from './articles.ts'
import { announce, carry } from './carry.ts'
import { type Clients, clientsOf } from './clients.ts'
import { same } from './compare.ts'
import { Dice } from './dice.ts'
import { Place, type Services, startServices } from './services.ts'
import { deadline, type Figures, type Size, type Tell, type Trial } from './trial.ts'
import { undisturbed } from './undisturbed.ts'
import { type Break, startWay, type Way } from './way.ts'

export const wire: Trial = {
  name: 'wire',
  what: 'connections to S3, SQS and DynamoDB that break off in the middle of requests and answers',
  short: { articles: 3, rounds: 3, seconds: 8, seed: 1 },
  long: { articles: 12, rounds: 200, seconds: 90, seed: 1 },
  run,
}

/** Bytes that a connection carries at the most before it breaks: a few calls, or the half of one. */
const MOST_BYTES = 40_000
const MOST_ATTEMPTS = 100
const CUTS = 40

async function run({ articles: count, rounds, seconds, seed }: Size, tell: Tell): Promise<Figures> {
  const services = await startServices()
  const dice = new Dice(seed)
  const over = deadline(seconds)
  try {
    const uploads = articles(count)
    const bodies = await halves(services, uploads)
    const wanted = await (await undisturbed(services, uploads.slice(1))).state()
    const broken = { request: 0, answer: 0 }
    let stories = 0
    for (; stories < rounds && (stories === 0 || !over()); stories++) {
      const met = await story(services, uploads, dice, wanted)
      broken.request += met.request
      broken.answer += met.answer
      tell(`${stories + 1} of ${rounds} stories`)
    }
    return { stories, 'broken in a request': broken.request, 'in an answer': broken.answer, 'bodies cut': bodies }
  } finally {
    await services.stop()
  }
}

/** An object whose bytes break off is never taken for a shorter one, wherever they do. */
async function halves(services: Services, uploads: readonly Upload[]): Promise<number> {
  const place = await Place.make(services)
  const [{ key, body }] = uploads as [Upload]
  await place.put(key, body)
  let at: Break = { of: 'answer', bytes: 0, how: 'ended' }
  const way = await startWay(services.endpoints.aws, () => at)
  const { s3 } = clientsOf({ ...services.endpoints, aws: way.endpoint })
  try {
    const size = Buffer.byteLength(body)
    const whole = (await lengthOfAnswer(services.clients, place.name, key)) + size
    for (let cut = 1; cut <= CUTS; cut++) {
      at = { of: 'answer', bytes: Math.floor((whole * cut) / (CUTS + 1)), how: cut % 2 === 0 ? 'ended' : 'reset' }
      const read = await articleBucket(s3, place.name)
        .read(key)
        .catch(() => undefined)
      if (read && !Buffer.from(body).equals(read.bytes)) {
        throw new Error(
          `An object cut after ${at.bytes} bytes of its answer was taken for one of ${read.bytes.length}.`,
        )
      }
    }
    if (way.broken.answer < CUTS) throw new Error(`Of ${CUTS} answers ${way.broken.answer} were cut.`)
    return way.broken.answer
  } finally {
    await way.stop()
  }
}

/** Of an object's headers, about. */
async function lengthOfAnswer({ s3 }: Clients, Bucket: string, Key: string): Promise<number> {
  const { $metadata, Body, ...headers } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  await Body?.transformToByteArray()
  return JSON.stringify(headers).length
}

/** Articles come, one goes, and no connection holds for long. */
async function story(
  services: Services,
  uploads: readonly Upload[],
  dice: Dice,
  wanted: readonly string[],
): Promise<Record<Break['of'], number>> {
  const place = await Place.make(services)
  const plan = (): Break => ({
    of: dice.pick(['request', 'answer']),
    bytes: dice.below(MOST_BYTES),
    how: dice.pick(['ended', 'reset']),
  })
  const ways = await Promise.all([services.endpoints.aws, services.endpoints.dynamodb].map((to) => startWay(to, plan)))
  const [aws, dynamodb] = ways as [Way, Way]
  const clients = clientsOf({ aws: aws.endpoint, dynamodb: dynamodb.endpoint })
  try {
    for (const { key, body } of uploads) await untilDone(() => place.put(key, body, {}, clients))
    await announce(
      place,
      clients,
      uploads.map(({ key }) => key),
    )
    await carry(place, clients)
    const [first] = uploads as [Upload]
    await untilDone(() => place.remove(first.key, clients))
    await announce(place, clients, [first.key])
    await carry(place, clients)
  } finally {
    for (const way of ways) await way.stop()
  }
  await place.settle()
  same('On connections that break off', await place.state(), wanted)
  return {
    request: aws.broken.request + dynamodb.broken.request,
    answer: aws.broken.answer + dynamodb.broken.answer,
  }
}

/** As an uploader does that hears of no success. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error
    }
  }
}
