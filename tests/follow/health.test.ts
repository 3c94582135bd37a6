import { describe, expect, test } from 'vitest'
import { SourceStatus } from '#model/source.ts'
import { healthOf, statusOf, usualMs } from '#pipeline/follow/health.ts'
import type { SourceState } from '#pipeline/follow/state.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOON = Date.parse('2026-11-20T04:00:00Z')
const iso = (time: number) => new Date(time).toISOString()

function state(changes: Partial<SourceState>): SourceState {
  const base = { id: 'jz', name: '江州日报', home: '510000', url: 'http://jz.example/', order: 0, every: 'PT1H' }
  const nothing = { nextAt: iso(NOON), newAt: [], daily: {}, failures: 0, health: { state: 'waiting' as const } }
  return { ...base, ...nothing, ...changes }
}

/** Once a day, for three weeks. */
const daily = Array.from({ length: 21 }, (_, at) => iso(NOON - (20 - at) * DAY))

describe('a source', () => {
  test('waits until it was asked', () => {
    expect(healthOf(state({}), new Date(NOON))).toEqual({ state: 'waiting' })
  })

  test('is healthy while it gives what is usual, over nights, weekends and some days more', () => {
    const asked = state({ lastAttempt: iso(NOON), lastSuccess: iso(NOON), newAt: daily })
    expect(usualMs(asked)).toBe(DAY)
    expect(healthOf(asked, new Date(NOON + 4.9 * DAY)).state).toBe('healthy')
    expect(healthOf(asked, new Date(NOON + 5.1 * DAY))).toEqual({ state: 'dried-up', since: iso(NOON + 5.1 * DAY) })
  })

  test('that never gave much is not said to have dried up', () => {
    const asked = state({ lastAttempt: iso(NOON), lastSuccess: iso(NOON), newAt: daily.slice(0, 5) })
    expect(healthOf(asked, new Date(NOON + 100 * DAY)).state).toBe('healthy')
  })

  test('fails where its last attempt did, and keeps since when', () => {
    const failing = state({
      lastAttempt: iso(NOON),
      failure: '网站出错',
      health: { state: 'failing', since: iso(NOON - DAY) },
    })
    expect(healthOf(failing, new Date(NOON))).toEqual({ state: 'failing', since: iso(NOON - DAY) })
    const recovered = { ...failing, lastSuccess: iso(NOON) }
    delete recovered.failure
    expect(healthOf(recovered, new Date(NOON))).toEqual({ state: 'healthy', since: iso(NOON) })
  })

  test('that publishes by day is not dried up in the morning', () => {
    const hours = [1, 3, 5, 7, 9]
    const newAt = Array.from({ length: 10 }, (_, day) =>
      hours.map((hour) => iso(NOON + (day - 10) * DAY + hour * HOUR)),
    ).flat()
    const asked = state({ lastAttempt: iso(NOON), lastSuccess: iso(NOON), newAt })
    expect(healthOf(asked, new Date(Date.parse(newAt.at(-1) ?? '') + 16 * HOUR)).state).toBe('healthy')
  })

  test('is told of as the contract has it', () => {
    const told = statusOf(state({ daily: { '2026-11-20': 3, '2026-11-19': 1 }, lastNew: iso(NOON) }))
    expect(SourceStatus.parse(told).daily).toEqual([
      { day: '2026-11-19', articles: 1 },
      { day: '2026-11-20', articles: 3 },
    ])
  })
})
