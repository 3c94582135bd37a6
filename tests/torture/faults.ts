import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from './clients.ts'

/** What may happen to a call. */
export type Fault = 'refused' | 'throttled' | 'throttled for long' | 'answer lost' | 'answer lost, not asked again'

export const FAULTS: readonly Fault[] = [
  'refused',
  'throttled',
  'throttled for long',
  'answer lost',
  'answer lost, not asked again',
]

/** Those that end by asking again, as the SDK does by itself, mostly. */
export const PASSING: readonly Fault[] = ['throttled', 'answer lost']

/** Which fault meets a call, by its number from 1 on; none as a rule. */
export type Plan = (call: number) => Fault | undefined

/** As often as the SDK asks before it gives up. */
const ATTEMPTS = 3
const THROTTLING: Record<string, string> = {
  S3: 'SlowDown',
  SQS: 'RequestThrottled',
  DynamoDB: 'ProvisionedThroughputExceededException',
}

/** Has faults meet the calls of clients, each attempt of the SDK one call; counts them. */
export class Calls {
  count = 0
  readonly met: Fault[] = []
  plan: Plan

  constructor(plan: Plan) {
    this.plan = plan
  }

  /** Puts itself between a client and the wire, inside of what asks again. */
  disturb<Any extends Client>(client: Any, service: keyof typeof THROTTLING): Any {
    const middleware = (next: (args: object) => Promise<object>) => async (args: object) => {
      this.count += 1
      const fault = this.#faultOf(this.count)
      if (fault === undefined) return next(args)
      this.met.push(fault)
      if (fault === 'refused') throw failure('AccessDenied', 403)
      if (fault.startsWith('throttled')) throw failure(THROTTLING[service] as string, 400)
      await next(args)
      throw fault === 'answer lost' ? failure('TimeoutError') : failure('ConnectionLost')
    }
    const place = { step: 'deserialize', priority: 'high', name: 'faults' }
    client.middlewareStack.add(middleware as never, place as never)
    return client
  }

  #faultOf(call: number): Fault | undefined {
    const fault = this.plan(call)
    if (fault !== undefined) return fault
    for (let back = 1; back < ATTEMPTS; back++) if (this.plan(call - back) === 'throttled for long') return 'throttled'
    return undefined
  }
}

function failure(name: string, httpStatusCode?: number): Error {
  return Object.assign(new Error(name), { name, ...(httpStatusCode && { $metadata: { httpStatusCode } }) })
}

interface Token {
  getRetryCount(): number
  getRetryDelay(): number
}

const tokenOf = (count: number): Token => ({ getRetryCount: () => count, getRetryDelay: () => 0 })

/** The SDK's own way of asking again, but for its pauses, which are for a service that others use too. */
export const HASTY = {
  mode: 'standard',
  acquireInitialRetryToken: async () => tokenOf(0),
  async refreshRetryTokenForRetry(token: Token, { errorType }: { errorType: string }) {
    if (errorType === 'CLIENT_ERROR' || token.getRetryCount() >= ATTEMPTS - 1) throw new Error('asked often enough')
    await pause(1)
    return tokenOf(token.getRetryCount() + 1)
  },
  recordSuccess: () => undefined,
}
