import { GetQueueAttributesCommand, SetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { startPump } from '#local/pump.ts'
import { keysOf } from '#pipeline/notification.ts'
import { parse } from '#pipeline/parse.ts'
import { reconcile } from '#pipeline/reconcile.ts'
import { articles } from './articles.ts'
import { announce, carry } from './carry.ts'
import { type Clients, disturbed } from './clients.ts'
import { same } from './compare.ts'
import { Dice } from './dice.ts'
import { Calls, FAULTS, type Fault, PASSING, type Plan } from './faults.ts'
import { Place, type Services, startServices } from './services.ts'
import { deadline, type Figures, type Size, type Tell, type Trial } from './trial.ts'
import { undisturbed } from './undisturbed.ts'

/** Objects of the story that is told again for each fault. */
const STORY = 3
const WORKERS = 8
const ONE_IN_TEN = 0.1

export const calls: Trial = {
  name: 'calls',
  what: 'each call to S3, SQS and DynamoDB refused, throttled, or done and its answer lost; one by one',
  short: { articles: STORY, rounds: 5, seconds: 6, seed: 1 },
  long: { articles: STORY, rounds: 5000, seconds: 90, seed: 1 },
  run: oneByOne,
}

export const weather: Trial = {
  name: 'weather',
  what: 'one call in ten throttled or its answer lost, at random, on eight workers',
  short: { articles: 8, rounds: 1, seconds: 8, seed: 1 },
  long: { articles: 150, rounds: 5, seconds: 50, seed: 1 },
  run: atRandom,
}

/** Each fault at each call, in an order that reaches all parts of the story early. */
async function oneByOne({ articles: count, rounds, seconds, seed }: Size, tell: Tell): Promise<Figures> {
  const services = await startServices()
  const over = deadline(seconds)
  try {
    const uploads = articles(count)
    const wanted = await (await undisturbed(services, uploads.slice(1))).state()
    const never = await told(services, () => undefined)
    same('With no fault', never.state, wanted)
    const planned = Array.from({ length: never.count }, (_, at) => at + 1).flatMap((call) =>
      FAULTS.map((fault) => ({ call, fault })),
    )
    let done = 0
    for (const { call, fault } of new Dice(seed).shuffled(planned).slice(0, rounds)) {
      if (done > 0 && over()) break
      const { state } = await told(services, (one) => (one === call ? fault : undefined))
      same(`Call ${call} ${fault}`, state, wanted)
      done += 1
      tell(`${done} of ${planned.length} faults`)
    }
    return { calls: never.count, faults: done, of: planned.length }

    /** Articles come, one goes, bucket and table are compared; every message is delivered until somebody has handled it. */
    async function told(services: Services, plan: Plan) {
      const place = await Place.make(services)
      for (const { key, body } of uploads) await place.put(key, body)
      const met = new Calls(plan)
      const clients = disturbed(services.endpoints, met)
      await announce(
        place,
        clients,
        uploads.map(({ key }) => key),
      )
      await carry(place, clients)
      const [first] = uploads
      if (first) await place.remove(first.key)
      await announce(place, clients, first ? [first.key] : [])
      await carry(place, clients)
      await reconcile({ ...place.world(clients), queue: place.queue(clients) }).catch(() => undefined)
      await carry(place, clients)
      const { count } = met
      await place.settle()
      return { state: await place.state(), count }
    }
  } finally {
    await services.stop()
  }
}

async function atRandom({ articles: count, rounds, seconds, seed }: Size): Promise<Figures> {
  const services = await startServices()
  const over = deadline(seconds)
  const dice = new Dice(seed)
  try {
    const uploads = articles(count)
    const wanted = await (await undisturbed(services, uploads)).state()
    const met: Fault[] = []
    let [tables, made] = [0, 0]
    for (let round = 0; round < rounds && (round === 0 || !over()); round++) {
      const place = await Place.make(services)
      for (const { key, body } of dice.shuffled(uploads)) await place.put(key, body)
      const calls = new Calls(() => (dice.next() < ONE_IN_TEN ? dice.pick(PASSING) : undefined))
      await pumped(
        place,
        services,
        disturbed(services.endpoints, calls),
        uploads.map(({ key }) => key),
      )
      await place.settle()
      same('One call in ten', await place.state(), wanted)
      met.push(...calls.met)
      made += calls.count
      tables += 1
    }
    return { articles: count, tables, calls: made, faults: met.length }
  } finally {
    await services.stop()
  }
}

/** Eight of the stack's own pumps, until the queue is empty. */
async function pumped(place: Place, services: Services, clients: Clients, keys: string[]): Promise<void> {
  const clean = services.clients.sqs
  const QueueUrl = place.queueUrl
  await clean.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: '2' } }))
  await place.queue().announce(keys)
  const world = place.world(clients)
  const pump = {
    client: clients.sqs as SQSClient,
    queueUrl: QueueUrl,
    queueArn: '',
    region: '',
    batch: 5,
    onError: () => undefined,
    handler: async ({ Records }: { Records: { messageId: string; body: string }[] }) => {
      const failed: { itemIdentifier: string }[] = []
      for (const { messageId, body } of Records) {
        for (const key of keysOf(body)) {
          await parse(key, world).catch(() => failed.push({ itemIdentifier: messageId }))
        }
      }
      return { batchItemFailures: failed }
    },
  }
  const stops = Array.from({ length: WORKERS }, () => startPump(pump))
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })
  for (;;) {
    const { Attributes = {} } = await clean.send(ask)
    const left =
      Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
    if (left === 0) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await Promise.all(stops.map((stop) => stop()))
}
