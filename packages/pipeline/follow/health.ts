import type { SOURCE_STATES, SourceStatus } from '#model/source.ts'
import { durationMs } from '#model/sources-file.ts'
import type { SourceState } from './state.ts'

/** Moments of something new that it takes to say what is usual. */
const LEAST_MOMENTS = 6
/** Of the times between them, the share that is no longer than the usual: nights and weekends are usual. */
const USUAL = 0.9
/** How many times the usual a source may give nothing. */
const PATIENCE = 5
const HOUR_MS = 3_600_000

/** How a source is doing at a moment, and since when. */
export function healthOf(state: SourceState, now: Date): SourceState['health'] {
  const is = stateAt(state, now)
  if (is === state.health.state) return state.health
  return is === 'waiting' ? { state: is } : { state: is, since: now.toISOString() }
}

function stateAt(state: SourceState, now: Date): keyof typeof SOURCE_STATES {
  if (state.lastAttempt === undefined) return 'waiting'
  if (state.failure !== undefined) return 'failing'
  const usual = usualMs(state)
  const last = state.newAt.at(-1)
  const isDry = usual !== undefined && last !== undefined && now.getTime() - Date.parse(last) > PATIENCE * usual
  if (isDry) return 'dried-up'
  return state.lastSuccess === undefined ? 'waiting' : 'healthy'
}

/** Milliseconds that usually pass from something new to the next; `undefined` where too little has come to say. */
export function usualMs({ newAt, every }: Pick<SourceState, 'newAt' | 'every'>): number | undefined {
  if (newAt.length < LEAST_MOMENTS) return undefined
  const times = newAt.map((at) => Date.parse(at))
  const gaps = times.slice(1).map((time, index) => time - (times[index] as number))
  const usual = gaps.toSorted((one, other) => one - other)[Math.ceil(gaps.length * USUAL) - 1] as number
  return Math.max(usual, durationMs(every) ?? HOUR_MS, HOUR_MS)
}

/** What readers are told of a source. */
export function statusOf(state: SourceState): SourceStatus {
  const { id, name, home, url, health } = state
  return {
    id,
    name,
    home,
    url,
    state: health.state,
    lastAttempt: state.lastAttempt ?? null,
    lastSuccess: state.lastSuccess ?? null,
    lastNew: state.lastNew ?? null,
    since: health.since ?? null,
    failure: state.failure ?? null,
    daily: Object.entries(state.daily)
      .toSorted()
      .map(([day, articles]) => ({ day, articles })),
  }
}
